namespace Eenlijn.Web.Modules.Casus.WaarnemingRegelen;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;

/// <summary>One stand-in for the chosen cases of who is away: access and all that falls due, until the last day (K7).</summary>
public sealed class WaarnemingRegelenHandler(Waarnemingen waarnemingen, Store store, ActingContext acting, Kalender kalender)
{
    public async Task<Result> HandleAsync(WaarnemingGegevens gegevens, IReadOnlyCollection<CasusId> casussen, CancellationToken ct)
    {
        var check = Waarneming.Controle(gegevens, kalender.Vandaag);
        check.Dat(casussen.Count > 0, "casussen-leeg", "Kies minstens één gezin.", "Casussen");
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        var bezet = await waarnemingen.BezetAsync(gegevens.VoorWie, gegevens.Van!.Value, gegevens.Tot!.Value, ct);
        if (casussen.Any(bezet.Contains))
        {
            return new DomainError("al-geregeld", "Voor een of meer van deze gezinnen is in deze periode al geregeld wie waarneemt. Beëindig dat eerst, of haal het vinkje weg.", "Casussen");
        }

        foreach (var casus in casussen)
        {
            var result = Waarneming.Regelen(casus, gegevens, acting.Ik, kalender.Vandaag);
            if (!result.IsSuccess)
            {
                return Result.From(result.Errors);
            }

            store.Add(result.Value);
        }

        return await store.SaveAsync(ct);
    }
}
