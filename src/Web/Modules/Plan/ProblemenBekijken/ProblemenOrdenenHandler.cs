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
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, bool omhoog, CancellationToken ct)
    {
        var rij = dossier.GezinsRecords<Probleem>().AsTracking().Where(r => r.OpgelostOp == null).OrderBy(r => r.Volgorde).ThenBy(r => r.Id);
        return store.WisselenAsync(rij, id, omhoog, PlanFouten.GeenProbleem, (r, plek) => r.Verplaatsen(plek), ct);
    }
}
