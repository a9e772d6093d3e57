namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>What somebody can carry, as the form sends it.</summary>
public sealed class DraagkrachtInput : IVersieInvoer
{
    public Guid? Wie { get; set; }

    public Mate? Kracht { get; set; }

    public Mate? Last { get; set; }

    public string? WatGeeftKracht { get; set; }

    public string? WatWeegtZwaar { get; set; }

    public DateOnly? Op { get; set; }

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<DraagkrachtInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<DraagkrachtInput, PlanKeuzes>()
        .Veld("Wie mag dit zien?", (i, k) => i.Zichtbaar.Tekst())
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Keuze(i.Wie, k.NaamVan))
        .Veld("Hoeveel kan deze persoon er nu bij hebben?", (i, k) => Veldtekst.Keuze(i.Kracht, m => m.Tekst()))
        .Veld("Hoeveel heeft deze persoon nu te dragen?", (i, k) => Veldtekst.Keuze(i.Last, m => m.Tekst()))
        .Veld("Wat geeft kracht?", (i, k) => i.WatGeeftKracht)
        .Veld("Wat weegt zwaar?", (i, k) => i.WatWeegtZwaar)
        .Veld("Wanneer?", (i, k) => Veldtekst.Dag(i.Op));

    public DraagkrachtGegevens AlsGegevens(PlanKeuzes keuzes) => new(keuzes.Persoon(Wie), Kracht, Last, WatGeeftKracht, WatWeegtZwaar, Op);
}
