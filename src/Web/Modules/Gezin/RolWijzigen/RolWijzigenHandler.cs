namespace Eenlijn.Web.Modules.Gezin.RolWijzigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class RolWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, PersoonId persoon, GezinsRol rol, int version, CancellationToken ct)
    {
        var gezin = await dossier.LoadGezinAsync(version, ct);
        var result = gezin.LidWijzigen(persoon, rol);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
