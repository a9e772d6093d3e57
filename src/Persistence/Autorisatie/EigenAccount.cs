namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

/// <summary>What the acting worker sees and changes of his own account.</summary>
public sealed class EigenAccount(AppDbContext db, UserManager<Gebruiker> users, ActingContext acting, Kalender kalender)
{
    public async Task<EigenAccountKaart> KaartAsync(CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var medewerker = await db.Set<Medewerker>().AsNoTracking().SingleAsync(m => m.Id == acting.Ik, cancellationToken);
        var account = await AccountAsync(cancellationToken);
        var teams = await db.Set<Team>().AsNoTracking().ToDictionaryAsync(t => t.Id, t => t.Naam, cancellationToken);
        return new(
            medewerker.Naam,
            medewerker.Functie,
            medewerker.Telefoon,
            account.UserName!,
            account.TwoFactorEnabled,
            account.TwoFactorEnabled ? await users.CountRecoveryCodesAsync(account) : 0,
            (await users.GetPasskeysAsync(account)).Count,
            [.. medewerker.Lidmaatschappen.Where(l => l.GeldtOp(dag)).OrderBy(l => l.Van).ThenBy(l => l.Id)
                .Select(l => new LidKaart(l.Id, l.Rol, teams[l.TeamId], l.Van, l.Tot, true))]);
    }

    public Task<Gebruiker> AccountAsync(CancellationToken cancellationToken) =>
        db.Users.SingleAsync(g => g.MedewerkerId == acting.Ik, cancellationToken);

    /// <summary>The acting worker himself, to tell in the log what he did with his account.</summary>
    public Task<Medewerker> IkAsync(CancellationToken cancellationToken) => db.Set<Medewerker>().SingleAsync(m => m.Id == acting.Ik, cancellationToken);
}

/// <summary>Somebody's own account.</summary>
/// <param name="Herstelcodes">How many are left.</param>
/// <param name="Passkeys">How many there are.</param>
/// <param name="Rollen">Those of today, in the order in which one of them is taken at sign-in.</param>
public sealed record EigenAccountKaart(
    string Naam, string? Functie, string? Telefoon, string Gebruikersnaam, bool HeeftTweedeStap, int Herstelcodes, int Passkeys, IReadOnlyList<LidKaart> Rollen);
