namespace Eenlijn.Web.Modules.Veiligheid.ZorgSluiten;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ZorgSluitenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the concern is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, int version, string? reden, CancellationToken ct)
    {
        if (await dossier.LoadAsync<ZorgOverVeiligheid>(id, version, ct) is not { } zorg)
        {
            return null;
        }

        var result = zorg.Sluiten(reden, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
