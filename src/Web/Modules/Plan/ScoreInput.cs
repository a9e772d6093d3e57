namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;

/// <summary>A number as the form sends it.</summary>
public sealed class ScoreInput
{
    public Guid? Wie { get; set; }

    public int? Cijfer { get; set; }

    public DateOnly? Op { get; set; }

    public string? Toelichting { get; set; }

    public int? Version { get; set; }

    public ScoreGegevens AlsGegevens(PlanKeuzes keuzes) => new(Cijfer, keuzes.Persoon(Wie), Op, Toelichting);
}
