namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;

/// <summary>Somebody of the family as things stood on the day that is looked at.</summary>
public sealed record GenogramLid(PersoonBeeld Persoon, string Kort)
{
    public PersoonId Id => Persoon.Id;

    public Leeftijd? Leeftijd { get; init; }

    public bool IsOngeboren { get; init; }

    public bool IsOverleden { get; init; }

    /// <summary>What he is to the viewpoint: "oma". Empty for the viewpoint itself.</summary>
    public string Verwant { get; init; } = "";

    public bool IsGeadopteerd { get; init; }

    /// <summary>Who has authority over this child: "Sanne en Murat"; null when that is not written down.</summary>
    public string? Gezag { get; init; }

    public IReadOnlyList<MaatregelSoort> Maatregelen { get; init; } = [];

    /// <summary>The homes in which he lives, by their number.</summary>
    public IReadOnlyList<int> Huizen { get; init; } = [];

    public string Geboren => Persoon.Geboorte is Geboorte.Geboren { Op.Jaar: { } jaar } ? $"{jaar}" : "";

    /// <summary>"7 jaar (2019)", "67 jaar (1951–2018)", "verwacht in april 2027".</summary>
    public string LeeftijdTekst => this switch
    {
        { IsOngeboren: true } => Persoon.Geboorte is Geboorte.Ongeboren { Uitgerekend: { } dag } ? $"verwacht {DateOnlyTekst(dag)}" : "nog niet geboren",
        { IsOverleden: true } => $"{(Leeftijd is { } l ? $"{l} " : "")}({(Geboren.Length == 0 ? "?" : Geboren)}–{(Persoon.OverledenOp?.Jaar is { } jaar ? $"{jaar}" : "?")})",
        { Leeftijd: { } l } => $"{l} ({Geboren})",
        _ => "",
    };

    /// <summary>The same where there is little room: "±72 jaar (1954)", "1928–2004".</summary>
    public string KorteLeeftijd => this switch
    {
        { IsOverleden: true } => $"{(Geboren.Length == 0 ? "?" : Geboren)}–{(Persoon.OverledenOp?.Jaar is { } jaar ? $"{jaar}" : "?")}",
        { Leeftijd: { IsZeker: false, IsOngeboren: false } l } => $"±{l.Hoogstens} jaar ({Geboren})",
        _ => LeeftijdTekst,
    };

    private static string DateOnlyTekst(DateOnly dag) => OnzekereDatum.Create(dag.Year, dag.Month, null).Value.Tekst();
}

/// <summary>A home on that day, with a letter that stands at who lives there.</summary>
public sealed record GenogramHuis(int Nummer, string Naam, IReadOnlyList<(PersoonId Wie, string? Wanneer)> Bewoners)
{
    public string Letter => ((char)('A' + (Nummer % 26))).ToString();
}
