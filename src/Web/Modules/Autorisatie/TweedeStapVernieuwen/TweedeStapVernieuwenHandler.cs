namespace Eenlijn.Web.Modules.Autorisatie.TweedeStapVernieuwen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Identity;

public sealed class TweedeStapVernieuwenHandler(
    EigenWachtwoord eigenWachtwoord, EigenAccount eigen, UserManager<Gebruiker> users, AppCode code, ActingContext acting, GeheimZegel zegel)
{
    /// <summary>A new secret, for whoever knows the password. Nothing is kept yet.</summary>
    public async Task<Result<NieuwGeheim>> VoorstellenAsync(string? wachtwoord, CancellationToken ct)
    {
        var account = await eigenWachtwoord.VraagAsync(wachtwoord, "Wachtwoord", ct);
        if (!account.IsSuccess)
        {
            return Result<NieuwGeheim>.Refuse(account.Errors);
        }

        return zegel.Sluit(acting.Ik, users.GenerateNewAuthenticatorKey(), account.Value.UserName!);
    }

    /// <inheritdoc cref="GeheimZegel.Open"/>
    public NieuwGeheim? Open(string verzegeld) => zegel.Open(acting.Ik, verzegeld);

    /// <summary>The app shows codes of the new secret: from now on those count, and every other session ends.</summary>
    public async Task<Result> BevestigenAsync(string verzegeld, string? invoer, CancellationToken ct)
    {
        if (Open(verzegeld) is not { } nieuw)
        {
            return new DomainError("geheim-verlopen", "Dit duurde te lang. Typ je wachtwoord opnieuw en scan het nieuwe beeld.", "Wachtwoord");
        }

        var account = await eigen.AccountAsync(ct);
        if (await users.IsLockedOutAsync(account))
        {
            return new DomainError("account-op-slot", "Je typte te vaak een verkeerde code. Wacht een kwartier en probeer het dan opnieuw.", "Code");
        }

        // A wrong code keeps nothing of this; with a right one the event is saved along.
        var ik = await eigen.IkAsync(ct);
        ik.TweedeStapInstellen();
        var right = await code.KloptMetAsync(account, nieuw.Geheim, invoer, "Code");
        if (!right.IsSuccess)
        {
            ik.EventsSaved();
            await users.AccessFailedAsync(account);
            return right;
        }

        account.TwoFactorEnabled = true;
        var result = await Accounts.SavingAsync(() => users.UpdateSecurityStampAsync(account), null);
        if (result.IsSuccess)
        {
            await eigenWachtwoord.HierIngelogdAsync(account);
        }

        return result;
    }
}
