namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;

/// <summary>Keeps the next version of the way of working, and lets it hold at once.</summary>
public sealed class WerkwijzeHandler(Store store, Werkwijzen werkwijzen, GeldendeWerkwijze geldend, ActingContext acting, Kalender kalender)
{
    /// <param name="vorige">The version that who chooses has seen; somebody who chose in between is a conflict.</param>
    public Task<Result> HandleAsync(Werkwijzestand? vorige, Result<Gemeentemodel> model, string wat, Werkwijzekeuze keuze, CancellationToken ct) =>
        BewarenAsync(Werkwijze.Vaststellen(vorige, model, wat, keuze, acting.Ik, kalender.Nu), ct);

    /// <summary>The version that is ready for later does not come after all.</summary>
    /// <param name="nummer">As who withdraws it has seen it.</param>
    public async Task<Result> IntrekkenAsync(int nummer, string? waarom, CancellationToken ct)
    {
        await werkwijzen.VerversenAsync(ct);
        return geldend.Laatste is { } later && later.Nummer == nummer
            ? await BewarenAsync(Werkwijze.Intrekken(later, geldend.Stand, waarom, acting.Ik, kalender.Nu), ct)
            : Store.Conflict;
    }

    private async Task<Result> BewarenAsync(Result<Werkwijze> werkwijze, CancellationToken ct)
    {
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
