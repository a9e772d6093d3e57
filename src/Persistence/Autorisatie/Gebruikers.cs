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
}

/// <summary>Somebody who can sign in, in the role and team that he has today.</summary>
public sealed record GebruikerKaart(Guid Id, string Naam, string? Functie, Rol Rol, string Team);
