namespace Eenlijn.Web.Modules.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Loads the one plan of the family (K37).</summary>
internal static class PlanLaden
{
    /// <summary>The plan, begun with this save when the family has none. Two who begin it at once meet in the save: a conflict.</summary>
    public static async Task<Plan> LoadOfBeginPlanAsync(this Dossier dossier, Store store, int? version, CancellationToken ct)
    {
        if (await dossier.LoadPlanAsync(version, ct) is { } plan)
        {
            return plan;
        }

        var nieuw = Plan.Beginnen(dossier.GezinId);
        store.Add(nieuw);
        return nieuw;
    }
}
