namespace Eenlijn.Web.Modules.Gezin.LidBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class LidBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, PersoonId persoon, DateOnly tot, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var result = gezin.LidBeeindigen(persoon, tot, await dossier.Personen.Where(p => p.Id == persoon).Select(p => p.Geboorte).FirstOrDefaultAsync(ct), kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : Result.From([.. result.Errors.Select(e => e with { Veld = "Tot" })]);
    }
}
