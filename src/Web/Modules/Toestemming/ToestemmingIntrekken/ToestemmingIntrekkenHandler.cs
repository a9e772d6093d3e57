namespace Eenlijn.Web.Modules.Toestemming.ToestemmingIntrekken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ToestemmingIntrekkenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is none of this family, or not this worker's to see.</returns>
    public async Task<Result?> HandleAsync(Dossier dossier, RecordId id, Guid antwoord, ToestemmingIntrekkenModel.InputModel invoer, CancellationToken ct)
    {
        if (await dossier.LoadVanGezinAsync<Toestemmingsvraag>(id, invoer.Version, ct) is not { } vraag)
        {
            return null;
        }

        var result = vraag.Intrekken(antwoord, new(invoer.Op, invoer.Woorden, invoer.GevolgUitgelegd), dossier.Medewerker, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
