namespace Eenlijn.Web.Modules.Aanmelding.TafelpuntBespreken;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class TafelpuntBesprekenHandler(Store store, Tafelpunten punten)
{
    /// <returns>Null when the point is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, int version, Func<Tafelpunt, Result> act, CancellationToken ct)
    {
        if (await punten.LoadAsync(id, version, ct) is not { } punt)
        {
            return null;
        }

        // Said first: who was ahead may have noted it already.
        if (punt.Version != version)
        {
            return (Result)Store.Conflict;
        }

        var result = act(punt);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
