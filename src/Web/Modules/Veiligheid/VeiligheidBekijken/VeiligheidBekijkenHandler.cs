namespace Eenlijn.Web.Modules.Veiligheid.VeiligheidBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VeiligheidBekijkenHandler(Store store, Kalender kalender)
{
    /// <param name="sleutel">The key that the form carries: sent twice, it is one look.</param>
    public async Task<Result> HandleAsync(Dossier dossier, BekekenGegevens gegevens, Zicht zicht, RecordId sleutel, CancellationToken ct)
    {
        var result = VeiligheidBekeken.Vastleggen(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag, sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (await dossier.LoadAsync<VeiligheidBekeken>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
