namespace Eenlijn.Web.Modules.Toestemming.ToestemmingVragen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

public sealed class ToestemmingVragenHandler(Store store, Kalender kalender)
{
    /// <summary>Asks by the rules of today and notes the yes of those who gave it at once. Sent twice, it is one question.</summary>
    public async Task<Result> HandleAsync(Dossier dossier, Kring kring, VraagInvoer invoer, ToestemmingVoor voor, Ontvanger ontvanger, CancellationToken ct)
    {
        List<PersoonId> over = [.. invoer.OverWie.Distinct().Select(PersoonId.From)];
        var sleutel = RecordId.From(invoer.Sleutel);
        var result = Toestemmingsvraag.Vragen(
            dossier.GezinId,
            new(voor, ontvanger, invoer.Doel, invoer.Inhoud, invoer.Van, invoer.Tot),
            kring.Bepaal(voor, over),
            dossier.Medewerker,
            new(invoer.Zicht, over),
            kalender.Vandaag,
            sleutel);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        var fouten = new List<DomainError>();
        foreach (var ja in invoer.Ja.Distinct().Select(PersoonId.From))
        {
            var antwoorden = result.Value.Antwoorden.Where(a => a.Persoon == ja).ToList();
            if (antwoorden.Count == 0)
            {
                fouten.Add(NietGevraagd(kring, ja, result.Value.Antwoorden));
            }

            foreach (var antwoord in antwoorden)
            {
                fouten.AddRange(result.Value.Geven(antwoord.Id, new(invoer.Wijze, invoer.Op, invoer.Woorden), dossier.Medewerker, kalender.Vandaag).Errors);
            }
        }

        if (fouten.Count > 0)
        {
            return Result.From([.. fouten.DistinctBy(f => (f.Code, f.Veld, f.Message))]);
        }

        if (await dossier.LoadVanGezinAsync<Toestemmingsvraag>(sleutel, null, ct) is not null)
        {
            return Store.AlBewaard;
        }

        store.Add(result.Value);
        return await store.SaveAsync(ct);
    }

    private static DomainError NietGevraagd(Kring kring, PersoonId wie, IReadOnlyList<ToestemmingAntwoord> antwoorden)
    {
        var wel = VraagWoorden.Namen([.. antwoorden.Select(a => VraagWoorden.Wie(a.Persoon, a.Instelling, kring)).Distinct()]);
        return new("antwoord-niet-nodig", $"{kring.NaamVan(wie)} hoeft hier niet te antwoorden, wel: {wel}. Haal het vinkje weg.", nameof(VraagInvoer.Ja));
    }
}
