namespace Eenlijn.Web.Modules.Plan.DoelenOrdenen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Changes places with the goal above or below; goals that were reached or stopped do not count.</summary>
public sealed class DoelenOrdenenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, bool omhoog, CancellationToken ct)
    {
        var doelen = await dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief)
            .OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Volgorde })
            .ToListAsync(ct);
        var plek = doelen.FindIndex(d => d.Id == id);
        var buur = omhoog ? plek - 1 : plek + 1;
        if (plek < 0 || buur < 0 || buur >= doelen.Count)
        {
            return plek < 0 ? PlanFouten.GeenDoel : Result.Ok;
        }

        (doelen[plek], doelen[buur]) = (doelen[buur], doelen[plek]);
        foreach (var (index, regel) in doelen.Index().Where(d => d.Item.Volgorde != d.Index + 1))
        {
            (await dossier.LoadVanGezinAsync<Doel>(regel.Id, null, ct))?.Verplaatsen(index + 1);
        }

        return await store.SaveAsync(ct);
    }
}
