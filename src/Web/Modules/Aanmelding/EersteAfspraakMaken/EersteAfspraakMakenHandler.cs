namespace Eenlijn.Web.Modules.Aanmelding.EersteAfspraakMaken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class EersteAfspraakMakenHandler(Store store, Lezer lezer, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, EersteAfspraak afspraak, int version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.EersteAfspraakMaken(afspraak, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
