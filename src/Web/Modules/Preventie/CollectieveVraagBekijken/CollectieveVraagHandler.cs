namespace Eenlijn.Web.Modules.Preventie.CollectieveVraagBekijken;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Does one act on a collective question of the own team.</summary>
public sealed class CollectieveVraagHandler(Preventielezer lezer, Store store)
{
    /// <returns>Null when it is not there, or of another team.</returns>
    public async Task<Result?> DoAsync(CollectieveVraagId id, Func<CollectieveVraag, Result> act, CancellationToken ct)
    {
        if (await lezer.LoadVraagAsync(id, ct) is not { } vraag)
        {
            return null;
        }

        var result = act(vraag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
