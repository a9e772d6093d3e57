namespace Eenlijn.Web.Modules.Veiligheid.ZorgMelden;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ZorgMeldenHandler(Store store, Kalender kalender)
{
    /// <param name="sleutel">The key that the form carries: sent twice, it is one concern.</param>
    public async Task<Result> HandleAsync(Dossier dossier, ZorgGegevens gegevens, Zicht zicht, RecordId sleutel, CancellationToken ct)
    {
        var result = ZorgOverVeiligheid.Melden(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag, sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (await dossier.LoadAsync<ZorgOverVeiligheid>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
