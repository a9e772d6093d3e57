namespace Eenlijn.Web.Modules.Gezin.PersoonUitRegister;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Takes somebody over from the copy of the register with the family around him: parents, children, who is parent of whom, authority
/// and homes. Who stands in this family already stays who he is. From then on they are persons of this file like all others.
/// </summary>
public sealed class PersoonUitRegisterHandler(Store store, Registerzoeker register, Kalender kalender)
{
    public async Task<Result<int>> HandleAsync(Dossier dossier, string? invoer, CancellationToken ct)
    {
        var bsn = Bsn.Create(invoer);
        if (!bsn.IsSuccess || await register.ZoekAsync(new(Persoonsnaam.Create("-", null, null, null).Value) { Bsn = bsn.Value }, ct) is not { } persoon)
        {
            return new DomainError("niet-in-register", "Deze persoon staat niet meer in de kopie van de BRP. Vul de gegevens zelf in.");
        }

        var leden = await register.GezinVanAsync(persoon, ct);
        var nummers = leden.Select(l => (Bsn?)Bsn.Hydrate(l.Bsn)).ToList();
        var bekend = (await dossier.Personen.Where(p => nummers.Contains(p.Bsn)).Select(p => new { p.Id, p.Bsn }).ToListAsync(ct))
            .ToDictionary(p => p.Bsn!.Value.Nummer, p => p.Id);
        var ids = new Dictionary<string, PersoonId>(bekend);
        var gezin = await dossier.LoadGezinAsync(null, ct);
        var kinderen = leden.Where(l => leden.Any(ouder => l.Ouders.Contains(ouder.Bsn)) || (l.Bsn == persoon.Bsn && persoon.Kinderen.Count == 0)).Select(l => l.Bsn).ToHashSet();
        foreach (var lid in leden.Where(l => !bekend.ContainsKey(l.Bsn)))
        {
            var nieuw = Persoon.Toevoegen(lid.AlsPersoon());
            if (!nieuw.IsSuccess)
            {
                return Result<int>.Refuse(nieuw.Errors);
            }

            store.Add(nieuw.Value);
            ids[lid.Bsn] = nieuw.Value.Id;
            gezin.LidToevoegen(nieuw.Value.Id, kinderen.Contains(lid.Bsn) ? GezinsRol.Kind : GezinsRol.Ouder, null);
        }

        var erbij = leden.Where(l => !bekend.ContainsKey(l.Bsn)).ToList();
        Verbinden(leden, [.. erbij.Select(l => l.Bsn)], ids);
        Gezag(erbij, ids);
        Huizen(gezin, erbij, ids);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? erbij.Count : Result<int>.Refuse(saved.Errors);
    }

    /// <summary>Who is parent or partner of whom, as far as one of the two is new here.</summary>
    private void Verbinden(IReadOnlyList<RegisterGegevens> leden, HashSet<string> erbij, Dictionary<string, PersoonId> ids)
    {
        var ouders = from kind in leden from ouder in kind.Ouders where ids.ContainsKey(ouder) select (Van: ouder, RelatieSoort.Ouder, Naar: kind.Bsn);
        var partners = from een in leden from ander in een.Partners where ids.ContainsKey(ander) && string.CompareOrdinal(een.Bsn, ander) < 0 select (Van: een.Bsn, RelatieSoort.Partner, Naar: ander);
        foreach (var (van, soort, naar) in ouders.Concat(partners).Where(r => erbij.Contains(r.Van) || erbij.Contains(r.Naar)))
        {
            if (Relatie.Leggen(ids[van], soort, ids[naar], null, null) is { IsSuccess: true } relatie)
            {
                store.Add(relatie.Value);
            }
        }
    }

    /// <summary>Authority over the children who are new here; a holder who is not in the family is named as somebody else.</summary>
    private void Gezag(IReadOnlyList<RegisterGegevens> erbij, Dictionary<string, PersoonId> ids)
    {
        foreach (var gezag in erbij.SelectMany(l => l.Gezag.Where(g => g.Kind == l.Bsn)))
        {
            var houders = gezag.Houders.Where(ids.ContainsKey).Select(h => ids[h]).ToList();
            var ander = gezag.HeeftAnder || houders.Count < gezag.Houders.Count;
            var vastgelegd = Domain.Gezin.Gezag.Vastleggen(new(ids[gezag.Kind], gezag.Soort, houders)
            {
                AndereHouder = ander ? "Iemand die niet bij dit gezin staat (uit de BRP)" : null,
                Bron = GezagBron.Brp,
                InOnderzoek = gezag.InOnderzoek,
            });
            if (vastgelegd.IsSuccess)
            {
                store.Add(vastgelegd.Value);
            }
        }
    }

    /// <summary>One home for each address; a secret one is secret from the first moment (Wet BRP 2.59).</summary>
    private void Huizen(Gezin gezin, IReadOnlyList<RegisterGegevens> erbij, Dictionary<string, PersoonId> ids)
    {
        foreach (var huis in erbij.Where(l => l.Verblijf is { IsAdres: true }).GroupBy(l => (l.Verblijf!.Straat, l.Verblijf.Huisnummer, l.Verblijf.Postcode, l.Verblijf.Plaats)))
        {
            var bewoners = huis.OrderBy(l => l.GeboorteCode, StringComparer.Ordinal).ToList();
            var naam = $"bij {bewoners[0].Naam.Volledig}";
            if (gezin.HuishoudenToevoegen(naam) is not { IsSuccess: true } nieuw)
            {
                continue;
            }

            var van = bewoners.Max(l => l.Verblijf!.Van);
            gezin.Verhuizen(nieuw.Value.Id, new(huis.Key.Straat, huis.Key.Huisnummer, huis.Key.Postcode, huis.Key.Plaats), van <= kalender.Vandaag ? van : null, bewoners.Any(l => l.Geheim));
            foreach (var bewoner in bewoners)
            {
                gezin.BewonerToevoegen(nieuw.Value.Id, ids[bewoner.Bsn], null, null);
            }
        }
    }
}
