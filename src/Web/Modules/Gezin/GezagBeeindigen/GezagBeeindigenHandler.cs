namespace Eenlijn.Web.Modules.Gezin.GezagBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class GezagBeeindigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, GezagId id, DateOnly tot, CancellationToken ct)
    {
        if (await dossier.LoadGezagAsync(id, null, ct) is not { } gezag)
        {
            return new DomainError("gezag-weg", "Dit gezag staat er niet meer.");
        }

        var result = gezag.Beeindigen(tot);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
