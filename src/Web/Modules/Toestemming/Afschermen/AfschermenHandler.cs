namespace Eenlijn.Web.Modules.Toestemming.Afschermen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class AfschermenHandler(Store store)
{
    /// <param name="sleutel">The key that the form carries: sent twice, it is one decision.</param>
    public async Task<Result> HandleAsync(
        Dossier dossier, PersoonId voor, AfschermingDoel doel, AfschermingBesluit besluit, AfschermingId sleutel, CancellationToken ct)
    {
        if (doel.Huishouden is { } huis && await dossier.WoontInAsync(huis, voor, ct))
        {
            return new DomainError("afscherming-van-zichzelf", "Dit is van diegene zelf. Iemands eigen gegevens kun je niet voor hemzelf afschermen.", nameof(Afscherming.VoorPersoon));
        }

        var result = Afscherming.Besluiten(dossier.GezinId, voor, doel, besluit, sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (await dossier.LoadAfschermingAsync(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
