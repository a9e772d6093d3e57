namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Demo;
using Microsoft.AspNetCore.Identity;

/// <summary>
/// Asks the password again before something changes with which one signs in: a screen that was left open is not enough. Mistakes
/// count as at the sign-in page.
/// </summary>
public sealed class EigenWachtwoord(EigenAccount eigen, SignInManager<Gebruiker> signIn, DemoMode demo)
{
    public static DomainError InDeDemoNiet { get; } = new("demo-zonder-wachtwoord", "In de demo is er geen wachtwoord.");

    /// <summary>Yields the account when the password is right.</summary>
    public async Task<Result<Gebruiker>> VraagAsync(string? wachtwoord, string veld, CancellationToken ct)
    {
        if (demo.Aan)
        {
            return InDeDemoNiet;
        }

        var account = await eigen.AccountAsync(ct);
        var result = await signIn.CheckPasswordSignInAsync(account, wachtwoord ?? "", lockoutOnFailure: true);
        return result switch
        {
            { Succeeded: true } => account,
            { IsLockedOut: true } => new DomainError("account-op-slot", "Je typte te vaak een verkeerd wachtwoord. Wacht een kwartier en probeer het dan opnieuw.", veld),
            _ => new DomainError("wachtwoord-onjuist", "Dit is niet je wachtwoord van nu. Typ het nog een keer.", veld),
        };
    }

    /// <summary>Stays signed in here after a change that ends all sessions; the others end.</summary>
    public async Task HierIngelogdAsync(Gebruiker account)
    {
        var nu = signIn.Context.User;
        await signIn.SignInWithClaimsAsync(account, isPersistent: false, RolKeuze.Blijvend(nu));
    }
}
