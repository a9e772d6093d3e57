namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>The fields of a task, for planning and for changing it.</summary>
public sealed class TaakInvoer
{
    public TaakSoort Soort { get; set; }

    public string? Wat { get; set; }

    public DateOnly? Op { get; set; }

    public TimeOnly? Tijd { get; set; }

    public string? Plaats { get; set; }

    public string? Toelichting { get; set; }

    public Guid? Voor { get; set; }

    public ZichtKeuze Zicht { get; set; } = new();

    public int Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<TaakInvoer, TaakFormulier> Vergelijking { get; } = new Vergelijking<TaakInvoer, TaakFormulier>()
        .Veld("Wie mag dit lezen?", (i, k) => CasusWoorden.Zeg(i.Zicht.Voor))
        .Veld("Over wie gaat dit?", (i, k) => Veldtekst.Namen(i.Zicht.OverWie, k.NaamVan))
        .Veld("Wat voor taak is het?", (i, k) => CasusWoorden.Zeg(i.Soort))
        .Veld("Wat moet er gebeuren?", (i, k) => i.Wat)
        .Veld("Op welke dag?", (i, k) => Veldtekst.Dag(i.Op))
        .Veld("Hoe laat?", (i, k) => Veldtekst.Tijd(i.Tijd))
        .Veld("Waar?", (i, k) => i.Plaats)
        .Veld("Wat wil je onthouden?", (i, k) => i.Toelichting)
        .Veld("Wie doet het?", (i, k) => Veldtekst.Keuze(i.Voor, k.Medewerkers));

    public TaakGegevens AlsGegevens() => new(Soort, Wat, Op, Tijd, Plaats, Toelichting, Voor is { } wie ? MedewerkerId.From(wie) : null);
}
