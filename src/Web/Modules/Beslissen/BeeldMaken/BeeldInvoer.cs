namespace Eenlijn.Web.Modules.Beslissen.BeeldMaken;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>The fields of the picture.</summary>
public sealed class BeeldInvoer
{
    public string? WatSpeelt { get; set; }

    public string? Ontstaan { get; set; }

    public string? InStand { get; set; }

    public string? Gevolgen { get; set; }

    public string? Toekomst { get; set; }

    public string? Zorgen { get; set; }

    public string? TekenenGewoon { get; set; }

    public string? TekenenMeer { get; set; }

    public string? BeoordeeldDoor { get; set; }

    public Vermoedenstand Psychiatrie { get; set; }

    public Vermoedenstand Beperking { get; set; }

    public List<Regel> Factoren { get; set; } = [];

    public List<Guid> Gevraagden { get; set; } = [];

    public ZichtKeuze Zicht { get; set; } = new() { Voor = ZichtbaarVoor.Gezin };

    /// <summary>The number of the picture that stood when the form was opened; 0 for a first one.</summary>
    public int Version { get; set; }

    internal bool HeeftTekenen => (TekenenGewoon ?? TekenenMeer ?? BeoordeeldDoor) is not null || Psychiatrie != Vermoedenstand.NietBesproken || Beperking != Vermoedenstand.NietBesproken;

    /// <summary>What somebody sees who makes one at the same time as another; who may read it first.</summary>
    public static Vergelijking<BeeldInvoer, BeeldMakenModel> Vergelijking { get; } = new Vergelijking<BeeldInvoer, BeeldMakenModel>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wat speelt er?", (i, k) => i.WatSpeelt)
        .Veld("Hoe is het ontstaan?", (i, k) => i.Ontstaan)
        .Veld("Wat laat het doorgaan?", (i, k) => i.InStand)
        .Veld("Wat is het gevolg?", (i, k) => i.Gevolgen)
        .Veld("Hoe kan het verder gaan?", (i, k) => i.Toekomst)
        .Veld("Zorgen", (i, k) => i.Zorgen)
        .Veld("Wat speelt mee?", (i, k) => InWoorden(i.Factoren))
        .Veld("Wat past bij een gewone ontwikkeling?", (i, k) => i.TekenenGewoon)
        .Veld("Wat wijst misschien op iets anders?", (i, k) => i.TekenenMeer)
        .Veld("Wie beoordeelde dit?", (i, k) => i.BeoordeeldDoor)
        .Veld("Een psychisch probleem?", (i, k) => BeslisWoorden.Zeg(i.Psychiatrie))
        .Veld("Een verstandelijke beperking?", (i, k) => BeslisWoorden.Zeg(i.Beperking))
        .Veld("Aan wie vraag je of het klopt?", (i, k) => Veldtekst.Namen(i.Gevraagden, k.NaamVan));

    public static BeeldInvoer Van(Situatiebeeld b) => new()
    {
        WatSpeelt = b.WatSpeelt,
        Ontstaan = b.Ontstaan,
        InStand = b.InStand,
        Gevolgen = b.Gevolgen,
        Toekomst = b.Toekomst,
        Zorgen = b.Zorgen,
        TekenenGewoon = b.TekenenGewoon,
        TekenenMeer = b.TekenenMeer,
        BeoordeeldDoor = b.BeoordeeldDoor,
        Psychiatrie = b.Psychiatrie,
        Beperking = b.Beperking,
        Factoren = [.. b.Factoren.OrderBy(f => f.Id).Select(f => new Regel { Waar = f.Waar, Werking = f.Werking, Tekst = f.Tekst })],
        Gevraagden = [.. b.Laatste.Select(r => r.Persoon.Value)],
        Zicht = new() { Voor = b.ZichtbaarVoor, OverWie = [.. b.OverWie.Select(o => o.PersoonId.Value)] },
        Version = b.Nummer,
    };

    public SituatiebeeldGegevens AlsGegevens(IReadOnlyCollection<PersoonId> gevraagden, RecordId? gesprek) => new(WatSpeelt)
    {
        Gesprek = gesprek,
        Ontstaan = Ontstaan,
        InStand = InStand,
        Gevolgen = Gevolgen,
        Toekomst = Toekomst,
        Zorgen = Zorgen,
        TekenenGewoon = TekenenGewoon,
        TekenenMeer = TekenenMeer,
        BeoordeeldDoor = BeoordeeldDoor,
        Psychiatrie = Psychiatrie,
        Beperking = Beperking,
        Factoren = [.. Factoren.Select(f => new FactorGegevens(f.Waar, f.Werking, f.Tekst))],
        Gevraagden = gevraagden,
    };

    private static string InWoorden(IEnumerable<Regel> factoren) => string.Join(
        "\n", factoren.Where(f => !string.IsNullOrWhiteSpace(f.Tekst)).Select(f => $"{f.Tekst} ({Veldtekst.Keuze(f.Waar, BeslisWoorden.Zeg)}, {Veldtekst.Keuze(f.Werking, BeslisWoorden.Zeg)})"));

    /// <summary>One factor.</summary>
    public sealed class Regel
    {
        public FactorWaar? Waar { get; set; }

        public FactorWerking? Werking { get; set; }

        public string? Tekst { get; set; }
    }
}
