namespace Eenlijn.Web.Modules.Autorisatie;

using System.Security.Cryptography;
using System.Text;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;

/// <summary>
/// A key that somebody's device keeps and gives away to nobody (WebAuthn), as second factor beside the code of the app. What the
/// server asked waits sealed in the form: for one account, five minutes, and answered once.
/// </summary>
public sealed class Passkeys(SignInManager<Gebruiker> signIn, IPasskeyHandler<Gebruiker> handler, IDataProtectionProvider protection)
{
    /// <summary>How many somebody may have; each is a device.</summary>
    public const int Hoogstens = 10;

    private const string Provider = "Eenlijn";

    private const string Laatste = "LaatstePasskey";

    private static readonly TimeSpan Geldig = TimeSpan.FromMinutes(5);

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("Eenlijn.Passkey.v1").ToTimeLimitedDataProtector();

    private UserManager<Gebruiker> Users => signIn.UserManager;

    /// <summary>Asks a device to make a key.</summary>
    public async Task<PasskeyVraag> NieuwAsync(Gebruiker account, string naam)
    {
        var wie = new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.UserName!, DisplayName = account.UserName! };
        var result = await handler.MakeCreationOptionsAsync(wie, signIn.Context);
        return new(result.CreationOptionsJson, Sluit(account, result.AttestationState!), naam);
    }

    /// <summary>Keeps the key that the device made; the caller tells it in the log.</summary>
    public async Task<Result> BewaarAsync(Gebruiker account, PasskeyAntwoord antwoord)
    {
        if (Open(account, antwoord.Verzegeld) is not { } staat)
        {
            return Verlopen;
        }

        var result = await handler.PerformAttestationAsync(new() { HttpContext = signIn.Context, CredentialJson = antwoord.Json ?? "", AttestationState = staat });
        if (!result.Succeeded)
        {
            return Mislukt;
        }

        result.Passkey.Name = antwoord.Naam;
        return await Accounts.SavingAsync(() => Users.AddOrUpdatePasskeyAsync(account, result.Passkey), null);
    }

    /// <summary>Asks a device of this account to sign; null when the account has no key.</summary>
    public async Task<PasskeyVraag?> VraagAsync(Gebruiker account)
    {
        if ((await Users.GetPasskeysAsync(account)).Count == 0)
        {
            return null;
        }

        var result = await handler.MakeRequestOptionsAsync(account, signIn.Context);
        return new(result.RequestOptionsJson, Sluit(account, result.AssertionState!), "");
    }

    /// <summary>Whether a device of this account signed what was asked.</summary>
    public async Task<Result> KloptAsync(Gebruiker account, PasskeyAntwoord antwoord)
    {
        if (Open(account, antwoord.Verzegeld) is not { } staat)
        {
            return Verlopen;
        }

        var gebruikt = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(staat)));
        if (gebruikt == await Users.GetAuthenticationTokenAsync(account, Provider, Laatste))
        {
            return Verlopen;
        }

        var result = await handler.PerformAssertionAsync(new() { HttpContext = signIn.Context, CredentialJson = antwoord.Json ?? "", AssertionState = staat });
        if (!result.Succeeded || result.User.Id != account.Id)
        {
            return Mislukt;
        }

        // The device counts: a copy of the key would count differently.
        await Users.AddOrUpdatePasskeyAsync(account, result.Passkey);
        await Users.SetAuthenticationTokenAsync(account, Provider, Laatste, gebruikt);
        return Result.Ok;
    }

    private static DomainError Verlopen => new("passkey-verlopen", "Dit duurde te lang. Probeer het opnieuw.", "Passkey");

    private static DomainError Mislukt => new("passkey-onjuist", "Dit lukte niet met je passkey. Probeer het opnieuw, of gebruik de code uit je app.", "Passkey");

    private string Sluit(Gebruiker account, string staat) => _protector.Protect($"{account.Id:N} {staat}", Geldig);

    private string? Open(Gebruiker account, string? verzegeld)
    {
        try
        {
            return _protector.Unprotect(verzegeld ?? "").Split(' ', 2) is [var van, var staat] && van == $"{account.Id:N}" ? staat : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What a device is asked.</summary>
/// <param name="Opties">JSON for the browser (WebAuthn).</param>
/// <param name="Verzegeld">The same, sealed, to come back with the answer.</param>
/// <param name="Naam">How the worker calls the device.</param>
public sealed record PasskeyVraag(string Opties, string Verzegeld, string Naam);

/// <summary>What came back.</summary>
/// <param name="Json">What the device answered (WebAuthn).</param>
public sealed record PasskeyAntwoord(string? Verzegeld, string? Json, string Naam = "");
