namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Persistence.Gezin;

/// <summary>Which line a relation is on a day. A relation without dates always held.</summary>
public static class StamboomFeiten
{
    private static readonly Dictionary<RelatieSoort, BandSoort> Omlaag = new()
    {
        [RelatieSoort.Ouder] = BandSoort.Geboorte,
        [RelatieSoort.Adoptieouder] = BandSoort.Adoptie,
        [RelatieSoort.Pleegouder] = BandSoort.Pleeg,
        [RelatieSoort.Stiefouder] = BandSoort.Stief,
    };

    public static IReadOnlyList<StamboomBand> Banden(IEnumerable<RelatieBeeld> relaties, DateOnly op)
    {
        var gericht = relaties.Where(r => Geldt(r, op)).Select(Gericht).ToList();
        List<StamboomBand> banden = [.. gericht.Where(r => Omlaag.ContainsKey(r.Soort)).Select(r => new StamboomBand(r.Van, r.Naar, Omlaag[r.Soort]) { Begin = r.Begin })];
        // A grandparent gets a line of his own only where the parent between them is not there.
        var ouders = banden.ToLookup(b => b.Kind, b => b.Ouder);
        return
        [
            .. banden,
            .. gericht.Where(r => r.Soort == RelatieSoort.Grootouder && !ouders[r.Naar].SelectMany(o => ouders[o]).Contains(r.Van))
                .Select(r => new StamboomBand(r.Van, r.Naar, BandSoort.Verwant)),
        ];
    }

    /// <summary>Who were partners and are not any more stay beside each other; before they parted they were together.</summary>
    public static IEnumerable<StamboomPaar> Paren(IEnumerable<RelatieBeeld> relaties, DateOnly op, IReadOnlyList<StamboomBand> banden)
    {
        foreach (var r in relaties.Where(r => r.Soort is RelatieSoort.Partner or RelatieSoort.ExPartner))
        {
            var hebbenKind = banden.Where(b => b.Ouder == r.Van).Any(b => banden.Any(ander => ander.Ouder == r.Naar && ander.Kind == b.Kind));
            PaarSoort? soort = r.Soort == RelatieSoort.Partner
                ? r.Begin > op ? null : r.Eind < op ? PaarSoort.Uiteen : PaarSoort.Samen
                : r.Begin > op ? hebbenKind ? PaarSoort.Samen : null : PaarSoort.Uiteen;
            if (soort is { } getekend)
            {
                yield return new(r.Van, r.Naar, getekend) { Begin = r.Begin };
            }
        }
    }

    /// <summary>Family without a line of its own: in the same row, or one higher.</summary>
    public static IEnumerable<StamboomRij> Rijen(IEnumerable<RelatieBeeld> relaties, DateOnly op) => relaties.Where(r => Geldt(r, op)).Select(Gericht).Select(r => r.Soort switch
    {
        RelatieSoort.BroerOfZus => new StamboomRij(r.Van, r.Naar, 0, Broers: true),
        RelatieSoort.HalfbroerOfHalfzus or RelatieSoort.StiefbroerOfStiefzus or RelatieSoort.PleegbroerOfPleegzus or RelatieSoort.NeefOfNicht => new StamboomRij(r.Van, r.Naar, 0),
        RelatieSoort.OomOfTante => new StamboomRij(r.Van, r.Naar, 1),
        _ => null,
    }).OfType<StamboomRij>();

    private static bool Geldt(RelatieBeeld r, DateOnly op) => (r.Begin is null || r.Begin <= op) && (r.Eind is null || r.Eind >= op);

    /// <summary>Told by the one who stands higher.</summary>
    private static (PersoonId Van, RelatieSoort Soort, PersoonId Naar, DateOnly? Begin) Gericht(RelatieBeeld r) =>
        r.Soort is RelatieSoort.Kind or RelatieSoort.Adoptiekind or RelatieSoort.Pleegkind or RelatieSoort.Stiefkind or RelatieSoort.Kleinkind or RelatieSoort.Oomzegger
            ? (r.Naar, RelatieSoorten.Omgekeerd(r.Soort), r.Van, r.Begin)
            : (r.Van, r.Soort, r.Naar, r.Begin);
}
