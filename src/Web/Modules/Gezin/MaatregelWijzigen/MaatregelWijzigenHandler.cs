namespace Eenlijn.Web.Modules.Gezin.MaatregelWijzigen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class MaatregelWijzigenHandler(Store store, Kalender kalender)
{
    public async Task<MaatregelUitkomst> HandleAsync(Dossier dossier, MaatregelId id, MaatregelGegevens gegevens, string? afwijking, int version, CancellationToken ct)
    {
        if (await dossier.LoadMaatregelAsync(id, version, ct) is not { } maatregel)
        {
            return new(new DomainError("maatregel-weg", "Deze maatregel staat er niet meer."), []);
        }

        var adviezen = await dossier.MaatregelAdviezenAsync(gegevens, id, ct);
        var result = maatregel.Wijzigen(gegevens, kalender.Vandaag, adviezen, afwijking);
        return new(result.IsSuccess ? await store.SaveAsync(ct) : result, adviezen);
    }
}
