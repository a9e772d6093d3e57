namespace Eenlijn.Web.Modules.Gezin.BewonerBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class BewonerBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, HuishoudenId huis, PersoonId persoon, DateOnly tot, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var result = gezin.BewonerBeeindigen(huis, persoon, tot, await dossier.Personen.Where(p => p.Id == persoon).Select(p => p.Geboorte).FirstOrDefaultAsync(ct), kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
