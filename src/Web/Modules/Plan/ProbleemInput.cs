namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A problem as the form sends it.</summary>
public sealed class ProbleemInput : IVersieInvoer
{
    public string? Wat { get; set; }

    /// <summary>Null when the family says it together.</summary>
    public Guid? WoordenVan { get; set; }

    public string? Leefgebied { get; set; }

    public bool VoorOpvoeden { get; set; }

    public string? VolgendeStap { get; set; }

    public DateOnly? StapVoor { get; set; }

    public List<Guid> OverWie { get; set; } = [];

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<ProbleemInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<ProbleemInput, PlanKeuzes>()
        .Veld("Wie mag dit zien?", (i, k) => i.Zichtbaar.Tekst())
        .Veld("Wie gaat dit aan?", (i, k) => Veldtekst.Namen(i.OverWie, k.NaamVan))
        .Veld("Wat speelt er?", (i, k) => i.Wat)
        .Veld("Wie zei dit?", (i, k) => i.WoordenVan == null ? "Het gezin samen" : Veldtekst.Keuze(i.WoordenVan, k.NaamVan))
        .Veld("Waar hoort dit bij?", (i, k) => i.Leefgebied == null ? null : Leefgebieden.Lijst.Tekst(i.Leefgebied))
        .Veld("Gaat dit voor?", (i, k) => i.VoorOpvoeden ? "ja" : "nee")
        .Veld("Wat is de volgende stap?", (i, k) => i.VolgendeStap)
        .Veld("Vóór welke dag?", (i, k) => Veldtekst.Dag(i.StapVoor));

    public static IEnumerable<SelectListItem> GebiedItems => Leefgebieden.Lijst.Keuzes();

    public static ProbleemInput Van(Probleem probleem) => new()
    {
        Wat = probleem.Wat,
        WoordenVan = probleem.WoordenVan?.Value,
        Leefgebied = probleem.Leefgebied,
        VoorOpvoeden = probleem.VoorOpvoeden,
        VolgendeStap = probleem.VolgendeStap,
        StapVoor = probleem.StapVoor,
        OverWie = [.. probleem.OverWie.Select(o => o.PersoonId.Value)],
        Zichtbaar = probleem.ZichtbaarVoor,
    };

    public ProbleemGegevens AlsGegevens(PlanKeuzes keuzes) => new(Wat, Leefgebied)
    {
        WoordenVan = keuzes.Persoon(WoordenVan),
        VoorOpvoeden = VoorOpvoeden,
        VolgendeStap = VolgendeStap,
        StapVoor = StapVoor,
    };

    public Zicht AlsZicht(PlanKeuzes keuzes) => new(Zichtbaar, keuzes.MeerPersonen(OverWie));
}
