namespace Eenlijn.Web.Modules.Casus.StutEnSteun;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class StutEnSteunHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> MomentAsync(Dossier dossier, RecordId id, SteunmomentGegevens gegevens, CancellationToken ct) =>
        DoAsync(dossier, id, afspraak => afspraak.MomentNoteren(gegevens, dossier.Medewerker, kalender.Vandaag), ct);

    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> StopAsync(Dossier dossier, RecordId id, string? reden, CancellationToken ct) =>
        DoAsync(dossier, id, afspraak => afspraak.Stoppen(reden, kalender.Vandaag), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, Func<Steunafspraak, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Steunafspraak>(id, null, ct) is not { } afspraak)
        {
            return null;
        }

        var result = act(afspraak);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
