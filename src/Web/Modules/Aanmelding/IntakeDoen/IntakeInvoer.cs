namespace Eenlijn.Web.Modules.Aanmelding.IntakeDoen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The form of an intake; its questions come from the way of working.</summary>
public sealed class IntakeInvoer
{
    public List<AntwoordInvoer> Antwoorden { get; set; } = [];

    public string? RedenVerder { get; set; }

    public int? NiveauKind { get; set; }

    public int? NiveauZorg { get; set; }

    public int? NiveauOuderschap { get; set; }

    public int? NiveauOmgeving { get; set; }

    public Guid? Laag { get; set; }

    public string? UitslagZrm { get; set; }

    public string? UitslagOuderschap { get; set; }

    public bool IsGrijs { get; set; }

    public string? GrijsWaarom { get; set; }

    /// <summary>Number of the last intake that was seen; 0 when there was none.</summary>
    public int Version { get; set; }

    public static Vergelijking<IntakeInvoer, IntakeDoenModel> Vergelijking { get; } = new Vergelijking<IntakeInvoer, IntakeDoenModel>()
        .Veld("Past er iets anders beter?", (i, k) => Antwoord(i.Antwoorden, k))
        .Veld("Waarom toch verder?", (i, k) => i.RedenVerder)
        .Veld("Hoe het kind functioneert", (i, k) => Veldtekst.Getal(i.NiveauKind))
        .Veld("De zorg voor het kind", (i, k) => Veldtekst.Getal(i.NiveauZorg))
        .Veld("Ouder zijn", (i, k) => Veldtekst.Getal(i.NiveauOuderschap))
        .Veld("De omgeving", (i, k) => Veldtekst.Getal(i.NiveauOmgeving))
        .Veld("Welk team past?", (i, k) => Veldtekst.Keuze(i.Laag, k.Teams))
        .Veld("Uitslag van de ZRM", (i, k) => i.UitslagZrm)
        .Veld("Uitslag over ouderschap", (i, k) => i.UitslagOuderschap)
        .Veld("Een twijfelgeval", (i, k) => Veldtekst.JaNee(i.IsGrijs))
        .Veld("Waarom twijfel je?", (i, k) => i.GrijsWaarom);

    /// <summary>Begins with what was judged before, so that only what changed is typed.</summary>
    public static IntakeInvoer Van(IntakeKaart? laatste, IReadOnlyList<Contraindicatie> vragen, IReadOnlyList<Modelteam> teams) => new()
    {
        Antwoorden = [.. vragen.Select(v => new AntwoordInvoer { Vraag = v.Id, Antwoord = laatste?.Antwoorden.FirstOrDefault(a => a.Contraindicatie == v.Id)?.Antwoord })],
        RedenVerder = laatste?.RedenVerder,
        NiveauKind = laatste?.NiveauKind,
        NiveauZorg = laatste?.NiveauZorg,
        NiveauOuderschap = laatste?.NiveauOuderschap,
        NiveauOmgeving = laatste?.NiveauOmgeving,
        Laag = teams.FirstOrDefault(t => t.Naam == laatste?.Laag)?.Id,
        UitslagZrm = laatste?.UitslagZrm,
        UitslagOuderschap = laatste?.UitslagOuderschap,
        IsGrijs = laatste?.IsGrijs ?? false,
        GrijsWaarom = laatste?.GrijsWaarom,
        Version = laatste?.Volgnummer ?? 0,
    };

    /// <summary>Each answer to its own question, also when the organisation changed its questions while somebody typed.</summary>
    /// <returns>Whether that moved anything.</returns>
    public bool Schikken(IReadOnlyList<Contraindicatie> vragen)
    {
        if (Antwoorden.Select(a => a.Vraag).SequenceEqual(vragen.Select(v => v.Id)))
        {
            return false;
        }

        Antwoorden = [.. vragen.Select(v => new AntwoordInvoer { Vraag = v.Id, Antwoord = Antwoorden.Find(a => a.Vraag == v.Id)?.Antwoord })];
        return true;
    }

    public IntaketoetsGegevens AlsGegevens() => new()
    {
        Antwoorden = Antwoorden.DistinctBy(a => a.Vraag).ToDictionary(a => a.Vraag, a => a.Antwoord),
        RedenVerder = RedenVerder,
        NiveauKind = NiveauKind,
        NiveauZorg = NiveauZorg,
        NiveauOuderschap = NiveauOuderschap,
        NiveauOmgeving = NiveauOmgeving,
        Laag = Laag,
        UitslagZrm = UitslagZrm,
        UitslagOuderschap = UitslagOuderschap,
        IsGrijs = IsGrijs,
        GrijsWaarom = GrijsWaarom,
    };

    private static string Antwoord(List<AntwoordInvoer> antwoorden, IntakeDoenModel keuzes) => string.Join("; ", keuzes.Vragen
        .Select(v => (v.Vraag, antwoorden.Find(a => a.Vraag == v.Id)?.Antwoord))
        .Where(a => a.Antwoord is not null)
        .Select(a => $"{a.Vraag} {AanmeldingWoorden.Tekst(a.Antwoord!.Value)}"));
}

/// <summary>The answer to one question.</summary>
public sealed class AntwoordInvoer
{
    public Guid Vraag { get; set; }

    public Vermoeden? Antwoord { get; set; }
}
