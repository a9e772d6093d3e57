namespace Eenlijn.Web.Modules.Plan.TerugkijkenPlannen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TerugkijkenPlannenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, DateOnly? op, string? waar, int? version, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, version, ct);
        var result = plan.TerugkijkenPlannen(op, waar, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
