namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Keeps what a team chooses for a line; somebody who chose in between is a conflict.</summary>
public sealed class RolregelHandler(Store store, ActingContext acting, Kalender kalender)
{
    /// <param name="vorige">Number of the last choice that who chooses has seen.</param>
    public async Task<Result> HandleAsync(int vorige, Func<Rolkiezer, Result<Rolaanpassing>> kies, CancellationToken ct)
    {
        var keuze = kies(new(acting.Ik, kalender.Vandaag, vorige));
        if (!keuze.IsSuccess)
        {
            return Result.From(keuze.Errors);
        }

        store.Add(keuze.Value);
        return await store.SaveAsync(ct);
    }
}
