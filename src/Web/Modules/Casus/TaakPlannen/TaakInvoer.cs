namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;

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

    public TaakGegevens AlsGegevens() => new(Soort, Wat, Op, Tijd, Plaats, Toelichting, Voor is { } wie ? MedewerkerId.From(wie) : null);
}
