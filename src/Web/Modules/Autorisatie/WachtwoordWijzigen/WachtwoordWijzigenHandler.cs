namespace Eenlijn.Web.Modules.Autorisatie.WachtwoordWijzigen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;

public sealed class WachtwoordWijzigenHandler(EigenWachtwoord eigenWachtwoord, EigenAccount eigen, Accounts accounts)
{
    public async Task<Result> HandleAsync(string? nu, string? nieuw, string? nogEens, CancellationToken ct)
    {
        if (nieuw != nogEens)
        {
            return new DomainError("wachtwoord-anders", "De twee wachtwoorden zijn niet gelijk. Typ twee keer hetzelfde.", "NogEens");
        }

        if (nieuw == nu)
        {
            return new DomainError("wachtwoord-hetzelfde", "Dit is je wachtwoord van nu. Kies een ander.", "Nieuw");
        }

        var account = await eigenWachtwoord.VraagAsync(nu, "Nu", ct);
        if (!account.IsSuccess)
        {
            return Result.From(account.Errors);
        }

        var result = await accounts.EigenWachtwoordAsync(account.Value, await eigen.IkAsync(ct), nieuw ?? "", "Nieuw");
        if (result.IsSuccess)
        {
            await eigenWachtwoord.HierIngelogdAsync(account.Value);
        }

        return result;
    }
}
