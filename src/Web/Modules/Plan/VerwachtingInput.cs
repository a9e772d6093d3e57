namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>An expectation as the form sends it.</summary>
public sealed class VerwachtingInput : IVersieInvoer
{
    public Verwachtingkant? Van { get; set; }

    /// <summary>Null when the family says it together.</summary>
    public Guid? Wie { get; set; }

    public string? Wat { get; set; }

    public Verwachtingstand? Stand { get; set; }

    public string? Antwoord { get; set; }

    public List<Guid> OverWie { get; set; } = [];

    public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;

    public int? Version { get; set; }

    /// <summary>What somebody sees who saves at the same time as another; who may read it first.</summary>
    public static Vergelijking<VerwachtingInput, PlanKeuzes> Vergelijking { get; } = new Vergelijking<VerwachtingInput, PlanKeuzes>()
        .Veld("Wie mag dit zien?", (i, k) => i.Zichtbaar.Tekst())
        .Veld("Wie gaat dit aan?", (i, k) => Veldtekst.Namen(i.OverWie, k.NaamVan))
        .Veld("Wie verwacht dit?", (i, k) => Veldtekst.Keuze(i.Van, v => v.Tekst()))
        .Veld("Wie van het gezin zei dit?", (i, k) => i.Wie == null ? "Het gezin samen" : Veldtekst.Keuze(i.Wie, k.NaamVan))
        .Veld("Wat verwacht de een van de ander?", (i, k) => i.Wat)
        .Veld("Hebben jullie dit afgesproken?", (i, k) => Veldtekst.Keuze(i.Stand, s => s.Tekst()))
        .Veld("Wat vindt de ander ervan?", (i, k) => i.Antwoord);

    public VerwachtingGegevens AlsGegevens(PlanKeuzes keuzes) => new(Van, keuzes.Persoon(Wie), Wat, Stand, Antwoord);

    public Zicht AlsZicht(PlanKeuzes keuzes) => new(Zichtbaar, keuzes.MeerPersonen(OverWie));
}
