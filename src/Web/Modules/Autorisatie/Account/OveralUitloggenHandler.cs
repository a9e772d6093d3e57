namespace Eenlijn.Web.Modules.Autorisatie.Account;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Identity;

/// <summary>Ends every session of one's own account, this one at once and the others when their cookie is looked at again.</summary>
public sealed class OveralUitloggenHandler(EigenAccount eigen, SignInManager<Gebruiker> signIn)
{
    public async Task<Result> HandleAsync(CancellationToken ct)
    {
        var account = await eigen.AccountAsync(ct);
        (await eigen.IkAsync(ct)).OveralUitloggen();
        var result = await Accounts.SavingAsync(() => signIn.UserManager.UpdateSecurityStampAsync(account), null);
        if (result.IsSuccess)
        {
            await signIn.SignOutAsync();
        }

        return result;
    }
}
