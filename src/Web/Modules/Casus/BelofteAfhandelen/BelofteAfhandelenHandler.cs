namespace Eenlijn.Web.Modules.Casus.BelofteAfhandelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>What can be done with a promise that changes nothing but the promise.</summary>
public sealed class BelofteAfhandelenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the promise is not there, or not this worker's to see.</returns>
    public Task<Result?> NakomenAsync(Dossier dossier, RecordId id, CancellationToken ct) =>
        DoAsync(dossier, id, null, belofte => belofte.Nakomen(kalender.Vandaag), ct);

    public Task<Result?> VerzettenAsync(Dossier dossier, RecordId id, int? version, DateOnly? naar, CancellationToken ct) =>
        DoAsync(dossier, id, version, belofte => belofte.Verzetten(naar, kalender.Vandaag), ct);

    public Task<Result?> IntrekkenAsync(Dossier dossier, RecordId id, int? version, string? reden, CancellationToken ct) =>
        DoAsync(dossier, id, version, belofte => belofte.Intrekken(reden, kalender.Vandaag), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, int? version, Func<Belofte, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Belofte>(id, version, ct) is not { } belofte)
        {
            return null;
        }

        var result = act(belofte);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
