namespace Eenlijn.Web.Modules.Casus.TweeStoelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TweeStoelenHandler(Store store, Kalender kalender)
{
    public async Task<Result> MeldenAsync(Dossier dossier, TweeStoelenGegevens gegevens, Zicht zicht, CancellationToken ct)
    {
        var result = TussenTweeStoelen.Melden(dossier.CasusId, gegevens, dossier.Medewerker, zicht, kalender.Vandaag);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }

    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public async Task<Result?> OplossenAsync(Dossier dossier, RecordId id, string? oplossing, CancellationToken ct)
    {
        if (await dossier.LoadAsync<TussenTweeStoelen>(id, null, ct) is not { } kwestie)
        {
            return null;
        }

        var result = kwestie.Oplossen(oplossing, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
