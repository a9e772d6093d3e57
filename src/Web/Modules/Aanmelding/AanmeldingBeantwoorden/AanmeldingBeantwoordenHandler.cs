namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingBeantwoorden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AanmeldingBeantwoordenHandler(Store store, Lezer lezer, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, string? antwoord, string? aan, MedewerkerId door, int version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { } aanmelding)
        {
            return null;
        }

        var result = aanmelding.Beantwoorden(antwoord, aan, door, kalender.Nu);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
