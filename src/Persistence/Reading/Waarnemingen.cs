namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Who stands in for whom. Everybody arranges it for himself; who leads a team arranges it for somebody of that team who can't, and
/// sees of the cases their name only (K7, architecture §9).
/// </summary>
public sealed class Waarnemingen(AppDbContext db, ActingContext acting, Kalender kalender)
{
    /// <summary>Whether the acting worker may arrange it for somebody.</summary>
    public async Task<bool> MagRegelenAsync(MedewerkerId voorWie, CancellationToken cancellationToken)
    {
        if (voorWie == acting.Ik)
        {
            return true;
        }

        var (team, dag) = (acting.Team, kalender.Vandaag);
        return acting.Rol is Rol.Teamleider
            && await db.Set<Medewerker>().AnyAsync(
                m => m.Id == voorWie && m.Lidmaatschappen.Any(l => l.TeamId == team && l.Van <= dag && (l.Tot == null || l.Tot >= dag)), cancellationToken);
    }

    /// <summary>The cases that somebody works in himself and that are not closed; for a team leader only those of his team.</summary>
    public Task<List<WaarneemCasus>> CasussenVanAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        // What he works in himself: not what he was let into for a while.
        var eigen = db.Set<DossierToegang>().GeldigOp(dag, kalender.Nu)
            .Where(t => t.Medewerker == wie && (t.Grond == ToegangsGrond.Casusregie || t.Grond == ToegangsGrond.Betrokken || t.Grond == ToegangsGrond.Eigenaar))
            .Select(t => t.Dossier);
        return (
            from c in VanTeam(db.Set<Casus>().AsNoTracking().Where(c => eigen.Contains(c.Id) && c.Fase != Fase.Gesloten), wie)
            join g in db.Set<Gezin>() on c.GezinId equals g.Id
            from r in c.Regie.Where(r => r.Tot == null)
            orderby g.Naam, c.Id
            select new WaarneemCasus(c.Id, g.Naam, r.Medewerker == wie)).ToListAsync(cancellationToken);
    }

    /// <summary>What runs or is to come for somebody who is away.</summary>
    public Task<List<WaarnemingKaart>> VoorAsync(MedewerkerId wie, CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        return Kaarten(VanTeam(db.Set<Waarneming>().AsNoTracking().Where(w => w.VoorWie == wie && w.Tot >= dag), wie), cancellationToken);
    }

    /// <summary>What the acting worker takes for others, now and to come.</summary>
    public Task<List<WaarnemingKaart>> DoorMijAsync(CancellationToken cancellationToken)
    {
        var (ik, dag) = (acting.Ik, kalender.Vandaag);
        return Kaarten(db.Set<Waarneming>().AsNoTracking().Where(w => w.Waarnemer == ik && w.Tot >= dag), cancellationToken);
    }

    /// <summary>The cases in which somebody has a stand-in on a day between two.</summary>
    public Task<List<CasusId>> BezetAsync(MedewerkerId wie, DateOnly van, DateOnly tot, CancellationToken cancellationToken) =>
        db.Set<Waarneming>().Where(w => w.VoorWie == wie && w.Van <= tot && w.Tot >= van).Select(w => w.CasusId).ToListAsync(cancellationToken);

    /// <summary>Loads one to end it; null unless it is the acting worker's own, or of his team when he leads it.</summary>
    public async Task<Waarneming?> LoadAsync(WaarnemingId id, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        return await db.Set<Waarneming>().SingleOrDefaultAsync(w => w.Id == id, cancellationToken) is { } waarneming
            && (waarneming.VoorWie == ik || await VanTeam(db.Set<Casus>().Where(c => c.Id == waarneming.CasusId), waarneming.VoorWie).AnyAsync(cancellationToken))
            && await MagRegelenAsync(waarneming.VoorWie, cancellationToken)
                ? waarneming
                : null;
    }

    private IQueryable<Casus> VanTeam(IQueryable<Casus> casussen, MedewerkerId wie)
    {
        var team = acting.Team;
        return wie == acting.Ik ? casussen : casussen.Where(c => c.TeamId == team);
    }

    private IQueryable<Waarneming> VanTeam(IQueryable<Waarneming> waarnemingen, MedewerkerId wie)
    {
        var team = acting.Team;
        return wie == acting.Ik ? waarnemingen : waarnemingen.Where(w => db.Set<Casus>().Any(c => c.Id == w.CasusId && c.TeamId == team));
    }

    private Task<List<WaarnemingKaart>> Kaarten(IQueryable<Waarneming> waarnemingen, CancellationToken cancellationToken) => (
        from w in waarnemingen
        join c in db.Set<Casus>() on w.CasusId equals c.Id
        join g in db.Set<Gezin>() on c.GezinId equals g.Id
        join voor in db.Set<Medewerker>() on w.VoorWie equals voor.Id
        join door in db.Set<Medewerker>() on w.Waarnemer equals door.Id
        orderby w.Van, g.Naam, w.Id
        select new WaarnemingKaart(w.Id, c.Id, g.Naam, voor.Naam, door.Naam, w.Van, w.Tot, w.TeWeten)).ToListAsync(cancellationToken);
}

/// <summary>A case to choose a stand-in for; its name and nothing of its content.</summary>
public sealed record WaarneemCasus(CasusId Id, string Naam, bool IsRegisseur);

/// <summary>Who stands in for whom in one case.</summary>
public sealed record WaarnemingKaart(WaarnemingId Id, CasusId Casus, string Gezin, string Voor, string Waarnemer, DateOnly Van, DateOnly Tot, string? TeWeten);

/// <summary>Whose work of which case is the acting worker's today besides his own.</summary>
public sealed class Overgenomen
{
    public required CasusId Casus { get; init; }

    public required MedewerkerId Van { get; init; }
}
