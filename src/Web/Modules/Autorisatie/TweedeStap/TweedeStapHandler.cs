namespace Eenlijn.Web.Modules.Autorisatie.TweedeStap;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;

public sealed class TweedeStapHandler(AppCode code, Passkeys passkeys, Aanmeldstap stap)
{
    public async Task<Result> HandleAsync(Gebruiker account, string? invoer, CancellationToken ct) =>
        await VerderAsync(account, await code.KloptAsync(account, invoer, "Code"), ct);

    public async Task<Result> MetPasskeyAsync(Gebruiker account, PasskeyAntwoord antwoord, CancellationToken ct) =>
        await VerderAsync(account, await passkeys.KloptAsync(account, antwoord), ct);

    /// <inheritdoc cref="Passkeys.VraagAsync"/>
    public Task<PasskeyVraag?> VraagAsync(Gebruiker account) => passkeys.VraagAsync(account);

    private async Task<Result> VerderAsync(Gebruiker account, Result result, CancellationToken ct)
    {
        if (result.IsSuccess)
        {
            await stap.KlaarAsync(account, ct);
        }
        else
        {
            await stap.MisluktAsync(account, ct);
        }

        return result;
    }
}
