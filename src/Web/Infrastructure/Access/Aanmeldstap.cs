namespace Eenlijn.Web.Infrastructure.Access;

using System.Security.Claims;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

/// <summary>
/// The way from a right password to being signed in. In between a short cookie says who it is about; the cookie of the
/// application comes only at the end, so that nothing opens with half of it.
/// </summary>
public sealed class Aanmeldstap(SignInManager<Gebruiker> signIn, ActingContext acting, AanmeldLog log)
{
    public const string NieuwWachtwoord = "/inloggen/nieuw-wachtwoord";

    public const string Instellen = "/inloggen/tweede-stap-instellen";

    public const string Code = "/inloggen/tweede-stap";

    /// <summary>The password was right; what comes next?</summary>
    public async Task<string> BeginAsync(Gebruiker account)
    {
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, account.Id.ToString())], IdentityConstants.TwoFactorUserIdScheme);
        await signIn.Context.SignInAsync(IdentityConstants.TwoFactorUserIdScheme, new ClaimsPrincipal(identity));
        return await VolgendeAsync(account);
    }

    /// <summary>The page of the step that is not done yet. Nobody works with a password that somebody else has seen, or without a second factor.</summary>
    public async Task<string> VolgendeAsync(Gebruiker account) =>
        await TijdelijkAsync(account) is not null ? NieuwWachtwoord
        : await IsIngesteldAsync(account) ? Code
        : Instellen;

    public async Task<Claim?> TijdelijkAsync(Gebruiker account) =>
        (await signIn.UserManager.GetClaimsAsync(account)).FirstOrDefault(c => c.Type == TijdelijkWachtwoord.Claim);

    public async Task<bool> IsIngesteldAsync(Gebruiker account) =>
        account.TwoFactorEnabled && await signIn.UserManager.GetAuthenticatorKeyAsync(account) is not null;

    /// <summary>Who is underway, when this is the step that he has come to; null sends him back to the beginning.</summary>
    public async Task<Gebruiker?> WieAsync(string stap)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account
            || await signIn.UserManager.IsLockedOutAsync(account)
            || await VolgendeAsync(account) != stap)
        {
            return null;
        }

        acting.Medewerker = account.MedewerkerId;
        return account;
    }

    /// <summary>A wrong code counts as a wrong password does.</summary>
    public async Task MisluktAsync(Gebruiker account, CancellationToken cancellationToken)
    {
        await signIn.UserManager.AccessFailedAsync(account);
        await log.MisluktAsync(account.MedewerkerId, cancellationToken);
    }

    /// <summary>Both factors were right.</summary>
    public async Task KlaarAsync(Gebruiker account, CancellationToken cancellationToken)
    {
        await signIn.UserManager.ResetAccessFailedCountAsync(account);
        var principal = await signIn.CreateUserPrincipalAsync(account);
        await log.AangemeldAsync(account.MedewerkerId, principal.GetRol(), principal.GetTeam(), cancellationToken);
        await signIn.Context.SignOutAsync(IdentityConstants.TwoFactorUserIdScheme);
        await signIn.SignInAsync(account, isPersistent: false, authenticationMethod: "mfa");
    }
}
