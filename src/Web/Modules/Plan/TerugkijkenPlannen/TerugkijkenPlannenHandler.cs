namespace Eenlijn.Web.Modules.Plan.TerugkijkenPlannen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TerugkijkenPlannenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, DateOnly? op, string? waar, int? version, CancellationToken ct)
    {
        if (version is null && await dossier.LoadPlanAsync(null, ct) is not null)
        {
            // The form came from before the plan was there: somebody else began it in the meantime.
            return Store.Conflict;
        }

        var plan = await dossier.LoadOfBeginPlanAsync(store, version, ct);
        var result = plan.TerugkijkenPlannen(op, waar, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
