namespace Eenlijn.Web.Modules.Autorisatie.PasskeysBeheren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class PasskeysBeherenHandler(EigenWachtwoord eigenWachtwoord, EigenAccount eigen, UserManager<Gebruiker> users, Passkeys passkeys)
{
    public async Task<IReadOnlyList<PasskeyKaart>> LijstAsync(CancellationToken ct) =>
        [.. (await users.GetPasskeysAsync(await eigen.AccountAsync(ct))).OrderBy(p => p.CreatedAt).Select(p => new PasskeyKaart(Convert.ToHexString(p.CredentialId), p.Name ?? "zonder naam", p.CreatedAt.UtcDateTime))];

    /// <summary>For whoever knows the password: what the device is asked. Nothing is kept yet.</summary>
    public async Task<Result<PasskeyVraag>> VoorstellenAsync(string? wachtwoord, string? naam, CancellationToken ct)
    {
        var check = new Check();
        var apparaat = check.Verplicht(naam, "Naam", "Geef het apparaat een naam, bijvoorbeeld ‘mijn laptop’.", 60);
        var account = await eigenWachtwoord.VraagAsync(wachtwoord, "Wachtwoord", ct);
        if (!account.IsSuccess || !check.IsSuccess)
        {
            return Result<PasskeyVraag>.Refuse([.. check.Errors, .. account.Errors]);
        }

        if (!account.Value.TwoFactorEnabled)
        {
            return new DomainError("eerst-de-app", "Stel eerst de app met codes in. Die heb je nodig als je apparaat kwijt is.");
        }

        if ((await users.GetPasskeysAsync(account.Value)).Count >= Passkeys.Hoogstens)
        {
            return new DomainError("te-veel-passkeys", $"Je hebt al {Passkeys.Hoogstens} passkeys. Verwijder eerst een apparaat dat je niet meer gebruikt.");
        }

        return await passkeys.NieuwAsync(account.Value, apparaat);
    }

    public async Task<Result> BewarenAsync(PasskeyAntwoord antwoord, CancellationToken ct)
    {
        var account = await eigen.AccountAsync(ct);
        var ik = await eigen.IkAsync(ct);
        ik.PasskeyToevoegen();
        var result = await passkeys.BewaarAsync(account, antwoord);
        if (!result.IsSuccess)
        {
            ik.EventsSaved();
        }

        return result;
    }

    /// <summary>The key of a device opens nothing any more; sessions elsewhere end, because the device may be lost.</summary>
    public async Task<Result> VerwijderenAsync(string sleutel, string? wachtwoord, CancellationToken ct)
    {
        var account = await eigenWachtwoord.VraagAsync(wachtwoord, "Wachtwoord", ct);
        if (!account.IsSuccess)
        {
            return Result.From(account.Errors);
        }

        (await eigen.IkAsync(ct)).PasskeyVerwijderen();
        await users.RemovePasskeyAsync(account.Value, Convert.FromHexString(sleutel));
        var result = await Accounts.SavingAsync(() => users.UpdateSecurityStampAsync(account.Value), null);
        if (result.IsSuccess)
        {
            await eigenWachtwoord.HierIngelogdAsync(account.Value);
        }

        return result;
    }
}

/// <summary>A key of one's own.</summary>
/// <param name="Sleutel">Which one, in hexadecimal.</param>
/// <param name="Op">UTC.</param>
public sealed record PasskeyKaart(string Sleutel, string Naam, DateTime Op);
