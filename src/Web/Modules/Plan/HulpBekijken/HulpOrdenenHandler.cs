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
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, bool omhoog, CancellationToken ct)
    {
        var rij = dossier.GezinsRecords<Hulp>().AsTracking().Where(r => r.Status == HulpStatus.Aangeboden || r.Status == HulpStatus.Loopt).OrderBy(r => r.Volgorde).ThenBy(r => r.Id);
        return store.WisselenAsync(rij, id, omhoog, PlanFouten.GeenHulp, (r, plek) => r.Verplaatsen(plek), ct);
    }
}
