namespace Eenlijn.Web.Modules.Plan.VaardigheidNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VaardigheidNoterenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, VaardigheidGegevens gegevens, CancellationToken ct)
    {
        var plan = await dossier.LoadOfBeginPlanAsync(store, null, ct);
        var result = Vaardigheid.Noteren(plan, gegevens, dossier.Medewerker, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
