namespace Eenlijn.Web.Modules.Casus.WaarnemingRegelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Ends stand-ins sooner. What the stand-in had taken on goes back, in the same save.</summary>
public sealed class WaarnemingBeeindigenHandler(Waarnemingen waarnemingen, Store store, Kalender kalender)
{
    /// <summary>Null when one of them is not there or not for this worker to end.</summary>
    public async Task<Result?> HandleAsync(IReadOnlyCollection<WaarnemingId> ids, CancellationToken ct)
    {
        if (ids.Count == 0)
        {
            return null;
        }

        foreach (var id in ids)
        {
            if (await waarnemingen.LoadAsync(id, ct) is not { } waarneming)
            {
                return null;
            }

            var result = waarneming.Beeindigen(kalender.Vandaag);
            if (!result.IsSuccess)
            {
                return result;
            }
        }

        return await store.SaveAsync(ct);
    }
}
