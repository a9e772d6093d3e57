namespace Eenlijn.Web.Modules.Toestemming.NietInStaatBeeindigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NietInStaatBeeindigenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is none of this family, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, int version, string? reden, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<NietInStaatBesluit>(id, version, ct) is not { } besluit)
        {
            return null;
        }

        var result = besluit.Beeindigen(reden, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
