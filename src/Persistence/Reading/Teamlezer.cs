namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// What who leads a team sees of its cases: names, load, terms and that a concern is open; never their content (architecture §9).
/// Records that a worker keeps for himself are not counted.
/// </summary>
public sealed class Teamlezer(AppDbContext db, ActingContext acting, Kalender kalender)
{
    /// <summary>How far back time that was spent is counted, in days.</summary>
    public const int Terug = 90;

    /// <summary>All cases of the team that are not closed: one query.</summary>
    public Task<List<TeamCasus>> CasussenAsync(CancellationToken cancellationToken)
    {
        var (team, dag) = (acting.Team, kalender.Vandaag);
        var (ik, sinds) = (acting.Ik, dag.AddDays(-Terug));
        var open = db.Set<DossierToegang>().GeldigOp(dag, kalender.Nu).Where(d => d.Medewerker == ik);
        var casussen = db.Set<Casus>().AsNoTracking().Where(c => c.TeamId == team && c.Fase != Fase.Gesloten);
        var ids = casussen.Select(c => c.Id);
        var gesproken = db.Set<Contact>().Where(k => ids.Contains(k.CasusId) && k.ZichtbaarVoor != ZichtbaarVoor.Schrijver && k.Uitkomst == ContactUitkomst.Gesproken)
            .GroupBy(k => k.CasusId).Select(k => new { CasusId = k.Key, Laatst = k.Max(x => x.Op), Minuten = k.Sum(x => x.Op >= sinds ? x.Minuten ?? 0 : 0) });
        var beloften = db.Set<Belofte>().Where(b => ids.Contains(b.CasusId) && b.Status == BelofteStatus.Open && b.Voor < dag)
            .GroupBy(b => b.CasusId).Select(b => new { CasusId = b.Key, Aantal = b.Count() });
        var taken = db.Set<Taak>().Where(t => ids.Contains(t.CasusId) && t.ZichtbaarVoor != ZichtbaarVoor.Schrijver && t.Status == TaakStatus.Open)
            .GroupBy(t => t.CasusId).Select(t => new
            {
                CasusId = t.Key,
                TeLaat = t.Count(x => x.Op < dag),
                Terugbellen = t.Count(x => x.Soort == TaakSoort.Terugbellen),
                TerugbellenSinds = t.Min(x => x.Soort == TaakSoort.Terugbellen ? (DateOnly?)x.GenoteerdOp : null),
            });
        var zorgen = db.Set<ZorgOverVeiligheid>().Where(z => ids.Contains(z.CasusId) && z.GeslotenOp == null)
            .GroupBy(z => z.CasusId).Select(z => new { CasusId = z.Key, Aantal = z.Count(), Op = z.Min(x => x.VolgendeKeer) });
        var nogOpen = casussen.SelectMany(c => c.NogOpen, (c, n) => new { c.Id, n.Volgende })
            .GroupBy(n => n.Id).Select(n => new { CasusId = n.Key, Op = n.Max(x => x.Volgende) });
        var maatjes = db.Set<Betrokkenheid>().Where(b => ids.Contains(b.CasusId) && b.IsMaatje && b.Tot == null)
            .Join(db.Set<Medewerker>(), b => b.Medewerker, m => (MedewerkerId?)m.Id, (b, m) => new { b.CasusId, m.Roepnaam })
            .GroupBy(b => b.CasusId).Select(b => new { CasusId = b.Key, Naam = b.Min(x => x.Roepnaam) });
        return (
            from c in casussen
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            from r in c.Regie.Where(r => r.Tot == null)
            join m in db.Set<Medewerker>() on r.Medewerker equals m.Id
            join k in gesproken on c.Id equals k.CasusId into contacten
            from k in contacten.DefaultIfEmpty()
            join b in beloften on c.Id equals b.CasusId into beloofd
            from b in beloofd.DefaultIfEmpty()
            join t in taken on c.Id equals t.CasusId into werk
            from t in werk.DefaultIfEmpty()
            join z in zorgen on c.Id equals z.CasusId into zorg
            from z in zorg.DefaultIfEmpty()
            join n in nogOpen on c.Id equals n.CasusId into keren
            from n in keren.DefaultIfEmpty()
            join p in maatjes on c.Id equals p.CasusId into naast
            from p in naast.DefaultIfEmpty()
            select new TeamCasus
            {
                Casus = c.Id,
                Gezin = g.Naam,
                Fase = c.Fase,
                GeopendOp = c.GeopendOp,
                Regie = m.Id,
                RegieNaam = m.Naam,
                IsRegisseur = r.IsRegisseur,
                RegieSinds = r.Van,
                Zwaarte = r.Zwaarte,
                Maatje = p.Naam,
                LaatstGesproken = (DateOnly?)k.Laatst,
                Minuten = (int?)k.Minuten ?? 0,
                BeloftenTeLaat = (int?)b.Aantal ?? 0,
                Terugbellen = (int?)t.Terugbellen ?? 0,
                TerugbellenSinds = t.TerugbellenSinds,
                TakenTeLaat = (int?)t.TeLaat ?? 0,
                OpenZorgen = (int?)z.Aantal ?? 0,
                ZorgOp = (DateOnly?)z.Op,
                NogOpenOp = (DateOnly?)n.Op,
                MagOpenen = open.Any(d => d.Dossier == c.Id),
            }).ToListAsync(cancellationToken);
    }

    /// <summary>What two parties refuse, of the cases of the team: who settles it and before which day, not what it is. One query.</summary>
    public Task<List<OpenKwestie>> TweeStoelenAsync(CancellationToken cancellationToken)
    {
        var (team, ik) = (acting.Team, acting.Ik);
        var open = db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu).Where(d => d.Medewerker == ik);
        return (
            from c in db.Set<Casus>().AsNoTracking().Where(c => c.TeamId == team)
            join k in db.Set<TussenTweeStoelen>() on c.Id equals k.CasusId
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            join m in db.Set<Medewerker>() on k.Eigenaar equals m.Id
            where k.OpgelostOp == null
            orderby k.VoorDag, k.Id
            select new OpenKwestie(c.Id, g.Naam, k.Afwijzingen.Count, m.Naam, k.Sinds, k.VoorDag, open.Any(d => d.Dossier == c.Id))).ToListAsync(cancellationToken);
    }

    /// <summary>Who works with families in the team today, and who said that it is too much: one query.</summary>
    public Task<List<TeamLid>> LedenAsync(CancellationToken cancellationToken)
    {
        var (team, dag) = (acting.Team, kalender.Vandaag);
        var signalen = db.Set<Werkdruksignaal>().Where(s => s.TeamId == team && s.BesprokenOp == null);
        return (
            from m in db.Set<Medewerker>().AsNoTracking()
            where m.Lidmaatschappen.Any(l => l.TeamId == team && l.Van <= dag && (l.Tot == null || l.Tot >= dag) && l.Rol != Rol.FunctioneelBeheerder && l.Rol != Rol.Privacyfunctionaris)
            orderby m.Roepnaam, m.Achternaam
            select new TeamLid
            {
                Id = m.Id,
                Naam = m.Naam,
                Functie = m.Functie,
                AfwezigTot = db.Set<Waarneming>().Where(w => w.VoorWie == m.Id && w.Van <= dag && w.Tot >= dag).Max(w => (DateOnly?)w.Tot),
                Signaal = signalen.Where(s => s.Medewerker == m.Id).OrderBy(s => s.Id)
                    .Select(s => new TeVeel(s.Id, s.Op, s.Woorden)).FirstOrDefault(),
            }).ToListAsync(cancellationToken);
    }

    /// <summary>The cases of which the acting worker has the casusregie, in all his teams.</summary>
    public Task<List<EigenCasus>> MijnAsync(CancellationToken cancellationToken)
    {
        var (ik, dag) = (acting.Ik, kalender.Vandaag);
        var sinds = dag.AddDays(-Terug);
        return (
            from c in db.Set<Casus>().AsNoTracking().Where(c => c.Fase != Fase.Gesloten)
            from r in c.Regie.Where(r => r.Medewerker == ik && r.Tot == null)
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            orderby g.Naam, c.Id
            select new EigenCasus(
                c.Id,
                g.Naam,
                r.Zwaarte,
                db.Set<Contact>().Where(k => k.CasusId == c.Id && k.Op >= sinds).Sum(k => k.Minuten ?? 0),
                c.Version)).ToListAsync(cancellationToken);
    }

    /// <summary>What the acting worker said himself and nobody talked about yet.</summary>
    public Task<TeVeel?> MijnSignaalAsync(CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return db.Set<Werkdruksignaal>().AsNoTracking().Where(s => s.Medewerker == ik && s.BesprokenOp == null)
            .OrderBy(s => s.Id).Select(s => new TeVeel(s.Id, s.Op, s.Woorden)).FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Loads one of the cases of which the acting worker has the casusregie.</summary>
    public Task<List<Casus>> LoadMijnAsync(IReadOnlyCollection<CasusId> ids, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return db.Set<Casus>().Where(c => ids.Contains(c.Id) && c.Regie.Any(r => r.Medewerker == ik && r.Tot == null)).ToListAsync(cancellationToken);
    }

    /// <summary>Loads a signal of the team that the acting worker leads, with who gave it.</summary>
    public async Task<(Werkdruksignaal Signaal, string Wie)?> LoadSignaalAsync(WerkdruksignaalId id, CancellationToken cancellationToken)
    {
        var team = acting.Team;
        var found = await (
            from s in db.Set<Werkdruksignaal>()
            join m in db.Set<Medewerker>() on s.Medewerker equals m.Id
            where s.Id == id && s.TeamId == team
            select new { s, m.Naam }).SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : (found.s, found.Naam);
    }
}

/// <summary>A case of the team without its content.</summary>
public sealed record TeamCasus
{
    public required CasusId Casus { get; init; }

    public required string Gezin { get; init; }

    public required Fase Fase { get; init; }

    public required DateOnly GeopendOp { get; init; }

    public required MedewerkerId Regie { get; init; }

    public required string RegieNaam { get; init; }

    public required bool IsRegisseur { get; init; }

    public required DateOnly RegieSinds { get; init; }

    public Zwaarte? Zwaarte { get; init; }

    /// <summary>The colleague who stands beside who has the casusregie of a heavy case (R1-099).</summary>
    public string? Maatje { get; init; }

    public DateOnly? LaatstGesproken { get; init; }

    /// <summary>Minutes of contact in the last ninety days.</summary>
    public int Minuten { get; init; }

    public int BeloftenTeLaat { get; init; }

    public int TakenTeLaat { get; init; }

    /// <summary>Who waits to be called back, and since when the first does (R1-060).</summary>
    public int Terugbellen { get; init; }

    public DateOnly? TerugbellenSinds { get; init; }

    public int OpenZorgen { get; init; }

    public DateOnly? ZorgOp { get; init; }

    /// <summary>When is asked again why it is open; null when nobody asked yet.</summary>
    public DateOnly? NogOpenOp { get; init; }

    /// <summary>The leader is involved in it himself.</summary>
    public bool MagOpenen { get; init; }
}

/// <summary>Help that two parties refuse, without what it is (R1-070).</summary>
public sealed record OpenKwestie(CasusId Casus, string Gezin, int Partijen, string Eigenaar, DateOnly Sinds, DateOnly VoorDag, bool MagOpenen);

/// <summary>Somebody of the team.</summary>
public sealed record TeamLid
{
    public required MedewerkerId Id { get; init; }

    public required string Naam { get; init; }

    public string? Functie { get; init; }

    /// <summary>Somebody stands in for him until this day.</summary>
    public DateOnly? AfwezigTot { get; init; }

    public TeVeel? Signaal { get; init; }
}

/// <summary>"It is too much", and nobody has talked about it yet.</summary>
public sealed record TeVeel(WerkdruksignaalId Id, DateOnly Op, string? Woorden);

/// <summary>A case of which the worker has the casusregie.</summary>
public sealed record EigenCasus(CasusId Id, string Gezin, Zwaarte? Zwaarte, int Minuten, int Version);
