namespace Eenlijn.Web.Modules.Autorisatie.TweedeStapInstellen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class TweedeStapInstellenHandler(UserManager<Gebruiker> users, AppCode code, Accounts accounts, Aanmeldstap stap)
{
    /// <summary>How many recovery codes somebody gets.</summary>
    public const int Aantal = 10;

    /// <summary>Signs in and yields the recovery codes.</summary>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(Gebruiker account, string? invoer, CancellationToken ct)
    {
        var right = await code.KloptAsync(account, invoer, "Code");
        if (!right.IsSuccess)
        {
            await stap.MisluktAsync(account, ct);
            return Result<IReadOnlyList<string>>.Refuse(right.Errors);
        }

        var medewerker = await accounts.LoadMedewerkerAsync(account.MedewerkerId, null, ct);
        medewerker!.TweedeStapInstellen();
        var set = await Accounts.SavingAsync(() => users.SetTwoFactorEnabledAsync(account, true), null);
        if (!set.IsSuccess)
        {
            return Result<IReadOnlyList<string>>.Refuse(set.Errors);
        }

        string[] codes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(account, Aantal))!];
        await stap.KlaarAsync(account, ct);
        return codes;
    }
}
