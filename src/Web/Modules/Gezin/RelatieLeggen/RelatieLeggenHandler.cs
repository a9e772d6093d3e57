namespace Eenlijn.Web.Modules.Gezin.RelatieLeggen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

public sealed class RelatieLeggenHandler(Store store, Kalender kalender)
{
    public async Task<Result> HandleAsync(Dossier dossier, NieuweRelatie nieuw, CancellationToken ct)
    {
        if (await BestaatAsync(dossier, nieuw.Van, nieuw.Soort, nieuw.Naar, ct))
        {
            return new DomainError("relatie-bestaat", "Deze relatie staat er al. Kijk bij ‘Wie is wat van wie?’.", "Soort");
        }

        var relatie = Relatie.Leggen(nieuw.Van, nieuw.Soort, nieuw.Naar, nieuw.Begin, nieuw.Toelichting, await GrenzenAsync(dossier, nieuw.Van, nieuw.Naar, kalender.Vandaag, ct));
        if (!relatie.IsSuccess)
        {
            return Result.From(relatie.Errors);
        }

        store.Add(relatie.Value);
        return await store.SaveAsync(ct);
    }

    /// <summary>Whether the one is that of the other already, from whichever side it was laid.</summary>
    internal static Task<bool> BestaatAsync(Dossier dossier, PersoonId van, RelatieSoort soort, PersoonId naar, CancellationToken ct)
    {
        var andersom = RelatieSoorten.Omgekeerd(soort);
        return dossier.Relaties.AnyAsync(
            r => r.Eind == null && ((r.Van == van && r.Naar == naar && r.Soort == soort) || (r.Van == naar && r.Naar == van && r.Soort == andersom)), ct);
    }

    /// <summary>What the two are by now: when they were born, and what the first is to the second.</summary>
    internal static async Task<RelatieGrenzen> GrenzenAsync(Dossier dossier, PersoonId van, PersoonId naar, DateOnly vandaag, CancellationToken ct)
    {
        var geboren = await dossier.Personen.Where(p => p.Id == van || p.Id == naar).ToDictionaryAsync(p => p.Id, p => p.Geboorte, ct);
        var bestaand = await dossier.Relaties
            .Where(r => r.Eind == null && ((r.Van == van && r.Naar == naar) || (r.Van == naar && r.Naar == van)))
            .ToListAsync(ct);
        return new(geboren.GetValueOrDefault(van, Geboorte.NietBekend), geboren.GetValueOrDefault(naar, Geboorte.NietBekend), [.. bestaand.Select(r => r.GezienVan(van))], vandaag);
    }
}

/// <summary>That <paramref name="Van"/> is the <paramref name="Soort"/> of <paramref name="Naar"/>.</summary>
public sealed record NieuweRelatie(PersoonId Van, RelatieSoort Soort, PersoonId Naar, DateOnly? Begin, string? Toelichting);
