namespace Eenlijn.Web.Modules.Plan.DoelWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class DoelWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, DoelGegevens gegevens, Zicht zicht, int? version, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, version, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        var result = doel.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
