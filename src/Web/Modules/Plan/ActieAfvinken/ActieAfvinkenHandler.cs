namespace Eenlijn.Web.Modules.Plan.ActieAfvinken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ActieAfvinkenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, Guid actie, ActieStatus status, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, null, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        var result = doel.ActieAfvinken(actie, status, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
