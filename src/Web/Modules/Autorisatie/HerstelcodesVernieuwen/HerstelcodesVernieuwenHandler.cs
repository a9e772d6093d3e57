namespace Eenlijn.Web.Modules.Autorisatie.HerstelcodesVernieuwen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Autorisatie.TweedeStapInstellen;
using Microsoft.AspNetCore.Identity;

public sealed class HerstelcodesVernieuwenHandler(EigenWachtwoord eigenWachtwoord, EigenAccount eigen, UserManager<Gebruiker> users)
{
    /// <summary>Yields the codes; those of before are worth nothing any more.</summary>
    public async Task<Result<IReadOnlyList<string>>> HandleAsync(string? wachtwoord, CancellationToken ct)
    {
        var account = await eigenWachtwoord.VraagAsync(wachtwoord, "Wachtwoord", ct);
        if (!account.IsSuccess)
        {
            return Result<IReadOnlyList<string>>.Refuse(account.Errors);
        }

        (await eigen.IkAsync(ct)).HerstelcodesMaken();
        // Identity saves the codes, and the event of the worker with them.
        string[] codes = [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(account.Value, TweedeStapInstellenHandler.Aantal)) ?? []];
        return codes;
    }
}
