namespace Eenlijn.Web.Modules.Autorisatie.Inloggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class InloggenHandler(SignInManager<Gebruiker> signIn, Aanmeldstap stap, AanmeldLog log, Kalender kalender)
{
    // Made once, of a password that nobody has: a name that does not exist must take as long as one that does.
    private static readonly string Schijn = new PasswordHasher<Gebruiker>().HashPassword(new(), Guid.CreateVersion7().ToString());

    /// <summary>One sentence for an unknown name, a wrong password and an account that is locked: nobody learns which names exist.</summary>
    public static DomainError Geweigerd { get; } = new(
        "inloggen-geweigerd",
        "Inloggen lukt niet. Kijk je gebruikersnaam en wachtwoord na. Na vijf keer fout kun je een kwartier niet inloggen. Lukt het dan nog niet? Vraag de beheerder om hulp.");

    /// <summary>Demo only: no password is asked.</summary>
    public async Task<Result> KiezenAsync(Guid gebruiker, CancellationToken ct)
    {
        if (await signIn.UserManager.FindByIdAsync(gebruiker.ToString()) is not { } account)
        {
            return new DomainError("gebruiker-onbekend", "Kies een medewerker uit de lijst.");
        }

        var principal = await signIn.CreateUserPrincipalAsync(account);
        await log.AangemeldAsync(account.MedewerkerId, principal.GetRol(), principal.GetTeam(), ct);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new(EenlijnClaims.Demo, "ja")]);
        return Result.Ok;
    }

    /// <summary>Yields the page of the next step.</summary>
    public async Task<Result<string>> WachtwoordAsync(string? naam, string? wachtwoord, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByNameAsync((naam ?? "").Trim());
        if (account is null)
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(new(), Schijn, wachtwoord ?? "");
        }

        if (account is null || !await KloptAsync(account, wachtwoord ?? ""))
        {
            await log.MisluktAsync(account?.MedewerkerId, ct);
            return Geweigerd;
        }

        return await stap.BeginAsync(account);
    }

    private async Task<bool> KloptAsync(Gebruiker account, string wachtwoord)
    {
        if (await signIn.UserManager.IsLockedOutAsync(account))
        {
            signIn.UserManager.PasswordHasher.VerifyHashedPassword(account, Schijn, wachtwoord);
            return false;
        }

        return (await signIn.CheckPasswordSignInAsync(account, wachtwoord, lockoutOnFailure: true)).Succeeded
            && (await stap.TijdelijkAsync(account) is not { } tijdelijk || !TijdelijkWachtwoord.IsVerlopen(tijdelijk, kalender.Nu));
    }
}
