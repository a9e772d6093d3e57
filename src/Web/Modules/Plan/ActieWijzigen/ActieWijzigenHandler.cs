namespace Eenlijn.Web.Modules.Plan.ActieWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ActieWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, Guid actie, ActieGegevens gegevens, int? version, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, version, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        var result = doel.ActieWijzigen(actie, gegevens);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
