namespace Eenlijn.Web.Modules.Veiligheid.ZorgOpnieuwBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ZorgOpnieuwBekijkenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the concern is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(
        Dossier dossier, RecordId id, int version, string? bevinding, MedewerkerId? zichthouder, DateOnly? volgendeKeer, CancellationToken ct)
    {
        if (await dossier.LoadAsync<ZorgOverVeiligheid>(id, version, ct) is not { } zorg)
        {
            return null;
        }

        var result = zorg.OpnieuwBekijken(bevinding, zichthouder, volgendeKeer, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
