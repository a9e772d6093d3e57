namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TaakPlannenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, TaakGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var result = Taak.Plannen(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
