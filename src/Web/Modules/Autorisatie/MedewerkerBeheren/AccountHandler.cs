namespace Eenlijn.Web.Modules.Autorisatie.MedewerkerBeheren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;

public sealed class AccountHandler(Accounts accounts, ActingContext acting)
{
    public Task<Result> BlokkerenAsync(MedewerkerId wie, CancellationToken ct) => ChangeAsync(wie, accounts.BlokkerenAsync, ct);

    public Task<Result> VrijgevenAsync(MedewerkerId wie, CancellationToken ct) => ChangeAsync(wie, accounts.VrijgevenAsync, ct);

    public Task<Result> TweedeStapWissenAsync(MedewerkerId wie, CancellationToken ct) => ChangeAsync(wie, accounts.TweedeStapWissenAsync, ct);

    /// <summary>Yields the temporary password.</summary>
    public async Task<Result<string>> WachtwoordAsync(MedewerkerId wie, CancellationToken ct)
    {
        var wachtwoord = "";
        var result = await ChangeAsync(
            wie,
            async (account, medewerker) =>
            {
                var given = await accounts.NieuwTijdelijkWachtwoordAsync(account, medewerker);
                wachtwoord = given.IsSuccess ? given.Value : "";
                return Result.From(given.Errors);
            },
            ct);
        return result.IsSuccess ? wachtwoord : Result<string>.Refuse(result.Errors);
    }

    /// <summary>Yields the temporary password.</summary>
    public async Task<Result<string>> MakenAsync(MedewerkerId wie, string? gebruikersnaam, CancellationToken ct) =>
        await accounts.VindAsync(wie, ct) is null
            ? await accounts.MakenAsync((await accounts.LoadMedewerkerAsync(wie, null, ct))!, gebruikersnaam, ct)
            : new DomainError("account-is-er", "Deze medewerker heeft al een account.");

    private async Task<Result> ChangeAsync(MedewerkerId wie, Func<Gebruiker, Medewerker, Task<Result>> change, CancellationToken ct)
    {
        if (wie == acting.Ik)
        {
            return RolHandler.NietZelf;
        }

        return await accounts.VindAsync(wie, ct) is { } account
            ? await change(account, (await accounts.LoadMedewerkerAsync(wie, null, ct))!)
            : new DomainError("account-ontbreekt", "Deze medewerker heeft nog geen account.");
    }
}
