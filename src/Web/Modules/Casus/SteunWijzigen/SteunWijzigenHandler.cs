namespace Eenlijn.Web.Modules.Casus.SteunWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class SteunWijzigenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, int version, SteunGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Steunafspraak>(id, version, ct) is not { } afspraak)
        {
            return null;
        }

        var result = afspraak.Wijzigen(gegevens, zicht, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
