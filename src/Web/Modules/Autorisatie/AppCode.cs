namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Identity;
using QRCoder;

/// <summary>The codes of the app on somebody's phone: sharing the secret, and checking what the app shows (TOTP, RFC 6238).</summary>
public sealed class AppCode(UserManager<Gebruiker> users, IUserStore<Gebruiker> store)
{
    private const string Provider = "Eenlijn";

    private const string Laatste = "LaatsteCode";

    /// <summary>The secret, in groups of four to type over.</summary>
    public async Task<string> GeheimAsync(Gebruiker account)
    {
        var geheim = await users.GetAuthenticatorKeyAsync(account);
        if (geheim is null)
        {
            await users.ResetAuthenticatorKeyAsync(account);
            geheim = (await users.GetAuthenticatorKeyAsync(account))!;
        }

        return string.Join(' ', geheim.Chunk(4).Select(deel => new string(deel)));
    }

    /// <summary>The same secret as a picture for the camera of the phone, to use as the source of an image.</summary>
    public static string Beeld(string geheim, string gebruikersnaam)
    {
        var naam = Uri.EscapeDataString(gebruikersnaam);
        var adres = $"otpauth://totp/Eenlijn:{naam}?secret={geheim.Replace(" ", "", StringComparison.Ordinal)}&issuer=Eenlijn&digits=6&period=30";
        using var data = QRCodeGenerator.GenerateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        using var png = new PngByteQRCode(data);
        return $"data:image/png;base64,{Convert.ToBase64String(png.GetGraphic(5))}";
    }

    /// <summary>Checks a code of another secret, which is kept together with the code when that is right; else the old one stays.</summary>
    public async Task<Result> KloptMetAsync(Gebruiker account, string geheim, string? invoer, string veld)
    {
        var keys = (IUserAuthenticatorKeyStore<Gebruiker>)store;
        var oud = await keys.GetAuthenticatorKeyAsync(account, CancellationToken.None);
        await keys.SetAuthenticatorKeyAsync(account, geheim, CancellationToken.None);
        var right = await KloptAsync(account, invoer, veld);
        if (!right.IsSuccess && oud is not null)
        {
            await keys.SetAuthenticatorKeyAsync(account, oud, CancellationToken.None);
        }

        return right;
    }

    /// <summary>A code opens once: whoever looked over a shoulder can't use it again.</summary>
    public async Task<Result> KloptAsync(Gebruiker account, string? invoer, string veld)
    {
        var code = new string([.. (invoer ?? "").Where(char.IsAsciiDigit)]);
        if (code == await users.GetAuthenticationTokenAsync(account, Provider, Laatste))
        {
            return new DomainError("code-gebruikt", "Deze code is al gebruikt. Wacht tot de app een nieuwe code laat zien.", veld);
        }

        if (!await users.VerifyTwoFactorTokenAsync(account, users.Options.Tokens.AuthenticatorTokenProvider, code))
        {
            return new DomainError("code-onjuist", "Deze code klopt niet. Kijk of de tijd op je telefoon goed staat en typ de code die er nu staat.", veld);
        }

        await users.SetAuthenticationTokenAsync(account, Provider, Laatste, code);
        return Result.Ok;
    }
}
