namespace Eenlijn.Web.Modules.Autorisatie.Inloggen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class InloggenHandler(SignInManager<Gebruiker> signIn, AanmeldLog log)
{
    /// <summary>One sentence for an unknown name, a wrong password and an account that is locked: nobody learns which names exist.</summary>
    public static DomainError Geweigerd { get; } = new(
        "inloggen-geweigerd", "Dit lukte niet. Kijk je gebruikersnaam en wachtwoord na. Na vijf keer fout moet je een kwartier wachten.");

    /// <summary>Demo only: no password is asked.</summary>
    public async Task<Result> KiezenAsync(Guid gebruiker, CancellationToken ct)
    {
        if (await signIn.UserManager.FindByIdAsync(gebruiker.ToString()) is not { } account)
        {
            return new DomainError("gebruiker-onbekend", "Kies een medewerker uit de lijst.");
        }

        var principal = await signIn.CreateUserPrincipalAsync(account);
        await log.AangemeldAsync(account.MedewerkerId, principal.GetRol(), ct);
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, [new(EenlijnClaims.Demo, "ja")]);
        return Result.Ok;
    }

    public async Task<Result> WachtwoordAsync(string? naam, string? wachtwoord, CancellationToken ct)
    {
        var account = await signIn.UserManager.FindByNameAsync((naam ?? "").Trim());
        if (account is null || !(await signIn.CheckPasswordSignInAsync(account, wachtwoord ?? "", lockoutOnFailure: true)).Succeeded)
        {
            await log.MisluktAsync(account?.MedewerkerId, ct);
            return Geweigerd;
        }

        var principal = await signIn.CreateUserPrincipalAsync(account);
        await log.AangemeldAsync(account.MedewerkerId, principal.GetRol(), ct);
        await signIn.SignInAsync(account, isPersistent: false);
        return Result.Ok;
    }
}
