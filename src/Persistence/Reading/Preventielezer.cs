namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>Preventive work of the team in which the worker acts: activities, collective questions, neighbourhoods. No persons in any of it.</summary>
public sealed class Preventielezer(AppDbContext db, ActingContext acting)
{
    /// <summary>Activities of the team that still count.</summary>
    public IQueryable<Activiteit> Activiteiten
    {
        get
        {
            var team = acting.Team;
            return db.Set<Activiteit>().AsNoTracking().Where(a => a.TeamId == team && !a.Vervallen);
        }
    }

    /// <summary>What people of the team keep free, also earlier.</summary>
    public IQueryable<Preventieuren> Uren
    {
        get
        {
            var team = acting.Team;
            return db.Set<Preventieuren>().AsNoTracking().Where(u => u.TeamId == team);
        }
    }

    public IQueryable<CollectieveVraag> CollectieveVragen
    {
        get
        {
            var team = acting.Team;
            return db.Set<CollectieveVraag>().AsNoTracking().Where(v => v.TeamId == team);
        }
    }

    public IQueryable<Wijk> Wijken
    {
        get
        {
            var team = acting.Team;
            return db.Set<Wijk>().AsNoTracking().Where(w => w.TeamId == team);
        }
    }

    /// <summary>Activities of a period with the names of place and worker, the last first: one query.</summary>
    public Task<List<ActiviteitRegel>> ActiviteitenAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        var (ik, plekken, mensen) = (acting.Ik, db.Set<Vindplaats>(), db.Set<Medewerker>());
        return (
            from a in Activiteiten
            join m in mensen on a.Medewerker equals m.Id
            where a.Op >= van && a.Op <= tot
            orderby a.Op descending, a.Id descending
            select new ActiviteitRegel
            {
                Id = a.Id,
                Soort = a.Soort,
                Wat = a.Wat,
                Op = a.Op,
                Plek = a.AnderePlek ?? plekken.Where(v => v.Id == a.VindplaatsId).Select(v => v.Naam).FirstOrDefault() ?? "",
                Minuten = a.Minuten,
                Doelgroep = a.Doelgroep,
                Stadium = a.Stadium,
                Steunvorm = a.Steunvorm,
                Aanwezig = a.Aanwezig ?? 0,
                Vrijwilligers = a.Vrijwilligers ?? 0,
                Gekoppeld = a.Gekoppeld ?? 0,
                Vervolg = a.Vervolg ?? 0,
                OudersWisten = a.OudersWisten,
                Wie = m.Naam,
                IsVanMij = a.Medewerker == ik,
                TeBespreken = a.Soort == ActiviteitSoort.Advies && a.GesprekOp != null && a.Nabespreking == null ? a.GesprekOp : null,
            }).ToListAsync(cancellationToken);
    }

    /// <summary>Short contacts of the team in a period, per worker: how many and how long.</summary>
    public Task<List<KorteTijd>> KorteContactenAsync(DateOnly van, DateOnly tot, CancellationToken cancellationToken)
    {
        var (ik, team) = (acting.Ik, acting.Team);
        return db.Set<KortContact>().AsNoTracking().Where(k => k.TeamId == team && !k.Vervallen && k.Op >= van && k.Op <= tot)
            .GroupBy(k => k.Medewerker == ik).Select(g => new KorteTijd(g.Key, g.Count(), g.Sum(k => k.Minuten))).ToListAsync(cancellationToken);
    }

    /// <summary>The same theme at the same place, heard often: perhaps one question of many families (R4-025).</summary>
    public async Task<IReadOnlyList<VaakGehoord>> VaakGehoordAsync(DateOnly sinds, int vanaf, CancellationToken cancellationToken)
    {
        var team = acting.Team;
        var vaak = await (
            from k in db.Set<KortContact>().AsNoTracking().Where(k => k.TeamId == team && !k.Vervallen && k.Op >= sinds && k.VindplaatsId != null && k.Thema != "anders")
            group k by new { k.VindplaatsId, k.Thema } into g
            where g.Count() >= vanaf
            orderby g.Count() descending
            select new { g.Key.VindplaatsId, g.Key.Thema, Aantal = g.Count() }).Take(5).ToListAsync(cancellationToken);
        var ids = vaak.Select(v => v.VindplaatsId!.Value).ToList();
        var namen = vaak.Count == 0 ? [] : await db.Set<Vindplaats>().AsNoTracking().Where(v => ids.Contains(v.Id)).ToDictionaryAsync(v => v.Id, v => v.Naam, cancellationToken);
        return [.. vaak.Select(v => new VaakGehoord(v.VindplaatsId!.Value, namen[v.VindplaatsId!.Value], v.Thema, v.Aantal))];
    }

    /// <summary>All collective questions of the team, those that are open first: one query.</summary>
    public Task<List<CollectieveRegel>> VragenAsync(CancellationToken cancellationToken)
    {
        var plekken = db.Set<Vindplaats>();
        return (
            from v in CollectieveVragen
            join m in db.Set<Medewerker>() on v.Eigenaar equals m.Id
            orderby v.GeslotenOp != null, v.NavragenOp == null, v.NavragenOp, v.GemeldOp descending, v.Id
            select new CollectieveRegel(
                v.Id,
                v.Titel,
                v.Thema,
                v.Waar ?? plekken.Where(p => p.Id == v.VindplaatsId).Select(p => p.Naam).FirstOrDefault() ?? "",
                v.Gezinnen,
                v.GemeldOp,
                m.Naam,
                v.Afdeling,
                v.NavragenOp,
                v.GeslotenOp,
                v.Afloop)).ToListAsync(cancellationToken);
    }

    /// <summary>Loads an own activity to change it; of a colleague one only reads.</summary>
    public async Task<Activiteit?> LoadActiviteitAsync(ActiviteitId id, int? version, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return Expect(await Activiteiten.AsTracking().SingleOrDefaultAsync(a => a.Id == id && a.Medewerker == ik, cancellationToken), version);
    }

    public async Task<CollectieveVraag?> LoadVraagAsync(CollectieveVraagId id, CancellationToken cancellationToken) =>
        await CollectieveVragen.AsTracking().SingleOrDefaultAsync(v => v.Id == id, cancellationToken);

    public async Task<Wijk?> LoadWijkAsync(WijkId id, CancellationToken cancellationToken) =>
        await Wijken.AsTracking().SingleOrDefaultAsync(w => w.Id == id, cancellationToken);

    /// <summary>The agreements of one colleague that still run or begin later, to end them when another takes over.</summary>
    public Task<List<Preventieuren>> LoadUrenAsync(MedewerkerId wie, DateOnly vanaf, CancellationToken cancellationToken) =>
        Uren.AsTracking().Where(u => u.Medewerker == wie && (u.Tot == null || u.Tot >= vanaf)).ToListAsync(cancellationToken);

    private T? Expect<T>(T? root, int? version)
        where T : AggregateRoot
    {
        if (root is not null && version is { } expected)
        {
            db.Entry(root).Property(r => r.Version).OriginalValue = expected;
        }

        return root;
    }
}

/// <summary>An activity in a list; numbers of people, nobody's name but the worker's.</summary>
public sealed record ActiviteitRegel
{
    public required ActiviteitId Id { get; init; }

    public required ActiviteitSoort Soort { get; init; }

    public required string Wat { get; init; }

    public required DateOnly Op { get; init; }

    public required string Plek { get; init; }

    public required int Minuten { get; init; }

    public required Preventiedoelgroep Doelgroep { get; init; }

    public required Preventiestadium Stadium { get; init; }

    public required Steunvorm Steunvorm { get; init; }

    public int Aanwezig { get; init; }

    public int Vrijwilligers { get; init; }

    public int Gekoppeld { get; init; }

    public int Vervolg { get; init; }

    public OudersWisten? OudersWisten { get; init; }

    public required string Wie { get; init; }

    public bool IsVanMij { get; init; }

    /// <summary>The day of a prepared talk that nobody looked back at yet.</summary>
    public DateOnly? TeBespreken { get; init; }

    /// <summary>People who were reached.</summary>
    public int Mensen => Aanwezig + Vrijwilligers + Gekoppeld;
}

/// <summary>Short contacts of the worker himself, or of his colleagues.</summary>
public sealed record KorteTijd(bool VanMij, int Aantal, int Minuten);

/// <summary>A theme that many short contacts at one place were about.</summary>
public sealed record VaakGehoord(VindplaatsId Plek, string PlekNaam, string Thema, int Aantal);

/// <summary>A collective question in a list.</summary>
public sealed record CollectieveRegel(
    CollectieveVraagId Id, string Titel, string Thema, string Plek, int? Gezinnen, DateOnly GemeldOp, string Eigenaar, string? Afdeling, DateOnly? NavragenOp, DateOnly? GeslotenOp, CollectieveUitkomst? Afloop);
