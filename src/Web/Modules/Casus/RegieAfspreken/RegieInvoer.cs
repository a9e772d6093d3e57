namespace Eenlijn.Web.Modules.Casus.RegieAfspreken;

using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The regie agreement as the form sends it: one line for each item of the list.</summary>
public sealed class RegieInvoer
{
    public List<PuntInvoer> Punten { get; set; } = [.. RegieInhoud.Lijst.Waarden.Select(w => new PuntInvoer { Code = w.Code })];

    public Houding? Houding { get; set; }

    public string? HoudingToelichting { get; set; }

    public string? Opzoeken { get; set; }

    public List<string> Gevraagden { get; set; } = [];

    /// <summary>The number of the agreement that the form shows: the next one is another record. Answers in between are no conflict.</summary>
    [MagLeeg]
    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<RegieInvoer, Partijen> Vergelijking { get; } = Punt(new Vergelijking<RegieInvoer, Partijen>())
        .Veld("Zo gaan we om met het gezin", (i, k) => Veldtekst.Keuze(i.Houding, CasusWoorden.Zeg))
        .Veld("Wie doet wat daarin?", (i, k) => i.HoudingToelichting)
        .Veld("Als het gezin niet komt", (i, k) => i.Opzoeken)
        .Veld("Wie bevestigt dit?", (i, k) => string.Join(", ", i.Gevraagden.Select(k.NaamVan).Order(StringComparer.Ordinal)));

    public static RegieInvoer Van(Regieafspraak nu) => new()
    {
        Punten = [.. RegieInhoud.Lijst.Waarden.Select(w => PuntInvoer.Van(w.Code, nu.Punten.FirstOrDefault(p => p.Code == w.Code)))],
        Houding = nu.Houding,
        HoudingToelichting = nu.HoudingToelichting,
        Opzoeken = nu.Opzoeken,
        Gevraagden = [.. nu.Bevestigingen.Select(b => Partijen.Code(b.Wie))],
        Version = nu.Nummer,
    };

    public RegieafspraakGegevens AlsGegevens() =>
        new([.. Punten.Select(p => new RegiepuntGegevens(p.Code ?? "", p.Doet is { } doet ? doet == Puntkeuze.Regisseur : null, p.Wie))], Houding, HoudingToelichting, Opzoeken);

    private static Vergelijking<RegieInvoer, Partijen> Punt(Vergelijking<RegieInvoer, Partijen> vergelijking) => RegieInhoud.Lijst.Waarden
        .Aggregate(vergelijking, (alle, waarde) => alle.Veld($"Wie {waarde.Tekst}?", (i, k) => PuntInvoer.Zeg(i.Punten, waarde.Code)));
}

/// <summary>One item of the list.</summary>
public sealed class PuntInvoer
{
    public string? Code { get; set; }

    public Puntkeuze? Doet { get; set; }

    /// <summary>Who, when it is not the casusregisseur.</summary>
    public string? Wie { get; set; }

    public static PuntInvoer Van(string code, Regiepunt? punt) =>
        new() { Code = code, Doet = punt is null ? null : punt.Regisseur ? Puntkeuze.Regisseur : Puntkeuze.Ander, Wie = punt?.Wie };

    public static string Zeg(IEnumerable<PuntInvoer> punten, string code) => punten.FirstOrDefault(p => p.Code == code) switch
    {
        { Doet: Puntkeuze.Regisseur } => "casusregisseur",
        { Doet: Puntkeuze.Ander } ander => ander.Wie ?? "",
        _ => "",
    };
}

/// <summary>Who does an item.</summary>
public enum Puntkeuze
{
    Regisseur,
    Ander,
}
