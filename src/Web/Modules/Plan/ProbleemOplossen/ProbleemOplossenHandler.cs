namespace Eenlijn.Web.Modules.Plan.ProbleemOplossen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Solving what stood first asks in the same save what comes now (R1-036).</summary>
public sealed class ProbleemOplossenHandler(Store store, Kalender kalender)
{
    /// <param name="terug">It plays again: back on the list.</param>
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, DateOnly? op, string? hoe, bool terug, int? version, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Probleem>(id, version, ct) is not { } probleem)
        {
            return PlanFouten.GeenProbleem;
        }

        var open = await dossier.GezinsRecords<Probleem>().AsTracking().Where(p => p.OpgelostOp == null)
            .OrderBy(p => p.Volgorde).ThenBy(p => p.Id).Take(2)
            .ToListAsync(ct);
        var result = terug ? probleem.Heropenen() : probleem.Oplossen(op, hoe, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return result;
        }

        if (!terug && open is [var eerste, var volgende] && eerste.Id == id)
        {
            volgende.NuBovenaan();
        }

        return await store.SaveAsync(ct);
    }
}
