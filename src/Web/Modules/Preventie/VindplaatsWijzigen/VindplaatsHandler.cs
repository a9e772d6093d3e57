namespace Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>Does one act on a place of one's own team, or of any team for the functioneel beheerder.</summary>
public sealed class VindplaatsHandler(Vindplaatsen vindplaatsen, Store store)
{
    /// <returns>Null when it is not there, or of another team.</returns>
    public async Task<Result?> DoAsync(VindplaatsId id, int? version, Func<Vindplaats, Result> act, CancellationToken ct)
    {
        if (await vindplaatsen.LoadAsync(id, version, ct) is not { } plaats)
        {
            return null;
        }

        var result = act(plaats);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
