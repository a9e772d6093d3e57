namespace Eenlijn.Web.Modules.Aanmelding.GezinInlichten;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class GezinInlichtenHandler(Store store, Lezer lezer, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, WachtberichtGegevens gegevens, MedewerkerId door, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, null, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.GezinInlichten(gegevens, door, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
