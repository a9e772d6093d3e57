namespace Eenlijn.Web.Modules.Gezin.BewonerToevoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class BewonerToevoegenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, HuishoudenId huis, PersoonId persoon, DateOnly? van, string? wanneer, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var result = gezin.BewonerToevoegen(huis, persoon, van, wanneer);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
