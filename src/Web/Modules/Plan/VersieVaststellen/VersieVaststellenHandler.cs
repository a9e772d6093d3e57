namespace Eenlijn.Web.Modules.Plan.VersieVaststellen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VersieVaststellenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, Guid versie, string? reden, int? version, CancellationToken ct)
    {
        if (await dossier.LoadPlanAsync(version, ct) is not { } plan)
        {
            return PlanFouten.GeenPlan;
        }

        var result = plan.Vaststellen(versie, reden, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
