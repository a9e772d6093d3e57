namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Casus;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>The fields of an event of life; drawn by <c>_GebeurtenisVelden</c>.</summary>
public sealed class GebeurtenisInvoer
{
    public string? Wat { get; set; }

    public DatumInvoer Begin { get; set; } = new();

    public DatumInvoer Einde { get; set; } = new();

    public string? Leefgebied { get; set; }

    public Guid? VerteldDoor { get; set; }

    public string? Bron { get; set; }

    public bool EigenInbreng { get; set; }

    public string? Betekenis { get; set; }

    public Guid? BetekenisVan { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<GebeurtenisInvoer, TijdFormulier> Vergelijking { get; } = new Vergelijking<GebeurtenisInvoer, TijdFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wat gebeurde er?", (i, k) => i.Wat)
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Begin))
        .Veld("Tot wanneer?", (i, k) => Veldtekst.Dag(i.Einde))
        .Veld("Waar hoort dit bij?", (i, k) => i.Leefgebied == null ? null : Leefgebieden.Lijst.Tekst(i.Leefgebied))
        .Veld("Wie vertelde dit?", (i, k) => Veldtekst.Keuze(i.VerteldDoor, k.Mensen))
        .Veld("Waar staat het, of wie anders vertelde het?", (i, k) => i.Bron)
        .Veld("Wil wie dit vertelde het zelf in de tijdlijn?", (i, k) => Veldtekst.JaNee(i.EigenInbreng))
        .Veld("Wat betekende het?", (i, k) => i.Betekenis)
        .Veld("In wiens woorden?", (i, k) => Veldtekst.Keuze(i.BetekenisVan, k.Mensen));
}
