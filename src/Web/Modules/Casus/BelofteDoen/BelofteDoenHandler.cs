namespace Eenlijn.Web.Modules.Casus.BelofteDoen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class BelofteDoenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, BelofteGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var result = Belofte.Doen(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
