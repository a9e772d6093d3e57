namespace Eenlijn.Web.Modules.Gezin.Verhuizen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class VerhuizenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, HuishoudenId huis, AdresVelden adres, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var verhuisd = gezin.Verhuizen(huis, adres.NaarGegevens(), adres.Van, adres.Geheim, kalender.Vandaag);
        return verhuisd.IsSuccess ? await store.SaveAsync(ct) : Result.From(verhuisd.Errors);
    }
}
