namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Keeps the next version of the way of working, and lets it hold at once.</summary>
public sealed class WerkwijzeHandler(Store store, Werkwijzen werkwijzen, ActingContext acting, Kalender kalender)
{
    /// <param name="vorige">The version that who chooses has seen; somebody who chose in between is a conflict.</param>
    public async Task<Result> HandleAsync(Werkwijzestand? vorige, Result<Gemeentemodel> model, string wat, Werkwijzekeuze keuze, CancellationToken ct)
    {
        var werkwijze = Werkwijze.Vaststellen(vorige, model, wat, keuze, acting.Ik, kalender.Nu);
        if (!werkwijze.IsSuccess)
        {
            return Result.From(werkwijze.Errors);
        }

        store.Add(werkwijze.Value);
        var result = await store.SaveAsync(ct);
        if (result.IsSuccess)
        {
            await werkwijzen.VerversenAsync(ct);
        }

        return result;
    }
}
