namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Access to the cases of a team as its teamleider sees it: names, never content (architecture §9). The privacy officer looks over
/// emergency access of all teams, and reads no name of a family.
/// </summary>
public sealed class TeamToegang(AppDbContext db, ActingContext acting, ReadLog log, Kalender kalender)
{
    private bool LeestAlles => acting.Rol is Rol.Privacyfunctionaris;

    /// <summary>The cases of the team in which the teamleider acts, whoever works in them.</summary>
    private IQueryable<Casus> Casussen
    {
        get
        {
            var (team, leidt) = (acting.Team, acting.Rol is Rol.Teamleider);
            return db.Set<Casus>().Where(c => leidt && c.TeamId == team);
        }
    }

    /// <summary>The open cases of the team by name of the family, each with a line in the log.</summary>
    public async Task<IReadOnlyList<TeamCasusKaart>> CasussenAsync(CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var open = db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu).Where(t => t.Medewerker == ik);
        var rijen = await Kaarten(Casussen.Where(c => c.Fase != Fase.Gesloten), open).ToListAsync(cancellationToken);
        log.Listed("Team", rijen.Select(r => r.Casus));
        return [.. rijen.OrderBy(r => Zoeknaam.Vouw(r.Gezin), StringComparer.Ordinal).ThenBy(r => r.Casus.Value)];
    }

    /// <summary>One case of the team, also a closed one; null when it is not of this team.</summary>
    public async Task<TeamCasusKaart?> CasusAsync(CasusId id, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var open = db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu).Where(t => t.Medewerker == ik);
        var kaart = await Kaarten(Casussen.Where(c => c.Id == id), open).SingleOrDefaultAsync(cancellationToken);
        if (kaart is not null)
        {
            log.Listed("Team", [id]);
        }

        return kaart;
    }

    /// <summary>Whom to call about a case that is not one's own: what the look-up tells (K35), nothing more.</summary>
    public Task<BekendGezin?> BekendAsync(CasusId id, CancellationToken cancellationToken) => (
        from c in db.Set<Casus>().AsNoTracking()
        from r in c.Regie.Where(r => r.Tot == null)
        join m in db.Set<Medewerker>() on r.Medewerker equals m.Id
        join t in db.Set<Team>() on c.TeamId equals t.Id
        where c.Id == id
        select new BekendGezin(c.Id, t.Naam, m.Naam, m.Telefoon)).SingleOrDefaultAsync(cancellationToken);

    /// <summary>Whether somebody may open a case now; emergency access asked for or not.</summary>
    public Task<bool> KanOpenenAsync(CasusId casus, MedewerkerId wie, bool metNood, CancellationToken cancellationToken) =>
        db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu)
            .AnyAsync(t => t.Dossier == casus && t.Medewerker == wie && (metNood || t.Grond != ToegangsGrond.Noodtoegang), cancellationToken);

    /// <summary>Access for a time that runs now in the cases of the team.</summary>
    public async Task<IReadOnlyList<TijdelijkeToegangKaart>> LopendAsync(CancellationToken cancellationToken)
    {
        var (casussen, vandaag) = (Casussen, kalender.Vandaag);
        var rijen = await (
            from t in db.Set<TijdelijkeToegang>().AsNoTracking()
            join c in casussen on t.CasusId equals c.Id
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            join m in db.Set<Medewerker>() on t.Medewerker equals m.Id
            join o in db.Set<Organisatie>() on m.OrganisatieId equals o.Id
            join d in db.Set<Medewerker>() on t.GegevenDoor equals d.Id
            where t.GeeindigdOp == null && t.TotEnMet >= vandaag
            orderby t.TotEnMet
            select new TijdelijkeToegangKaart(t.Id, t.CasusId, g.Naam, m.Naam, o.Naam, d.Naam, t.Reden, t.Van, t.TotEnMet)).ToListAsync(cancellationToken);
        log.Listed("Team", rijen.Select(r => r.Casus));
        return rijen;
    }

    public async Task<TijdelijkeToegang?> LoadTijdelijkAsync(TijdelijkeToegangId id, CancellationToken cancellationToken)
    {
        var casussen = Casussen;
        return await db.Set<TijdelijkeToegang>().AsTracking().SingleOrDefaultAsync(t => t.Id == id && casussen.Any(c => c.Id == t.CasusId), cancellationToken);
    }

    /// <summary>Emergency access to look over: what still waits, and what was judged in the last year.</summary>
    public async Task<IReadOnlyList<NoodtoegangKaart>> NoodtoegangenAsync(CancellationToken cancellationToken)
    {
        var sinds = kalender.Nu.AddYears(-1);
        var rijen = await Kaarten(Noodtoegangen.Where(n => n.Oordeel == null || n.Begin >= sinds)).ToListAsync(cancellationToken);
        log.Listed("Noodtoegang", rijen.Select(r => r.Casus));
        return rijen;
    }

    public async Task<NoodtoegangKaart?> NoodtoegangAsync(NoodtoegangId id, CancellationToken cancellationToken)
    {
        var kaart = await Kaarten(Noodtoegangen.Where(n => n.Id == id)).SingleOrDefaultAsync(cancellationToken);
        if (kaart is not null)
        {
            log.Listed("Noodtoegang", [kaart.Casus]);
        }

        return kaart;
    }

    public Task<Noodtoegang?> LoadNoodtoegangAsync(NoodtoegangId id, CancellationToken cancellationToken) =>
        Noodtoegangen.AsTracking().SingleOrDefaultAsync(n => n.Id == id, cancellationToken);

    private IQueryable<Noodtoegang> Noodtoegangen
    {
        get
        {
            var (alles, casussen) = (LeestAlles, Casussen);
            return db.Set<Noodtoegang>().AsNoTracking().Where(n => alles || casussen.Any(c => c.Id == n.CasusId));
        }
    }

    private IQueryable<NoodtoegangKaart> Kaarten(IQueryable<Noodtoegang> noodtoegangen)
    {
        var alles = LeestAlles;
        return
            from n in noodtoegangen
            join c in db.Set<Casus>() on n.CasusId equals c.Id
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            join t in db.Set<Team>() on c.TeamId equals t.Id
            join m in db.Set<Medewerker>() on n.Medewerker equals m.Id
            from d in db.Set<Medewerker>().Where(d => d.Id == n.BeoordeeldDoor).DefaultIfEmpty()
            orderby n.Begin descending
            select new NoodtoegangKaart
            {
                Id = n.Id,
                Casus = n.CasusId,
                Gezin = alles ? null : g.Naam,
                Team = t.Naam,
                Medewerker = m.Id,
                Wie = m.Naam,
                Reden = n.Reden,
                Begin = n.Begin,
                Einde = n.Einde,
                GezienOp = n.GezienOp,
                Oordeel = n.Oordeel,
                Toelichting = n.Toelichting,
                BeoordeeldDoor = d == null ? null : d.Naam,
                BeoordeeldOp = n.BeoordeeldOp,
                Version = n.Version,
            };
    }

    private IQueryable<TeamCasusKaart> Kaarten(IQueryable<Casus> casussen, IQueryable<DossierToegang> open) =>
        from c in casussen
        from r in c.Regie.Where(r => r.Tot == null)
        join m in db.Set<Medewerker>() on r.Medewerker equals m.Id
        join g in db.Set<Gezin>() on c.GezinId equals g.Id
        select new TeamCasusKaart(c.Id, g.Naam, m.Naam, r.IsRegisseur, open.Any(t => t.Dossier == c.Id));
}

/// <summary>A case of the team without its content.</summary>
/// <param name="KanOpenen">The teamleider may open it himself: he is involved, or took emergency access.</param>
public sealed record TeamCasusKaart(CasusId Casus, string Gezin, string Casusregisseur, bool IsRegisseur, bool KanOpenen);

public sealed record TijdelijkeToegangKaart(
    TijdelijkeToegangId Id, CasusId Casus, string Gezin, string Wie, string Organisatie, string Door, string Reden, DateOnly Van, DateOnly TotEnMet);

/// <summary>Emergency access with who took it, why, and what was thought of it afterwards.</summary>
public sealed record NoodtoegangKaart
{
    public required NoodtoegangId Id { get; init; }

    public required CasusId Casus { get; init; }

    /// <summary>Null for the privacy officer.</summary>
    public string? Gezin { get; init; }

    public required string Team { get; init; }

    public required MedewerkerId Medewerker { get; init; }

    public required string Wie { get; init; }

    public required string Reden { get; init; }

    public required DateTime Begin { get; init; }

    public required DateTime Einde { get; init; }

    public DateTime? GezienOp { get; init; }

    public NoodtoegangOordeel? Oordeel { get; init; }

    public string? Toelichting { get; init; }

    public string? BeoordeeldDoor { get; init; }

    public DateTime? BeoordeeldOp { get; init; }

    public required int Version { get; init; }
}
