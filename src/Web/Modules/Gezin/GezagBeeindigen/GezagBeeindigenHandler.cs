namespace Eenlijn.Web.Modules.Gezin.GezagBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class GezagBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, GezagId id, DateOnly tot, CancellationToken ct)
    {
        if (await dossier.LoadGezagAsync(id, null, ct) is not { } gezag)
        {
            return new DomainError("gezag-weg", "Dit gezag staat er niet meer.");
        }

        var kind = gezag.Kind;
        var result = gezag.Beeindigen(tot, await dossier.Personen.Where(p => p.Id == kind).Select(p => p.Geboorte).FirstOrDefaultAsync(ct), kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
