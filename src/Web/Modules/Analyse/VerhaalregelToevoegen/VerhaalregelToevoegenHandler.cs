namespace Eenlijn.Web.Modules.Analyse.VerhaalregelToevoegen;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerhaalregelToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, VerhaalregelGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var result = Verhaalregel.Toevoegen(dossier.GezinId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
