namespace Eenlijn.Web.Modules.Preventie.ActiviteitWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ActiviteitWijzigenHandler(Store store, Preventielezer lezer, Kalender kalender)
{
    /// <returns>Null when it is not there or not the worker's own.</returns>
    public async Task<Result?> HandleAsync(ActiviteitId id, ActiviteitGegevens gegevens, int version, CancellationToken ct)
    {
        if (await lezer.LoadActiviteitAsync(id, version, ct) is not { } activiteit)
        {
            return null;
        }

        var result = activiteit.Wijzigen(gegevens, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }

    /// <returns>Null when it is not there or not the worker's own.</returns>
    public async Task<Result?> VervaltAsync(ActiviteitId id, CancellationToken ct)
    {
        if (await lezer.LoadActiviteitAsync(id, null, ct) is not { } activiteit)
        {
            return null;
        }

        var result = activiteit.Vervalt();
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
