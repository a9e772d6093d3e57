namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Help as the form sends it.</summary>
public sealed class HulpInput : IVersieInvoer
{
    public string? Wat { get; set; }

    public string? Aanbieder { get; set; }

    public Guid? Doel { get; set; }

    public string? Wet { get; set; }

    public List<Guid> OverWie { get; set; } = [];

    public DateOnly? AangebodenOp { get; set; }

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<HulpInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<HulpInput, PlanKeuzes>()
        .Veld("Wie mag dit zien?", (i, k) => i.Zichtbaar.Tekst())
        .Veld("Voor wie is deze hulp?", (i, k) => Veldtekst.Namen(i.OverWie, k.NaamVan))
        .Veld("Welke hulp is het?", (i, k) => i.Wat)
        .Veld("Wie geeft deze hulp?", (i, k) => i.Aanbieder)
        .Veld("Bij welk doel hoort dit?", (i, k) => Veldtekst.Keuze(i.Doel, k.Doelen))
        .Veld("Onder welke wet valt dit?", (i, k) => Veldtekst.Keuze(i.Wet, WetItems))
        .Veld("Wanneer is het aangeboden?", (i, k) => Veldtekst.Dag(i.AangebodenOp));

    public static IEnumerable<SelectListItem> WetItems => Wetten.Lijst.Keuzes();

    /// <summary>A goal of another family counts as none.</summary>
    public HulpGegevens AlsGegevens(PlanKeuzes keuzes) =>
        new(Wat, Aanbieder, keuzes.Doelen.Any(d => d.Value == Doel?.ToString()) ? RecordId.From(Doel!.Value) : null, AangebodenOp, Wet);

    public Zicht AlsZicht(PlanKeuzes keuzes) => new(Zichtbaar, keuzes.MeerPersonen(OverWie));
}
