namespace Eenlijn.Web.Modules.Autorisatie.TweedeStap;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;

public sealed class TweedeStapHandler(AppCode code, Aanmeldstap stap)
{
    public async Task<Result> HandleAsync(Gebruiker account, string? invoer, CancellationToken ct)
    {
        var result = await code.KloptAsync(account, invoer, "Code");
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
