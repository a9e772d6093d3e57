namespace Eenlijn.Web.Modules.Gezin.EerdereHulpWijzigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class EerdereHulpWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, EerdereHulpId id, EerdereHulpGegevens gegevens, int version, CancellationToken ct)
    {
        if (await dossier.LoadEerdereHulpAsync(id, version, ct) is not { } hulp)
        {
            return new DomainError("hulp-weg", "Deze hulp staat er niet meer.");
        }

        var result = hulp.Wijzigen(gegevens, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
