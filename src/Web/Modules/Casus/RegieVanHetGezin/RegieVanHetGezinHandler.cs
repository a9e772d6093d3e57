namespace Eenlijn.Web.Modules.Casus.RegieVanHetGezin;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RegieVanHetGezinHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, string? tekst, int version, CancellationToken ct)
    {
        var casus = await dossier.LoadCasusAsync(version, ct);
        var result = casus.RegieVanHetGezinVastleggen(tekst);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
