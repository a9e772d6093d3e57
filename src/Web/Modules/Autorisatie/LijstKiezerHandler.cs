namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Keeps what an organisation chooses for a list or a term, and lets it hold at once.</summary>
public sealed class LijstKiezerHandler(Store store, Lijstaanpassingen aanpassingen, ActingContext acting, Kalender kalender)
{
    /// <param name="vorige">Number of the last choice that who chooses has seen; somebody who chose in between is a conflict.</param>
    public async Task<Result> HandleAsync(int vorige, Func<Lijstkeuzer, Result<Lijstaanpassing>> kies, CancellationToken ct)
    {
        var keuze = kies(new(acting.Ik, kalender.Vandaag, vorige));
        if (!keuze.IsSuccess)
        {
            return Result.From(keuze.Errors);
        }

        store.Add(keuze.Value);
        var result = await store.SaveAsync(ct);
        if (result.IsSuccess)
        {
            await aanpassingen.ToepassenAsync(ct);
        }

        return result;
    }
}
