namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Joins two entries of one person and takes them apart again, in one transaction with its trace (R1-025; ADR 0016).</summary>
public sealed class Samenvoeger(AppDbContext db, ActingContext acting, Lezer lezer, Store store, Kalender kalender)
{
    private readonly Verwijzingen<PersoonId> _verwijzingen = new(db, acting);
    private readonly Samenvoeggrens _grens = new(db, lezer);

    /// <summary>Two entries side by side; null when one of them is not within the worker's own cases (K35).</summary>
    public async Task<Samenvoegbeeld?> BekijkAsync(Dossier dossier, PersoonId blijft, PersoonId ander, CancellationToken ct)
    {
        if (await LaadAsync(dossier, blijft, ander, ct) is not { } paar)
        {
            return null;
        }

        var (eigen, van) = (await _verwijzingen.VanAsync(blijft, ct), await _verwijzingen.VanAsync(ander, ct));
        var (casussen, alles) = await _grens.CasussenAsync([.. eigen, .. van], ct);
        var grenzen = await _grens.TussenAsync(blijft, ander, alles, ct);
        var check = new Check();
        grenzen.Toetsen(check, paar.Blijft.AlsGegevens(), paar.Ander.AlsGegevens());
        return new(Kant(paar.Blijft), Kant(paar.Ander), check.Errors)
        {
            // Nothing of cases that the worker may not open: not even how much there is.
            Verhuist = alles ? Soorten(van.Where(g => !g.VanEenAnder)) : [],
            Casussen = alles ? casussen.Count : 0,
        };
    }

    public async Task<Result> SamenvoegenAsync(Dossier dossier, PersoonId blijft, PersoonId ander, SamenvoegKeuze keuze, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await LaadAsync(dossier, blijft, ander, ct) is not { } paar)
        {
            return new DomainError("persoon-weg", "Een van deze personen staat niet meer in je gezinnen. Kijk of ze al zijn samengevoegd.");
        }

        if (paar.Blijft.Version != keuze.VersieBlijft || paar.Ander.Version != keuze.VersieAnder)
        {
            return Store.Conflict;
        }

        var (eigen, van) = (await _verwijzingen.VanAsync(blijft, ct), await _verwijzingen.VanAsync(ander, ct));
        var (casussen, alles) = await _grens.CasussenAsync([.. eigen, .. van], ct);
        var grenzen = await _grens.TussenAsync(blijft, ander, alles, ct);
        var samenvoeging = Samenvoeging.Vastleggen(paar.Blijft, paar.Ander, keuze.VanAnder, keuze.Reden, grenzen, new(acting.Ik, kalender.Nu));
        if (!samenvoeging.IsSuccess)
        {
            return Result.From(samenvoeging.Errors);
        }

        if (await new Verplaatser<PersoonId>(db, _verwijzingen).NaarAsync(van, ander, blijft, ct) is not { } regels)
        {
            db.ChangeTracker.Clear();
            return Store.Conflict;
        }

        samenvoeging.Value.Vastgelegd(regels, casussen);
        store.Add(samenvoeging.Value);
        return await store.KlaarAsync(db, transaction, ct);
    }

    /// <summary>The merges of persons of this family, the last one first.</summary>
    public async Task<IReadOnlyList<SamenvoegingKaart>> LijstAsync(Dossier dossier, CancellationToken ct)
    {
        var rijen = await (
            from s in db.Set<Samenvoeging>().AsNoTracking()
            join p in dossier.Personen on s.Blijft equals p.Id
            join weg in db.Set<Persoon>() on s.Opgegaan equals weg.Id
            join wie in db.Set<Medewerker>() on s.Door equals wie.Id
            join terug in db.Set<Medewerker>() on s.OngedaanDoor equals (MedewerkerId?)terug.Id into terugen
            from terug in terugen.DefaultIfEmpty()
            orderby s.Op descending, s.Id descending
            select new { s.Id, Blijft = p.Naam, BlijftId = p.Id, Weg = weg.Naam, weg.Geboorte, wie.Naam, s.Op, s.Reden, s.Overgenomen, s.OngedaanOp, s.RedenOngedaan, Terug = terug.Naam, Aantal = s.Verwijzingen.Count }).ToListAsync(ct);
        return
        [
            .. rijen.Select(r => new SamenvoegingKaart(r.Id, r.Blijft.Volledig, r.Weg.Volledig, r.Geboorte, r.Naam, r.Op, r.Reden)
            {
                Overgenomen = [.. r.Overgenomen.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<PersoonVeld>)],
                OngedaanOp = r.OngedaanOp,
                OngedaanDoor = r.Terug,
                RedenOngedaan = r.RedenOngedaan,
                Aantal = r.Aantal,
                // Only the last one of a person: what came after stands on it.
                KanTerug = r.OngedaanOp is null && rijen.First(l => l.BlijftId == r.BlijftId && l.OngedaanOp is null).Id == r.Id,
            }),
        ];
    }

    /// <summary>Puts back every reference as it was, or says what newer stands in the way and changes nothing.</summary>
    public async Task<Result> OngedaanMakenAsync(Dossier dossier, SamenvoegingId id, string? reden, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var personen = dossier.Personen.Select(p => p.Id);
        if (await db.Set<Samenvoeging>().Where(s => s.Id == id && personen.Contains(s.Blijft)).AsTracking().SingleOrDefaultAsync(ct) is not { } samenvoeging)
        {
            return new DomainError("samenvoeging-weg", "Deze samenvoeging hoort niet bij dit gezin.");
        }

        var (blijft, opgegaan) = (samenvoeging.Blijft, samenvoeging.Opgegaan);
        var laatste = await db.Set<Samenvoeging>().Where(s => s.Blijft == blijft && s.OngedaanOp == null)
            .OrderByDescending(s => s.Op).ThenByDescending(s => s.Id).Select(s => s.Id).FirstOrDefaultAsync(ct);
        if (samenvoeging.OngedaanOp is null && laatste != id)
        {
            return new DomainError("eerst-latere", "Deze persoon is later nog een keer samengevoegd. Maak eerst die laatste samenvoeging ongedaan.");
        }

        var (casussen, alles) = await _grens.CasussenAsync(await _verwijzingen.VanAsync(blijft, ct), ct);
        if (!alles)
        {
            return new DomainError("niet-alles-te-openen", "Je kunt deze samenvoeging niet ongedaan maken. Vraag je teamleider of de casusregisseur om dit te doen.");
        }

        var een = await db.Set<Persoon>().SingleAsync(p => p.Id == blijft, ct);
        var ander = await db.Set<Persoon>().SingleAsync(p => p.Id == opgegaan, ct);
        var result = samenvoeging.OngedaanMaken(een, ander, reden, casussen, new(acting.Ik, kalender.Nu));
        var verplaatser = new Verplaatser<PersoonId>(db, _verwijzingen);
        if (result.IsSuccess && await verplaatser.AllesTerugAsync(samenvoeging.Verwijzingen, samenvoeging.Blijft, samenvoeging.Opgegaan, ct) is { Count: > 0 } inDeWeg)
        {
            result = LaterAnders(inDeWeg);
        }

        if (!result.IsSuccess)
        {
            db.ChangeTracker.Clear();
            return result;
        }

        await verplaatser.VersiesAsync(await _verwijzingen.VanAsync(samenvoeging.Opgegaan, ct), ct);
        return await store.KlaarAsync(db, transaction, ct);
    }

    private async Task<(Persoon Blijft, Persoon Ander)?> LaadAsync(Dossier dossier, PersoonId blijft, PersoonId ander, CancellationToken ct)
    {
        var een = await dossier.LoadPersoonAsync(blijft, null, ct);
        var tweede = await lezer.Personen.AsTracking().SingleOrDefaultAsync(p => p.Id == ander, ct);
        return een is null || tweede is null || blijft == ander ? null : (een, tweede);
    }

    private static SamenvoegKant Kant(Persoon persoon) => new(persoon.Id, persoon.AlsGegevens(), persoon.Version);

    internal static DomainError LaterAnders(IEnumerable<string> inDeWeg) =>
        new("later-anders", $"Dit is na het samenvoegen veranderd: {string.Join(", ", inDeWeg)}. Daarom kunnen we niet terugzetten wat er stond. Er is niets gewijzigd.");

    internal static IReadOnlyList<(string Soort, int Aantal)> Soorten(IEnumerable<Gevonden> gevonden) =>
    [
        .. gevonden.GroupBy(g => SoortWoorden.Van(g.Verwijzing.Root.ClrType))
            .Select(g => (g.Key, g.Select(r => r.Root).Distinct().Count())).OrderBy(s => s.Key, StringComparer.Ordinal),
    ];
}
