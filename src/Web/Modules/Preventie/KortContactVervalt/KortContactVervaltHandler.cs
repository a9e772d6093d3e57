namespace Eenlijn.Web.Modules.Preventie.KortContactVervalt;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class KortContactVervaltHandler(Store store, Lezer lezer)
{
    /// <returns>Null when it is not there or not the worker's own.</returns>
    public async Task<Result?> HandleAsync(KortContactId id, CancellationToken ct)
    {
        if (await lezer.LoadKortContactAsync(id, ct) is not { } contact)
        {
            return null;
        }

        var result = contact.Vervalt();
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
