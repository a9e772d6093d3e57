namespace Eenlijn.Web.Modules.Toestemming.Volharden;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VolhardenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is none of this family, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, Beslissing metVolharding, int version, string? uitleg, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Toestemmingsvraag>(id, version, ct) is not { } vraag)
        {
            return null;
        }

        var result = vraag.Volharden(metVolharding, uitleg, dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
