namespace Eenlijn.Web.Modules.Plan.VerwachtingNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerwachtingNoterenHandler(Store store, Kalender kalender)
{
    public Task<Result> HandleAsync(Dossier dossier, VerwachtingGegevens gegevens, Zicht zicht, CancellationToken ct) =>
        store.ToevoegenAsync(dossier, plan => Verwachting.Noteren(plan, gegevens, dossier.Medewerker, zicht, kalender.Vandaag), ct);
}
