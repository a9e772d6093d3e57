namespace Eenlijn.Web.Modules.Plan.HulpBeslissen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class HulpBeslissenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, HulpBeslissenModel.InputModel input, PersoonId? door, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Hulp>(id, input.Version, ct) is not { } hulp)
        {
            return PlanFouten.GeenHulp;
        }

        // A colleague decided in the meantime: what can be decided now is another question than was answered.
        if (input.Version is { } gezien && gezien != hulp.Version)
        {
            return Store.Conflict;
        }

        var result = hulp.Beslissen(input.Status, door, input.Reden, input.BeslistOp, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
