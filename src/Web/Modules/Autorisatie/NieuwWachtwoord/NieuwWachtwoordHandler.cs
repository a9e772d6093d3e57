namespace Eenlijn.Web.Modules.Autorisatie.NieuwWachtwoord;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Identity;

public sealed class NieuwWachtwoordHandler(UserManager<Gebruiker> users, Accounts accounts)
{
    public async Task<Result> HandleAsync(Gebruiker account, string? wachtwoord, string? nogEens, CancellationToken ct)
    {
        if (wachtwoord != nogEens)
        {
            return new DomainError("wachtwoord-anders", "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.", "NogEens");
        }

        if (await users.CheckPasswordAsync(account, wachtwoord ?? ""))
        {
            return new DomainError("wachtwoord-hetzelfde", "Dit is het tijdelijke wachtwoord. Kies een ander.", "Wachtwoord");
        }

        var medewerker = await accounts.LoadMedewerkerAsync(account.MedewerkerId, null, ct);
        return await accounts.EigenWachtwoordAsync(account, medewerker!, wachtwoord ?? "", "Wachtwoord");
    }
}
