namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanAanbieden;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class FamiliegroepsplanAanbiedenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, DateOnly? op, DateOnly? klaarOp, Zicht zicht, CancellationToken ct) =>
        await dossier.GezinsRecords<Familiegroepsplan>().AnyAsync(f => f.Stand == FamiliegroepsplanStand.Aangeboden, ct)
            ? new DomainError("al-aangeboden", "Dit is al aangeboden en er is nog geen antwoord. Noteer eerst hoe het verder gaat.")
            : await store.ToevoegenAsync(dossier, plan => Familiegroepsplan.Aanbieden(plan, op, klaarOp, dossier.Medewerker, zicht, kalender.Vandaag), ct);
}
