namespace Eenlijn.Web.Modules.Plan.VaardigheidNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VaardigheidNoterenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, VaardigheidGegevens gegevens, CancellationToken ct) =>
        store.ToevoegenAsync(dossier, plan => Vaardigheid.Noteren(plan, gegevens, dossier.Medewerker, kalender.Vandaag), ct);
}
