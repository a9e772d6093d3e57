namespace Eenlijn.Web.Modules.Toestemming.NietInStaatBesluiten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class NietInStaatBesluitenHandler(Store store, Kalender kalender)
{
    /// <param name="klassen">The age groups in which the person may fall today.</param>
    public async Task<Result> HandleAsync(Dossier dossier, NietInStaatInvoer invoer, IReadOnlyList<Leeftijdsklasse> klassen, CancellationToken ct)
    {
        var sleutel = RecordId.From(invoer.Sleutel);
        var gegevens = new NietInStaatGegevens(
            PersoonId.From(invoer.Persoon!.Value), invoer.TerZake, invoer.Reden, invoer.Collega is { } met ? MedewerkerId.From(met) : null, invoer.HerzienOp)
        {
            Regime = invoer.Regime,
            Vertegenwoordiger = invoer.Vertegenwoordiger,
            VertegenwoordigerPersoon = invoer.VertegenwoordigerPersoon is { } persoon ? PersoonId.From(persoon) : null,
            VertegenwoordigerNaam = invoer.VertegenwoordigerNaam,
        };
        var result = NietInStaatBesluit.Besluiten(dossier.GezinId, gegevens, klassen, dossier.Medewerker, invoer.Zicht, kalender.Vandaag, sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        if (await dossier.LoadVanGezinAsync<NietInStaatBesluit>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }
}
