namespace Eenlijn.Web.Modules.Preventie.Wijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class WijkToevoegenHandler(Store store, Preventielezer lezer)
{
    /// <summary>Yields the key of the new neighbourhood; one of that name is there once.</summary>
    public async Task<Result<WijkId>> HandleAsync(TeamId team, string? naam, CancellationToken ct)
    {
        var wijk = Wijk.Toevoegen(team, naam);
        if (!wijk.IsSuccess)
        {
            return Result<WijkId>.Refuse(wijk.Errors);
        }

        var schoon = wijk.Value.Naam;
        if (await lezer.Wijken.AnyAsync(w => w.Naam == schoon, ct))
        {
            return new DomainError("wijk-bestaat", "Deze wijk staat er al.", nameof(Wijk.Naam));
        }

        store.Add(wijk.Value);
        var saved = await store.SaveAsync(ct);
        return saved.IsSuccess ? wijk.Value.Id : Result<WijkId>.Refuse(saved.Errors);
    }
}
