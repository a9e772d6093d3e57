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
    public Task<Result> HandleAsync(Dossier dossier, RecordId id, bool omhoog, CancellationToken ct)
    {
        var rij = dossier.GezinsRecords<Doel>().AsTracking().Where(r => r.Status == DoelStatus.Actief).OrderBy(r => r.Volgorde).ThenBy(r => r.Id);
        return store.WisselenAsync(rij, id, omhoog, PlanFouten.GeenDoel, (r, plek) => r.Verplaatsen(plek), ct);
    }
}
