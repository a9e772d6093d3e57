namespace Eenlijn.Web.Modules.Plan.ProblemenBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Changes places with what stands above or below; what was solved does not count.</summary>
public sealed class ProblemenOrdenenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, RecordId id, bool omhoog, CancellationToken ct)
    {
        var problemen = await dossier.GezinsRecords<Probleem>().AsTracking().Where(p => p.OpgelostOp == null)
            .OrderBy(p => p.Volgorde).ThenBy(p => p.Id)
            .ToListAsync(ct);
        var plek = problemen.FindIndex(p => p.Id == id);
        var buur = omhoog ? plek - 1 : plek + 1;
        if (plek < 0 || buur < 0 || buur >= problemen.Count)
        {
            return plek < 0 ? PlanFouten.GeenProbleem : Result.Ok;
        }

        (problemen[plek], problemen[buur]) = (problemen[buur], problemen[plek]);
        foreach (var (index, probleem) in problemen.Index())
        {
            probleem.Verplaatsen(index + 1);
        }

        return await store.SaveAsync(ct);
    }
}
