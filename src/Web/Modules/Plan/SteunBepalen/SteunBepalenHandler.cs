namespace Eenlijn.Web.Modules.Plan.SteunBepalen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class SteunBepalenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, Guid actie, SteunBepalenModel.InputModel input, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Doel>(id, input.Version, ct) is not { } doel)
        {
            return PlanFouten.GeenDoel;
        }

        var result = doel.SteunBepalen(actie, input.Niveau, input.Op, input.Toelichting, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
