namespace Eenlijn.Web.Modules.Preventie.WijkBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Does one act on a neighbourhood of the own team.</summary>
public sealed class WijkHandler(Preventielezer lezer, Store store)
{
    /// <returns>Null when it is not there, or of another team.</returns>
    public async Task<Result?> DoAsync(WijkId id, Func<Wijk, Result> act, CancellationToken ct)
    {
        if (await lezer.LoadWijkAsync(id, ct) is not { } wijk)
        {
            return null;
        }

        var result = act(wijk);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
