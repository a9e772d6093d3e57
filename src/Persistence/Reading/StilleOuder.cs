namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>Somebody with authority, and the last day on which a worker really spoke with him.</summary>
public sealed record OuderContact(PersoonId Id, string Naam, DateOnly? Laatst);

/// <summary>
/// A person with authority over a child who was spoken with less lately than the other who has it: both must know the same (R1-026, K19).
/// Not reached and a voicemail are no contact.
/// </summary>
public sealed record StilleOuder(OuderContact Ouder, OuderContact Gesproken)
{
    /// <param name="houders">Who has authority, for each child by itself.</param>
    public static IReadOnlyList<StilleOuder> Van(IEnumerable<IReadOnlyCollection<PersoonId>> houders, IReadOnlyCollection<OuderContact> personen) =>
    [
        .. houders
            .SelectMany(h => personen.Where(p => h.Contains(p.Id)).SelectMany(_ => personen.Where(p => h.Contains(p.Id)), (stil, ander) => new StilleOuder(stil, ander)))
            .Where(paar => paar.Gesproken.Laatst is { } op && (paar.Ouder.Laatst is not { } zelf || zelf < op))
            .GroupBy(paar => paar.Ouder.Id)
            .Select(g => g.MaxBy(paar => paar.Gesproken.Laatst)!),
    ];
}

/// <summary>Everybody of the family, with who of those with authority lags behind.</summary>
public sealed record GezinMetStilleOuders(IReadOnlyList<PersoonKaart> Personen, IReadOnlyList<StilleOuder> Stil);

public sealed partial class Dossier
{
    /// <summary>The cards of the family and who with authority was not spoken with while the other was: one query.</summary>
    public async Task<GezinMetStilleOuders> GezinMetStilleOudersAsync(DateOnly dag, CancellationToken cancellationToken)
    {
        var (gezag, gesproken) = (Gezag, Records<Contact>().Where(c => c.Uitkomst == ContactUitkomst.Gesproken));
        var rijen = await Gezin.Kaarten(Personen).Select(k => new
        {
            Kaart = k,
            Houders = gezag.Where(g => g.Kind == k.Id && (g.Van == null || g.Van <= dag) && (g.Tot == null || g.Tot >= dag)).SelectMany(g => g.Houders).Select(h => h.PersoonId).ToList(),
            Laatst = gesproken.Where(c => c.Deelnemers.Any(d => d.Persoon == k.Id)).Max(c => (DateOnly?)c.Op),
        }).ToListAsync(cancellationToken);
        var kaarten = PersoonKaarten.Geordend(rijen.Select(r => r.Kaart));
        return new(
            [.. kaarten.Select(k => Verbergt(Domain.Toestemming.Afgeschermd.Bereikbaarheid, k.Id) ? k with { Telefoon = null } : k)],
            // A reminder for the worker; who looks along from the family does not read with whom was spoken and with whom not.
            IsBlik ? [] : StilleOuder.Van(
                rijen.Where(r => r.Kaart is { IsKind: true, IsLid: true, IsOverleden: false }).Select(r => r.Houders),
                [.. kaarten.Where(k => k is { IsLid: true, IsOverleden: false }).Select(k => new OuderContact(k.Id, k.Kort, rijen.First(r => r.Kaart.Id == k.Id).Laatst))]));
    }
}
