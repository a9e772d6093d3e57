namespace Eenlijn.Web.Modules.Gezin.RelatieLeggen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class RelatieLeggenHandler(Store store)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuweRelatie nieuw, CancellationToken ct)
    {
        var andersom = RelatieSoorten.Omgekeerd(nieuw.Soort);
        if (await dossier.Relaties.AnyAsync(
            r => r.Eind == null
                && ((r.Van == nieuw.Van && r.Naar == nieuw.Naar && r.Soort == nieuw.Soort) || (r.Van == nieuw.Naar && r.Naar == nieuw.Van && r.Soort == andersom)),
            ct))
        {
            return new DomainError("relatie-bestaat", "Deze relatie staat er al. Kijk bij ‘Wie is wat van wie?’.", "Soort");
        }

        var relatie = Relatie.Leggen(nieuw.Van, nieuw.Soort, nieuw.Naar, nieuw.Begin, nieuw.Toelichting);
        if (!relatie.IsSuccess)
        {
            return Result.From(relatie.Errors);
        }

        store.Add(relatie.Value);
        return await store.SaveAsync(ct);
    }
}

/// <summary>That <paramref name="Van"/> is the <paramref name="Soort"/> of <paramref name="Naar"/>.</summary>
public sealed record NieuweRelatie(PersoonId Van, RelatieSoort Soort, PersoonId Naar, DateOnly? Begin, string? Toelichting);
