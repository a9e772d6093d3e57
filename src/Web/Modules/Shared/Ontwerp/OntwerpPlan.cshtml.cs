namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Pictures;

/// <summary>The plan as it is meant.</summary>
public sealed class OntwerpPlanModel : OntwerpPage
{
    public IReadOnlyList<ScaleLine> Lijnen =>
    [
        new("Sanne", [new(Dag(10, 10), 3), new(Dag(24, 10), 4), new(Dag(1, 11), 5), new(Dag(15, 11), 6)]),
        new("Elif", [new(Dag(24, 10), 2), new(Dag(1, 11), 4), new(Dag(15, 11), 5)]),
    ];

    public void OnGet() => ShowCasus("/ontwerp/plan", "Plan");
}
