namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingAanvullen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingNoteren;
using Eenlijn.Web.Modules.Gezin.GezinAanmaken;

public sealed class AanmeldingAanvullenHandler(Store store, Lezer lezer, GezinVanAanmeldingHandler gezinnen)
{
    /// <returns>Null when it is not there or not the worker's to see.</returns>
    public async Task<Result?> HandleAsync(RecordId id, AanmeldingGegevens gegevens, IReadOnlyList<NieuwGezinslid> erbij, string? redenAnderGezin, Buitenkeuze buiten, int version, CancellationToken ct)
    {
        if (await lezer.LoadAanmeldingAsync(id, version, ct) is not { } aanmelding)
        {
            return null;
        }

        var alGenoemd = aanmelding.OverWie.Select(o => o.PersoonId).ToList();
        var gezin = await gezinnen.HandleAsync(
            gegevens with { Gezin = gegevens.Gezin ?? aanmelding.GezinId, Personen = alGenoemd, GezegdDoor = gegevens.GezegdDoor }, erbij, ct);
        if (!gezin.IsSuccess)
        {
            return Result.From(gezin.Errors);
        }

        var result = aanmelding.Aanvullen(gezin.Value);
        if (result.IsSuccess && redenAnderGezin is not null)
        {
            result = aanmelding.AnderGezin(redenAnderGezin);
        }

        if (result.IsSuccess)
        {
            result = aanmelding.DoelgroepVastleggen(buiten.Buiten ?? default, buiten.Reden);
        }

        return result.IsSuccess ? await store.SaveAsync(ct) : result;
    }
}
