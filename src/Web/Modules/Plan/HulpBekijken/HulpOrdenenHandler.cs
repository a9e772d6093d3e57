namespace Eenlijn.Web.Modules.Plan.HulpBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Puts help one place up among what is offered or runs.</summary>
public sealed class HulpOrdenenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, CancellationToken ct)
    {
        var hulpen = await dossier.GezinsRecords<Hulp>().AsTracking().Where(h => h.Status == HulpStatus.Aangeboden || h.Status == HulpStatus.Loopt)
            .OrderBy(h => h.Volgorde).ThenBy(h => h.Id)
            .ToListAsync(ct);
        var plek = hulpen.FindIndex(h => h.Id == id);
        if (plek <= 0)
        {
            return plek < 0 ? PlanFouten.GeenHulp : Result.Ok;
        }

        (hulpen[plek], hulpen[plek - 1]) = (hulpen[plek - 1], hulpen[plek]);
        foreach (var (index, hulp) in hulpen.Index())
        {
            hulp.Verplaatsen(index + 1);
        }

        return await store.SaveAsync(ct);
    }
}
