namespace Eenlijn.Web.Modules.Plan.DraagkrachtInschatten;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class DraagkrachtInschattenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, DraagkrachtGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var result = Draagkracht.Inschatten(plan, gegevens, dossier.Medewerker, voor, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
