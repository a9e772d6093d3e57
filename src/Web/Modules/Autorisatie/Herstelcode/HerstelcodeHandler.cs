namespace Eenlijn.Web.Modules.Autorisatie.Herstelcode;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class HerstelcodeHandler(UserManager<Gebruiker> users, Accounts accounts, Aanmeldstap stap)
{
    /// <summary>Yields how many codes are left.</summary>
    public async Task<Result<int>> HandleAsync(Gebruiker account, string? invoer, CancellationToken ct)
    {
        var medewerker = await accounts.LoadMedewerkerAsync(account.MedewerkerId, null, ct);
        medewerker!.HerstelcodeGebruiken();
        // A wrong code saves nothing; the event goes along with the code that is struck off.
        var redeemed = await users.RedeemTwoFactorRecoveryCodeAsync(account, (invoer ?? "").Trim().ToUpperInvariant());
        if (!redeemed.Succeeded)
        {
            medewerker.EventsSaved();
            await stap.MisluktAsync(account, ct);
            return new DomainError("herstelcode-onjuist", "Deze herstelcode klopt niet of is al gebruikt. Probeer een andere van je lijst.", "Code");
        }

        var over = await users.CountRecoveryCodesAsync(account);
        await stap.KlaarAsync(account, ct);
        return over;
    }
}
