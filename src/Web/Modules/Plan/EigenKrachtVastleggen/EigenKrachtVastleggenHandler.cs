namespace Eenlijn.Web.Modules.Plan.EigenKrachtVastleggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class EigenKrachtVastleggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, EigenKrachtGegevens gegevens, int? version, CancellationToken ct)
    {
        var bestaand = await dossier.LoadPlanAsync(version, ct);
        if (bestaand is not null && version is null)
        {
            // The form came from before the plan was there: somebody else began it in the meantime.
            return Store.Conflict;
        }

        var plan = bestaand ?? await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var result = plan.EigenKrachtVastleggen(gegevens, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
