namespace Eenlijn.Web.Modules.Gezin.NaamWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NaamWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, string? naam, int version, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(version, ct);
        var result = gezin.NaamWijzigen(naam);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
