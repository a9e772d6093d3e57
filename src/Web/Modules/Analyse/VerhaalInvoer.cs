namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Casus;

/// <summary>The fields of a line of the story; drawn by <c>_VerhaalVelden</c>.</summary>
public sealed class VerhaalInvoer
{
    public string? Tekst { get; set; }

    public DatumInvoer Begin { get; set; } = new();

    public DatumInvoer Einde { get; set; } = new();

    public string? Bron { get; set; }

    public string? Betekenis { get; set; }

    public Guid? BetekenisVan { get; set; }

    public bool InOverzicht { get; set; }

    public bool IsLeemte { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<VerhaalInvoer, TijdFormulier> Vergelijking { get; } = new Vergelijking<VerhaalInvoer, TijdFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wat gebeurde er?", (i, k) => i.Tekst)
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Begin))
        .Veld("Tot wanneer?", (i, k) => Veldtekst.Dag(i.Einde))
        .Veld("Waar weten we dit van?", (i, k) => i.Bron)
        .Veld("Wat betekende het?", (i, k) => i.Betekenis)
        .Veld("In wiens woorden?", (i, k) => Veldtekst.Keuze(i.BetekenisVan, k.Mensen))
        .Veld("Zet dit in het overzicht van de jaren", (i, k) => Veldtekst.JaNee(i.InOverzicht))
        .Veld("Dit is een leemte", (i, k) => Veldtekst.JaNee(i.IsLeemte));
}
