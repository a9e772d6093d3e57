namespace Eenlijn.Web.Modules.Casus.TaakWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TaakWijzigenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when the task is not there, or not this worker's to see.</returns>
    public Task<Result?> WijzigenAsync(Dossier dossier, RecordId id, int version, TaakGegevens gegevens, Zicht zicht, CancellationToken ct) =>
        DoAsync(dossier, id, version, taak => taak.Wijzigen(gegevens, zicht, kalender.Vandaag), ct);

    public Task<Result?> AfhandelenAsync(Dossier dossier, RecordId id, TaakStatus status, CancellationToken ct) =>
        DoAsync(dossier, id, null, taak => taak.Afhandelen(status, kalender.Vandaag), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, int? version, Func<Taak, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Taak>(id, version, ct) is not { } taak)
        {
            return null;
        }

        var result = act(taak);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
