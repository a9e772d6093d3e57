namespace Eenlijn.Web.Modules.Gezin.EerdereHulpVerwijderen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class EerdereHulpVerwijderenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, EerdereHulpId id, CancellationToken ct)
    {
        if (await dossier.LoadEerdereHulpAsync(id, null, ct) is not { } hulp)
        {
            return new DomainError("hulp-weg", "Deze hulp staat er niet meer.");
        }

        var result = hulp.Verwijderen();
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
