namespace Eenlijn.Web.Modules.Plan.SturingKiezen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class SturingKiezenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, SturingGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct) =>
        store.ToevoegenAsync(dossier, plan => Sturing.Kiezen(plan, gegevens, dossier.Medewerker, voor, kalender.Vandaag), ct);
}
