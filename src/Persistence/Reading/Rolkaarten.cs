namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// What a team does and does not do, how its role is told and whom it finds for each role: no secret for whoever is signed in, and the
/// lists for everybody (R0-001, R0-003, R0-011). No families in it.
/// </summary>
public sealed class Rolkaarten(AppDbContext db, ActingContext acting, Kalender kalender)
{
    /// <summary>The team whose lines the acting worker may keep: his own, and each for who manages the program.</summary>
    public bool MagWijzigen(TeamId team) => acting.Rol is Rol.FunctioneelBeheerder || (acting.Rol is Rol.Teamleider && acting.Team == team);

    /// <summary>The team that was asked for, or that in which the worker acts; null when there is no such team. Three queries.</summary>
    public async Task<Rolkaart?> LeesAsync(TeamId? team, CancellationToken cancellationToken)
    {
        if ((team ?? acting.Team) is not { } id
            || await db.Set<Team>().AsNoTracking().Where(t => t.Id == id).Select(t => new { t.Naam, t.Telefoon }).SingleOrDefaultAsync(cancellationToken) is not { } gevonden)
        {
            return null;
        }

        return new(id, gevonden.Naam, gevonden.Telefoon, await RegelsAsync(id, cancellationToken), await ContactenAsync(id, cancellationToken));
    }

    /// <summary>The lines of a team that has an open page; null else. Two queries.</summary>
    public async Task<Rolkaart?> OpenbaarAsync(TeamId id, CancellationToken cancellationToken)
    {
        var naam = await (
            from b in db.Set<Bereikbaarheid>().AsNoTracking()
            join t in db.Set<Team>() on b.TeamId equals t.Id
            where b.TeamId == id && b.Openbaar
            select new { t.Naam, b.Telefoon }).SingleOrDefaultAsync(cancellationToken);
        return naam is null ? null : new(id, naam.Naam, naam.Telefoon, await RegelsAsync(id, cancellationToken), []);
    }

    /// <summary>The lines of a team as they hold today, also what is out of use.</summary>
    public async Task<IReadOnlyList<Rolregel>> RegelsAsync(TeamId team, CancellationToken cancellationToken) => Rolteksten.VanTeam(
        await db.Set<Rolaanpassing>().AsNoTracking().Where(a => a.TeamId == team).ToListAsync(cancellationToken), kalender.Vandaag);

    /// <summary>Who holds a role in a team today, in the order of the roles.</summary>
    public async Task<IReadOnlyList<TeamcontactKaart>> ContactenAsync(TeamId team, CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var rijen = await db.Set<Teamcontact>().AsNoTracking().Where(c => c.TeamId == team && c.Van <= dag && (c.Tot == null || c.Tot >= dag)).OrderBy(c => c.Id)
            .Select(c => new TeamcontactKaart(c.Id, c.Rol, c.Naam, c.Organisatie, c.Telefoon, c.Mail, c.Momenten, c.Waarvoor, c.Tot)).ToListAsync(cancellationToken);
        var volgorde = Teamrollen.Lijst.Waarden.Select(w => w.Code).ToList();
        return [.. rijen.OrderBy(r => volgorde.IndexOf(r.Rol))];
    }

    /// <summary>What was chosen for one line, the last choice first; also what begins later.</summary>
    public Task<List<Roleerder>> EerderAsync(TeamId team, string code, CancellationToken cancellationToken) => (
        from a in db.Set<Rolaanpassing>().AsNoTracking().Where(a => a.TeamId == team && a.Code == code)
        join m in db.Set<Medewerker>() on a.Door equals m.Id
        orderby a.Nummer descending
        select new Roleerder(a.Nummer, a.Vanaf, a.Tekst, a.UitGebruik, a.Standaard, a.Waarom, m.Naam)).ToListAsync(cancellationToken);

    /// <summary>Of a team that the acting worker may keep.</summary>
    public async Task<Teamcontact?> LoadContactAsync(TeamcontactId id, int? version, CancellationToken cancellationToken)
    {
        var contact = await db.Set<Teamcontact>().SingleOrDefaultAsync(c => c.Id == id, cancellationToken);
        if (contact is null || !MagWijzigen(contact.TeamId))
        {
            return null;
        }

        if (version is { } expected)
        {
            db.Entry(contact).Property(c => c.Version).OriginalValue = expected;
        }

        return contact;
    }

    /// <summary>One of those to show in a form.</summary>
    public async Task<Teamcontact?> LeesContactAsync(TeamcontactId id, CancellationToken cancellationToken) =>
        await db.Set<Teamcontact>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id, cancellationToken) is { } contact && MagWijzigen(contact.TeamId) ? contact : null;

    /// <summary>All teams, to choose from.</summary>
    public Task<List<TeamNaam>> TeamsAsync(CancellationToken cancellationToken) =>
        db.Set<Team>().AsNoTracking().OrderBy(t => t.Naam).Select(t => new TeamNaam(t.Id, t.Naam)).ToListAsync(cancellationToken);
}

/// <summary>What a team does and does not do, and whom it finds.</summary>
public sealed record Rolkaart(TeamId Team, string Naam, string? Telefoon, IReadOnlyList<Rolregel> Alle, IReadOnlyList<TeamcontactKaart> Contacten)
{
    /// <summary>What is in use.</summary>
    public IEnumerable<Rolregel> Regels => Alle.Where(r => !r.UitGebruik);

    public IEnumerable<Rolregel> Van(Rolsoort soort) => Regels.Where(r => r.Soort == soort);

    /// <summary>The wordings for a topic, in the order of for whom they are.</summary>
    public IEnumerable<Rolregel> Over(string onderwerp) => Van(Rolsoort.Uitleg).Where(r => r.Onderwerp == onderwerp);

    /// <summary>Roles of which nobody is known, or not how to reach him.</summary>
    public IReadOnlyList<Teamrolgat> Gaten => Teamrollen.Gaten(Contacten.Select(c => c.Stand));
}

/// <param name="Rol">Code of the list <c>teamrollen</c>.</param>
public sealed record TeamcontactKaart(
    TeamcontactId Id, string Rol, string Naam, string? Organisatie, string? Telefoon, string? Mail, string? Momenten, string? Waarvoor, DateOnly? Tot)
{
    public Teamrolstand Stand => new(Rol, (Telefoon ?? Mail) is not null, Momenten is not null);
}

/// <summary>A choice of a team for one line, with who made it.</summary>
public sealed record Roleerder(int Nummer, DateOnly Vanaf, string Tekst, bool UitGebruik, bool Standaard, string Waarom, string Wie);

public sealed record TeamNaam(TeamId Id, string Naam);
