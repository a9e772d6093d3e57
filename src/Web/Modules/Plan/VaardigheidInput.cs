namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>What somebody learned, as the form sends it.</summary>
public sealed class VaardigheidInput : IVersieInvoer
{
    public Guid? Wie { get; set; }

    public string? Wat { get; set; }

    public VaardigheidSoort? Soort { get; set; }

    public DateOnly? Op { get; set; }

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<VaardigheidInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<VaardigheidInput, PlanKeuzes>()
        .Veld("Wie heeft dit geleerd?", (i, k) => Veldtekst.Keuze(i.Wie, k.NaamVan))
        .Veld("Wat kan deze persoon nu zelf?", (i, k) => i.Wat)
        .Veld("Wat voor vaardigheid is het?", (i, k) => Veldtekst.Keuze(i.Soort, s => s.Tekst()))
        .Veld("Wanneer merkten jullie dat?", (i, k) => Veldtekst.Dag(i.Op));

    public VaardigheidGegevens AlsGegevens(PlanKeuzes keuzes) => new(keuzes.Persoon(Wie), Soort, Wat, Op);
}
