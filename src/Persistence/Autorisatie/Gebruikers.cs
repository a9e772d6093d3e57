namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.EntityFrameworkCore;

/// <summary>The accounts of this installation, with who is behind them.</summary>
public sealed class Gebruikers(AppDbContext db, Kalender kalender)
{
    public Task<bool> ZijnErAsync(CancellationToken cancellationToken) => db.Users.AnyAsync(cancellationToken);

    /// <summary>Who can sign in today: each account with the role and team that signing in would give; by team, then by name.</summary>
    public async Task<IReadOnlyList<GebruikerKaart>> AllenAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var leden = await (
            from gebruiker in db.Users.AsNoTracking()
            join m in db.Set<Medewerker>() on gebruiker.MedewerkerId equals m.Id
            from lid in m.Lidmaatschappen.Where(l => l.Van <= dag && (l.Tot == null || l.Tot >= dag))
            join team in db.Set<Team>() on lid.TeamId equals team.Id
            select new { Gebruiker = gebruiker.Id, Lid = lid.Id, lid.Van, Kaart = new GebruikerKaart(gebruiker.Id, m.Naam, m.Functie, lid.Rol, team.Naam) })
            .ToListAsync(cancellationToken);
        return [.. leden
            .GroupBy(l => l.Gebruiker)
            .Select(g => g.OrderBy(l => l.Van).ThenBy(l => l.Lid).First().Kaart)
            .OrderBy(k => k.Team, StringComparer.Ordinal).ThenBy(k => k.Rol).ThenBy(k => k.Naam, StringComparer.Ordinal)];
    }

    /// <summary>Every staff member with his roles and account, by name: for whoever manages them.</summary>
    public async Task<IReadOnlyList<BeheerKaart>> BeheerAsync(CancellationToken cancellationToken)
    {
        var teams = await db.Set<Team>().AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Naam, cancellationToken);
        var accounts = await db.Users.AsNoTracking().ToDictionaryAsync(g => g.MedewerkerId, cancellationToken);
        var staf = await db.Set<Medewerker>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. staf
            .OrderBy(m => m.Naam, StringComparer.Ordinal)
            .Select(m => Kaart(m, accounts.GetValueOrDefault(m.Id), teams))];
    }

    public async Task<BeheerKaart?> BeheerAsync(MedewerkerId id, CancellationToken cancellationToken) =>
        await db.Set<Medewerker>().AsNoTracking().SingleOrDefaultAsync(m => m.Id == id, cancellationToken) is { } medewerker
            ? Kaart(
                medewerker,
                await db.Users.AsNoTracking().SingleOrDefaultAsync(g => g.MedewerkerId == id, cancellationToken),
                await db.Set<Team>().AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Naam, cancellationToken))
            : null;

    public async Task<Team?> LoadTeamAsync(TeamId id, int version, CancellationToken cancellationToken)
    {
        var team = await db.Set<Team>().SingleOrDefaultAsync(t => t.Id == id, cancellationToken);
        if (team is not null)
        {
            db.Entry(team).Property(t => t.Version).OriginalValue = version;
        }

        return team;
    }

    private BeheerKaart Kaart(Medewerker medewerker, Gebruiker? account, Dictionary<TeamId, string> teams) => new(
        medewerker.Id,
        medewerker.Naam,
        medewerker.Functie,
        medewerker.Version,
        account?.UserName,
        account is { LockoutEnd.Year: >= Accounts.JaarVanBlokkade },
        account is { TwoFactorEnabled: true },
        [.. medewerker.Lidmaatschappen
            .OrderByDescending(l => l.GeldtOp(kalender.Vandaag)).ThenByDescending(l => l.Van)
            .Select(l => new LidKaart(l.Id, l.Rol, teams[l.TeamId], l.Van, l.Tot, l.Tot is null || l.Tot >= kalender.Vandaag))]);
}

/// <summary>What a functioneel beheerder sees of a staff member: roles and account, never a family.</summary>
public sealed record BeheerKaart(
    MedewerkerId Id, string Naam, string? Functie, int Version, string? Gebruikersnaam, bool IsGeblokkeerd, bool HeeftTweedeStap, IReadOnlyList<LidKaart> Lidmaatschappen);

public sealed record LidKaart(Guid Id, Rol Rol, string Team, DateOnly Van, DateOnly? Tot, bool Loopt);

/// <summary>Somebody who can sign in, in the role and team that he has today.</summary>
public sealed record GebruikerKaart(Guid Id, string Naam, string? Functie, Rol Rol, string Team);
