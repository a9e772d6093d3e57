namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Changes to accounts. An account is saved together with the event of the staff member behind it, so that each change stands
/// in the log or was not made.
/// </summary>
public sealed class Accounts(AppDbContext db, UserManager<Gebruiker> users, Kalender kalender)
{
    /// <summary>A block by a functioneel beheerder is a lock without an end; Identity keeps both in one field.</summary>
    internal const int JaarVanBlokkade = 9000;

    private static readonly DateTimeOffset Voorgoed = new(JaarVanBlokkade, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public Task<Gebruiker?> VindAsync(MedewerkerId medewerker, CancellationToken cancellationToken) =>
        db.Users.SingleOrDefaultAsync(g => g.MedewerkerId == medewerker, cancellationToken);

    /// <summary>The staff member behind an account or a page, to change him.</summary>
    public async Task<Medewerker?> LoadMedewerkerAsync(MedewerkerId id, int? version, CancellationToken cancellationToken)
    {
        var medewerker = await db.Set<Medewerker>().SingleOrDefaultAsync(m => m.Id == id, cancellationToken);
        if (medewerker is not null && version is { } expected)
        {
            db.Entry(medewerker).Property(m => m.Version).OriginalValue = expected;
        }

        return medewerker;
    }

    /// <summary>Makes an account for a staff member who is new or loaded, and saves both. Yields the temporary password.</summary>
    public async Task<Result<string>> MakenAsync(Medewerker medewerker, string? gebruikersnaam, CancellationToken cancellationToken)
    {
        var naam = (gebruikersnaam ?? "").Trim();
        if (naam.Length == 0)
        {
            return new DomainError("gebruikersnaam-leeg", "Vul een gebruikersnaam in.", "Gebruikersnaam");
        }

        var wachtwoord = TijdelijkWachtwoord.Maken();
        var account = new Gebruiker { Id = Guid.CreateVersion7(), MedewerkerId = medewerker.Id, UserName = naam };
        medewerker.AccountGekregen();
        var tijdelijk = TijdelijkWachtwoord.GegevenOp(kalender.Nu);
        db.Add(new IdentityUserClaim<Guid> { UserId = account.Id, ClaimType = tijdelijk.Type, ClaimValue = tijdelijk.Value });
        if (db.Entry(medewerker).State is EntityState.Detached)
        {
            db.Add(medewerker);
        }

        var result = await SavingAsync(() => users.CreateAsync(account, wachtwoord), "Gebruikersnaam");
        return result.IsSuccess ? wachtwoord : Result<string>.Refuse(result.Errors);
    }

    /// <summary>Replaces the password by a temporary one; whoever is signed in with the account is signed out.</summary>
    public async Task<Result<string>> NieuwTijdelijkWachtwoordAsync(Gebruiker account, Medewerker medewerker)
    {
        var wachtwoord = TijdelijkWachtwoord.Maken();
        medewerker.TijdelijkWachtwoordGekregen();
        account.PasswordHash = users.PasswordHasher.HashPassword(account, wachtwoord);
        await WisTijdelijkAsync(account);
        var tijdelijk = TijdelijkWachtwoord.GegevenOp(kalender.Nu);
        db.Add(new IdentityUserClaim<Guid> { UserId = account.Id, ClaimType = tijdelijk.Type, ClaimValue = tijdelijk.Value });
        var result = await SavingAsync(() => users.UpdateSecurityStampAsync(account), null);
        return result.IsSuccess ? wachtwoord : Result<string>.Refuse(result.Errors);
    }

    /// <summary>Sets a password that only the worker himself knows.</summary>
    public async Task<Result> EigenWachtwoordAsync(Gebruiker account, Medewerker medewerker, string wachtwoord, string veld)
    {
        foreach (var validator in users.PasswordValidators)
        {
            var valid = await validator.ValidateAsync(users, account, wachtwoord);
            if (!valid.Succeeded)
            {
                return Refusal(valid, veld);
            }
        }

        medewerker.EigenWachtwoordGekozen();
        account.PasswordHash = users.PasswordHasher.HashPassword(account, wachtwoord);
        await WisTijdelijkAsync(account);
        return await SavingAsync(() => users.UpdateSecurityStampAsync(account), veld);
    }

    /// <summary>Signs out whoever uses the account, and keeps him out.</summary>
    public Task<Result> BlokkerenAsync(Gebruiker account, Medewerker medewerker)
    {
        medewerker.AccountBlokkeren();
        account.LockoutEnd = Voorgoed;
        return SavingAsync(() => users.UpdateSecurityStampAsync(account), null);
    }

    public Task<Result> VrijgevenAsync(Gebruiker account, Medewerker medewerker)
    {
        medewerker.AccountVrijgeven();
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        return SavingAsync(() => users.UpdateAsync(account), null);
    }

    /// <summary>For whoever lost phone and recovery codes: at the next sign-in he sets up the second step anew.</summary>
    public async Task<Result> TweedeStapWissenAsync(Gebruiker account, Medewerker medewerker)
    {
        medewerker.TweedeStapWissen();
        // A passkey on the phone that was lost must not open any more either.
        foreach (var passkey in await users.GetPasskeysAsync(account))
        {
            await users.RemovePasskeyAsync(account, passkey.CredentialId);
        }

        account.TwoFactorEnabled = false;
        return await SavingAsync(() => users.ResetAuthenticatorKeyAsync(account), null);
    }

    /// <summary>Saves a change that Identity makes, with the events of the loaded staff member in the same transaction.</summary>
    public static async Task<Result> SavingAsync(Func<Task<IdentityResult>> change, string? veld)
    {
        try
        {
            var result = await change();
            return result.Succeeded ? Result.Ok : Refusal(result, veld);
        }
        catch (DbUpdateConcurrencyException)
        {
            return Store.Conflict;
        }
        catch (DbUpdateException failure) when (UniqueViolation.Caused(failure))
        {
            return Store.Conflict;
        }
    }

    private static Result Refusal(IdentityResult result, string? veld) =>
        Result.From([.. result.Errors.Select(e => e.Code == "ConcurrencyFailure" ? Store.Conflict : new DomainError(e.Code, e.Description, veld))]);

    private async Task WisTijdelijkAsync(Gebruiker account) => db.RemoveRange(
        await db.Set<IdentityUserClaim<Guid>>().Where(c => c.UserId == account.Id && c.ClaimType == TijdelijkWachtwoord.Claim).ToListAsync());
}
