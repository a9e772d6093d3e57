namespace Eenlijn.Web.Modules.Plan.AchttienPlannen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class AchttienPlannenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, AchttienGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct)
    {
        if (gegevens.Wie is { } wie && await dossier.GezinsRecords<Achttien>().AnyAsync(a => a.Wie == wie, ct))
        {
            return new DomainError("al-gepland", "Voor deze jongere staat er al een plan. Pas dat aan.", nameof(gegevens.Wie));
        }

        return await store.ToevoegenAsync(dossier, plan => Achttien.Plannen(plan, gegevens, dossier.Medewerker, voor, kalender.Vandaag), ct);
    }
}
