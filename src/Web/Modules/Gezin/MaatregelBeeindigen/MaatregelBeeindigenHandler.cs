namespace Eenlijn.Web.Modules.Gezin.MaatregelBeeindigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class MaatregelBeeindigenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, MaatregelId id, DateOnly tot, MaatregelEinde einde, CancellationToken ct)
    {
        if (await dossier.LoadMaatregelAsync(id, null, ct) is not { } maatregel)
        {
            return new DomainError("maatregel-weg", "Deze maatregel staat er niet meer.");
        }

        var result = maatregel.Beeindigen(tot, einde, kalender.Vandaag);
        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
