namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>How teams can be reached: what everybody may read without signing in, and the same to manage. No staff and no families in it.</summary>
public sealed class Bereikbaarheden(AppDbContext db)
{
    /// <summary>Teams of which the page is open, by name.</summary>
    public Task<List<OpenbaarTeam>> TeamsAsync(CancellationToken cancellationToken) =>
        Openbaar.OrderBy(t => t.Naam).ToListAsync(cancellationToken);

    /// <summary>One of those; null when it is not open.</summary>
    public Task<OpenbaarTeam?> TeamAsync(TeamId id, CancellationToken cancellationToken) =>
        Openbaar.SingleOrDefaultAsync(t => t.Team == id, cancellationToken);

    /// <summary>As it stands, to manage; null as long as nobody filled it in.</summary>
    public Task<Bereikbaarheid?> LeesAsync(TeamId team, CancellationToken cancellationToken) =>
        db.Set<Bereikbaarheid>().AsNoTracking().SingleOrDefaultAsync(b => b.TeamId == team, cancellationToken);

    public Task<string?> TeamNaamAsync(TeamId team, CancellationToken cancellationToken) =>
        db.Set<Team>().Where(t => t.Id == team).Select(t => (string?)t.Naam).SingleOrDefaultAsync(cancellationToken);

    public async Task<Bereikbaarheid?> LoadAsync(TeamId team, int version, CancellationToken cancellationToken)
    {
        var gevonden = await db.Set<Bereikbaarheid>().SingleOrDefaultAsync(b => b.TeamId == team, cancellationToken);
        if (gevonden is not null)
        {
            db.Entry(gevonden).Property(b => b.Version).OriginalValue = version;
        }

        return gevonden;
    }

    private IQueryable<OpenbaarTeam> Openbaar =>
        from b in db.Set<Bereikbaarheid>().AsNoTracking()
        join t in db.Set<Team>() on b.TeamId equals t.Id
        where b.Openbaar
        select new OpenbaarTeam
        {
            Team = t.Id,
            Naam = t.Naam,
            Gebied = t.Gebied,
            Vanaf = t.VanafLeeftijd,
            Tot = t.TotLeeftijd,
            Uitleg = b.Uitleg,
            Adres = b.Adres,
            Telefoon = b.Telefoon,
            Mail = b.Mail,
            Afwijkend = b.Afwijkend,
            BuitenTijd = b.BuitenTijd,
            Achterwacht = b.Achterwacht,
            AchterwachtTelefoon = b.AchterwachtTelefoon,
            Huisartsenpost = b.Huisartsenpost,
            Crisisdienst = b.Crisisdienst,
            Open = b.Openingstijden.Select(o => new Dagtijd(o.Dag, o.Van, o.Tot)).ToList(),
        };
}

/// <summary>What everybody may know of a team.</summary>
public sealed record OpenbaarTeam
{
    public required TeamId Team { get; init; }

    public required string Naam { get; init; }

    public required string Gebied { get; init; }

    public required int Vanaf { get; init; }

    public required int Tot { get; init; }

    public string? Uitleg { get; init; }

    public string? Adres { get; init; }

    public string? Telefoon { get; init; }

    public string? Mail { get; init; }

    public string? Afwijkend { get; init; }

    public string? BuitenTijd { get; init; }

    public string? Achterwacht { get; init; }

    public string? AchterwachtTelefoon { get; init; }

    public string? Huisartsenpost { get; init; }

    public string? Crisisdienst { get; init; }

    public IReadOnlyList<Dagtijd> Open { get; init; } = [];
}
