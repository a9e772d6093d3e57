namespace Eenlijn.Web.Modules.Gezin.PersoonWijzigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class PersoonWijzigenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, PersoonId id, PersoonGegevens gegevens, int version, CancellationToken ct)
    {
        if (await dossier.LoadPersoonAsync(id, version, ct) is not { } persoon)
        {
            return new DomainError("persoon-onbekend", "Deze persoon hoort niet meer bij het gezin.");
        }

        var result = persoon.Wijzigen(gegevens);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
