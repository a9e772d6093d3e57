namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What can be known of a measure, as it is typed; shown by <c>_MaatregelVelden</c>.</summary>
public sealed class MaatregelVelden
{
    public DateOnly? Van { get; set; }

    public DateOnly? LooptTot { get; set; }

    public string? Rechtbank { get; set; }

    public string? Zaaknummer { get; set; }

    public Guid? Uitvoerder { get; set; }

    public string? AndereUitvoerder { get; set; }

    public string? Gezinsvoogd { get; set; }

    public string? GezinsvoogdTelefoon { get; set; }

    public string? Bedreigingen { get; set; }

    public string? Doelen { get; set; }

    public string? Afwijking { get; set; }

    /// <summary>What is unusual about it, to show above the field for the reason; not posted.</summary>
    [Microsoft.AspNetCore.Mvc.ModelBinding.BindNever]
    public IReadOnlyList<MaatregelAdvies> Adviezen { get; set; } = [];

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<MaatregelVelden, IReadOnlyList<SelectListItem>> Vergelijking { get; } = new Vergelijking<MaatregelVelden, IReadOnlyList<SelectListItem>>()
        .Veld("Begon op", (i, k) => Dag(i.Van))
        .Veld("Loopt tot en met", (i, k) => Dag(i.LooptTot))
        .Veld("Rechtbank", (i, k) => i.Rechtbank)
        .Veld("Zaaknummer", (i, k) => i.Zaaknummer)
        .Veld("Instelling", (i, k) => Veldtekst.Keuze(i.Uitvoerder, k))
        .Veld("Andere instelling", (i, k) => i.AndereUitvoerder)
        .Veld("Gezinsvoogd", (i, k) => i.Gezinsvoogd)
        .Veld("Telefoon van de gezinsvoogd", (i, k) => i.GezinsvoogdTelefoon)
        .Veld("Wat bedreigt het kind?", (i, k) => i.Bedreigingen)
        .Veld("Doelen", (i, k) => i.Doelen)
        .Veld("Waarom klopt het toch?", (i, k) => i.Afwijking);

    public static MaatregelVelden VanGegevens(MaatregelGegevens g, string? afwijking) => new()
    {
        Van = g.Van,
        LooptTot = g.LooptTot,
        Rechtbank = g.Rechtbank,
        Zaaknummer = g.Zaaknummer,
        Uitvoerder = g.Uitvoerder?.Value,
        AndereUitvoerder = g.AndereUitvoerder,
        Gezinsvoogd = g.Gezinsvoogd,
        GezinsvoogdTelefoon = g.GezinsvoogdTelefoon,
        Bedreigingen = g.Bedreigingen,
        Doelen = g.Doelen,
        Afwijking = afwijking,
    };

    public MaatregelGegevens NaarGegevens(PersoonId kind, MaatregelSoort soort, DateOnly van) => new(kind, soort, van)
    {
        LooptTot = LooptTot,
        Rechtbank = Rechtbank,
        Zaaknummer = Zaaknummer,
        Uitvoerder = Uitvoerder is { } id ? new OrganisatieId(id) : null,
        AndereUitvoerder = AndereUitvoerder,
        Gezinsvoogd = Gezinsvoogd,
        GezinsvoogdTelefoon = GezinsvoogdTelefoon,
        Bedreigingen = Bedreigingen,
        Doelen = Doelen,
    };

    private static string Dag(DateOnly? dag) => dag is { } d ? NlDesign.Dates.DateText.Full(d) : "";
}
