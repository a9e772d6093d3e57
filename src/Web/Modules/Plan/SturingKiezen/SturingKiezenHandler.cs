namespace Eenlijn.Web.Modules.Plan.SturingKiezen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class SturingKiezenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, SturingGegevens gegevens, ZichtbaarVoor voor, CancellationToken ct) =>
        await dossier.GezinsRecords<Sturing>().AnyAsync(s => s.Wie == gegevens.Wie && s.Reden == gegevens.Reden && s.GestoptOp == null, ct)
            ? new DomainError("loopt-al", "Om deze reden sturen jullie al meer bij deze persoon. Kijk daar eerst op terug.", nameof(gegevens.Reden))
            : await store.ToevoegenAsync(dossier, plan => Sturing.Kiezen(plan, gegevens, dossier.Medewerker, voor, kalender.Vandaag), ct);
}
