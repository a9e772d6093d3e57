namespace Eenlijn.Web.Modules.Casus.BetrokkeneWijzigen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class BetrokkeneWijzigenHandler(Store store, Kalender kalender)
{
    /// <returns>Null when it is not there, or not this worker's to see.</returns>
    public Task<Result?> WijzigenAsync(Dossier dossier, RecordId id, int version, BetrokkenheidGegevens gegevens, CancellationToken ct) =>
        DoAsync(dossier, id, version, b => b.Wijzigen(gegevens, kalender.Vandaag), ct);

    /// <summary>The last day is today: a staff member can open the case until midnight.</summary>
    public Task<Result?> BeeindigenAsync(Dossier dossier, RecordId id, CancellationToken ct) =>
        DoAsync(dossier, id, null, b => b.Beeindigen(kalender.Vandaag), ct);

    private async Task<Result?> DoAsync(Dossier dossier, RecordId id, int? version, Func<Betrokkenheid, Result> act, CancellationToken ct)
    {
        if (await dossier.LoadAsync<Betrokkenheid>(id, version, ct) is not { } betrokkenheid)
        {
            return null;
        }

        var result = act(betrokkenheid);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
