namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Joins two entries of one family and takes them apart again, in one transaction with its trace (R1-025; ADR 0016).</summary>
public sealed class Gezinssamenvoeger(AppDbContext db, ActingContext acting, Lezer lezer, Store store, Kalender kalender)
{
    private readonly Verwijzingen<GezinId> _verwijzingen = new(db, acting);
    private readonly Samenvoeggrens _grens = new(db, lezer);

    /// <summary>What joining would do; null when the other one is not among the worker's own families (K35).</summary>
    public async Task<Gezinsbeeldpaar?> BekijkAsync(Dossier dossier, GezinId ander, CancellationToken ct)
    {
        if (await NamenAsync(dossier, ander, ct) is not { } paar)
        {
            return null;
        }

        var (van, casussen, grenzen) = await GrenzenAsync(dossier, ander, ct);
        var check = new Check();
        grenzen.Toetsen(check);
        return paar with
        {
            Bezwaren = check.Errors,
            Verhuist = grenzen.AllesTeOpenen ? Samenvoeger.Soorten(van.Where(g => !g.VanEenAnder)) : [],
            Casussen = grenzen.AllesTeOpenen ? casussen.Count : 0,
            UitHetAnderePlan = grenzen.AllesTeOpenen ? grenzen.UitHetAnderePlan : null,
        };
    }

    public async Task<Result> SamenvoegenAsync(Dossier dossier, GezinId ander, GezinKeuze keuze, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await NamenAsync(dossier, ander, ct) is not { } paar)
        {
            return new DomainError("gezin-weg", "Dit gezin staat niet meer bij je gezinnen. Kijk of het al is samengevoegd.");
        }

        if (paar.VersieBlijft != keuze.VersieBlijft || paar.VersieAnder != keuze.VersieAnder)
        {
            return Store.Conflict;
        }

        var (van, casussen, grenzen) = await GrenzenAsync(dossier, ander, ct);
        var samenvoeging = GezinSamenvoeging.Vastleggen(dossier.GezinId, ander, keuze.Reden, grenzen, new(acting.Ik, kalender.Nu));
        if (!samenvoeging.IsSuccess)
        {
            return Result.From(samenvoeging.Errors);
        }

        var verplaatser = new Verplaatser<GezinId>(db, _verwijzingen);
        if (await verplaatser.NaarAsync(van, ander, dossier.GezinId, ct) is not { } regels)
        {
            db.ChangeTracker.Clear();
            return Store.Conflict;
        }

        await verplaatser.VersieAsync(db.Model.FindEntityType(typeof(Gezin))!, dossier.GezinId.Value, ct);
        samenvoeging.Value.Vastgelegd(regels, casussen);
        store.Add(samenvoeging.Value);
        return await store.KlaarAsync(db, transaction, ct);
    }

    /// <summary>The merges of this family, the last one first.</summary>
    public async Task<IReadOnlyList<GezinSamenvoegingKaart>> LijstAsync(Dossier dossier, CancellationToken ct)
    {
        var rijen = await (
            from s in db.Set<GezinSamenvoeging>().AsNoTracking()
            where s.Blijft == dossier.GezinId
            join weg in db.Set<Gezin>() on s.Opgegaan equals weg.Id
            join wie in db.Set<Medewerker>() on s.Door equals wie.Id
            join terug in db.Set<Medewerker>() on s.OngedaanDoor equals (MedewerkerId?)terug.Id into terugen
            from terug in terugen.DefaultIfEmpty()
            orderby s.Op descending, s.Id descending
            select new GezinSamenvoegingKaart(s.Id, weg.Naam, wie.Naam, s.Op, s.Reden)
            {
                UitHetAnderePlan = s.UitHetAnderePlan, OngedaanOp = s.OngedaanOp, OngedaanDoor = terug.Naam, RedenOngedaan = s.RedenOngedaan, Aantal = s.Verwijzingen.Count,
            }).ToListAsync(ct);
        var laatste = rijen.FirstOrDefault(r => r.OngedaanOp is null);
        return [.. rijen.Select(r => r with { KanTerug = r == laatste })];
    }

    /// <summary>Puts back every reference as it was, or says what newer stands in the way and changes nothing.</summary>
    public async Task<Result> OngedaanMakenAsync(Dossier dossier, GezinSamenvoegingId id, string? reden, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if ((await LijstAsync(dossier, ct)).FirstOrDefault(s => s.KanTerug)?.Id != id)
        {
            return new DomainError("eerst-latere", "Deze samenvoeging kan niet meer ongedaan, of er is later nog een gezin bij gekomen. Maak dan eerst die laatste ongedaan.");
        }

        var (casussen, alles) = await _grens.CasussenAsync(await _verwijzingen.VanAsync(dossier.GezinId, ct), ct);
        if (!alles)
        {
            return new DomainError("niet-alles-te-openen", "Je kunt deze samenvoeging niet ongedaan maken. Vraag je teamleider of de casusregisseur om dit te doen.");
        }

        var samenvoeging = await db.Set<GezinSamenvoeging>().AsTracking().SingleAsync(s => s.Id == id, ct);
        var result = samenvoeging.OngedaanMaken(reden, casussen, new(acting.Ik, kalender.Nu));
        var verplaatser = new Verplaatser<GezinId>(db, _verwijzingen);
        if (result.IsSuccess && await verplaatser.AllesTerugAsync(samenvoeging.Verwijzingen, samenvoeging.Blijft, samenvoeging.Opgegaan, ct) is { Count: > 0 } inDeWeg)
        {
            result = Samenvoeger.LaterAnders(inDeWeg);
        }

        if (!result.IsSuccess)
        {
            db.ChangeTracker.Clear();
            return result;
        }

        await verplaatser.VersiesAsync(await _verwijzingen.VanAsync(samenvoeging.Opgegaan, ct), ct);
        await verplaatser.VersieAsync(db.Model.FindEntityType(typeof(Gezin))!, samenvoeging.Blijft.Value, ct);
        return await store.KlaarAsync(db, transaction, ct);
    }

    private async Task<Gezinsbeeldpaar?> NamenAsync(Dossier dossier, GezinId ander, CancellationToken ct)
    {
        var een = await dossier.Gezin.Select(g => new { g.Naam, g.Version }).SingleAsync(ct);
        var tweede = ander == dossier.GezinId ? null : await lezer.Gezinnen.Where(g => g.Id == ander).Select(g => new { g.Naam, g.Version }).SingleOrDefaultAsync(ct);
        return tweede is null ? null : new(een.Naam, een.Version, tweede.Naam, tweede.Version);
    }

    private async Task<(List<Gevonden> Van, IReadOnlyList<CasusId> Casussen, GezinGrenzen Grenzen)> GrenzenAsync(Dossier dossier, GezinId ander, CancellationToken ct)
    {
        var (eigen, van) = (await _verwijzingen.VanAsync(dossier.GezinId, ct), await _verwijzingen.VanAsync(ander, ct));
        var (casussen, alles) = await _grens.CasussenAsync([.. eigen, .. van], ct);
        var hier = dossier.Gezin.SelectMany(g => g.Leden).Where(l => l.Tot == null).Select(l => l.PersoonId);
        var iemand = await db.Set<Gezin>().Where(g => g.Id == ander).SelectMany(g => g.Leden).AnyAsync(l => l.Tot == null && hier.Contains(l.PersoonId), ct);
        var eigenId = dossier.GezinId;
        var plannen = await db.Set<Plan>().AsNoTracking().Where(p => p.GezinId == eigenId || p.GezinId == ander)
            .Select(p => new { p.GezinId, Voorgelegd = p.Versies.Any(), p.EigenKracht, p.TerugkijkenOp, p.TerugkijkenWaar }).ToListAsync(ct);
        var (een, tweede) = (plannen.Find(p => p.GezinId == eigenId), plannen.Find(p => p.GezinId == ander));
        var samen = een is not null && tweede is not null;
        return (van, casussen, new()
        {
            AllesTeOpenen = alles,
            IemandInBeide = iemand,
            // The versions of the one that went would have no place: a family has one plan (K37).
            TweePlannen = samen && een!.Voorgelegd && tweede!.Voorgelegd,
            AlleenAnderPlanVoorgelegd = samen && !een!.Voorgelegd && tweede!.Voorgelegd,
            UitHetAnderePlan = samen ? PlanWoorden.Zeg(tweede!.EigenKracht, tweede.TerugkijkenOp, tweede.TerugkijkenWaar) : null,
        });
    }
}
