namespace Eenlijn.Web.Modules.Toestemming.GeheimhoudingUitleggen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class GeheimhoudingUitleggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, GeheimhoudingUitleggenModel.InputModel invoer, CancellationToken ct)
    {
        var sleutel = RecordId.From(invoer.Sleutel);
        var result = Geheimhoudingsuitleg.Uitleggen(
            dossier.GezinId,
            invoer.Op,
            invoer.Door is { } door ? MedewerkerId.From(door) : null,
            invoer.Toelichting,
            dossier.Medewerker,
            new(ZichtbaarVoor.Gezin, [.. invoer.AanWie.Select(PersoonId.From)]),
            kalender.Vandaag,
            sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (await dossier.LoadVanGezinAsync<Geheimhoudingsuitleg>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
