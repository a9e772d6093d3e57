namespace Eenlijn.Web.Modules.Plan.FamiliegroepsplanAanbieden;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class FamiliegroepsplanAanbiedenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, DateOnly? op, DateOnly? klaarOp, Zicht zicht, CancellationToken ct) =>
        store.ToevoegenAsync(dossier, plan => Familiegroepsplan.Aanbieden(plan, op, klaarOp, dossier.Medewerker, zicht, kalender.Vandaag), ct);
}
