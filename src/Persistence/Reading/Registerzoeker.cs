namespace Eenlijn.Persistence.Reading;

using System.Text.Json;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Looks into the copy of the register on an exact match only: a BSN, or the whole name with the whole date of birth (K35, ADR 0017).
/// No list of likely people, no browsing; the look-up stands in the log.
/// </summary>
public sealed class Registerzoeker(AppDbContext db, ReadLog log, Kalender kalender)
{
    /// <summary>From this age on a child is no youth any more.</summary>
    private const int Volwassen = 23;

    /// <summary>The one person that fits; null when there is none, or when more than one does.</summary>
    public async Task<RegisterGegevens?> ZoekAsync(PersoonGegevens gegevens, CancellationToken cancellationToken)
    {
        log.Searched(nameof(Registerzoeker));
        if (gegevens.Bsn is { } bsn)
        {
            return (await LeesAsync([bsn.Nummer], cancellationToken)).SingleOrDefault();
        }

        if (gegevens is not { Naam: { Roepnaam.Length: > 0, Achternaam.Length: > 0 }, Geboorte: Geboorte.Geboren { Op.Dag: not null } geboorte })
        {
            return null;
        }

        var (naam, code) = (Zoeknaam.Vouw(gegevens.Naam.Volledig), geboorte.Code);
        var gevonden = await db.Set<RegisterPersoon>().AsNoTracking().Where(r => r.Naam == naam && r.Geboorte == code).Select(r => r.Inhoud).Take(2).ToListAsync(cancellationToken);
        return gevonden.Count == 1 ? Lees(gevonden[0]) : null;
    }

    /// <summary>The family around a person: the children with their parents, and who is parent of them. At most two queries.</summary>
    public async Task<IReadOnlyList<RegisterGegevens>> GezinVanAsync(RegisterGegevens persoon, CancellationToken cancellationToken)
    {
        // Of a parent the own children; of a child those of his parents, himself among them.
        var ouders = persoon.Kinderen.Count > 0 ? [persoon] : await LeesAsync(persoon.Ouders, cancellationToken);
        var kinderen = await LeesAsync([.. ouders.SelectMany(o => o.Kinderen).Append(persoon.Bsn).Distinct()], cancellationToken);
        var jeugd = kinderen.Where(k => k.Bsn == persoon.Bsn || (k.OverledenCode is null && k.Geboorte.LeeftijdOp(kalender.Vandaag) is not { Minstens: >= Volwassen })).ToList();
        var alleOuders = jeugd.SelectMany(k => k.Ouders).Except(ouders.Select(o => o.Bsn)).Distinct().ToList();
        var rest = await LeesAsync(alleOuders, cancellationToken);
        return [.. ouders.Concat(rest).Concat(jeugd).Where(p => p.OverledenCode is null || p.Bsn == persoon.Bsn).DistinctBy(p => p.Bsn)];
    }

    private async Task<IReadOnlyList<RegisterGegevens>> LeesAsync(IReadOnlyCollection<string> bsns, CancellationToken cancellationToken) => bsns.Count == 0 ? [] :
        [.. (await db.Set<RegisterPersoon>().AsNoTracking().Where(r => bsns.Contains(r.Bsn)).OrderBy(r => r.Bsn).Select(r => r.Inhoud).ToListAsync(cancellationToken)).Select(Lees)];

    private static RegisterGegevens Lees(string inhoud) => JsonSerializer.Deserialize<RegisterGegevens>(inhoud, RegisterJson.Options)!;
}
