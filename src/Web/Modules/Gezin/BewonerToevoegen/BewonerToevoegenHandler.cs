namespace Eenlijn.Web.Modules.Gezin.BewonerToevoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class BewonerToevoegenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, HuishoudenId huis, PersoonId persoon, DateOnly? van, string? wanneer, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var geboorte = await dossier.Personen.Where(p => p.Id == persoon).Select(p => p.Geboorte).FirstOrDefaultAsync(ct);
        var result = gezin.BewonerToevoegen(huis, persoon, van, wanneer, geboorte, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
