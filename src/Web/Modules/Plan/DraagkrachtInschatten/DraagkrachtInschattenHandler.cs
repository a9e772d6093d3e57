namespace Eenlijn.Web.Modules.Plan.DraagkrachtInschatten;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class DraagkrachtInschattenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, DraagkrachtGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct) =>
        store.ToevoegenAsync(dossier, plan => Draagkracht.Inschatten(plan, gegevens, dossier.Medewerker, voor, kalender.Vandaag), ct);
}
