namespace Eenlijn.Web.Modules.Plan.HulpNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class HulpNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, HulpGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var laatste = await dossier.GezinsRecords<Hulp>().MaxAsync(h => (int?)h.Volgorde, ct) ?? 0;
        var hulp = Hulp.Aanbieden(plan, laatste + 1, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!hulp.IsSuccess)
        {
            return Result.From(hulp.Errors);
        }

        store.Add(hulp.Value);
        return await store.SaveAsync(ct);
    }
}
