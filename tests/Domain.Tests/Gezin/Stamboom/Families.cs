namespace Eenlijn.Domain.Tests.Gezin.Stamboom;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;

/// <summary>Families that grow person by person out of a row of numbers, so that a test that fails can be told again.</summary>
internal sealed class Familie
{
    private readonly List<StamboomPersoon> _personen = [];
    private readonly List<int> _laag = [];
    private readonly List<StamboomBand> _banden = [];
    private readonly List<StamboomPaar> _paren = [];

    public StamboomGegevens Gegevens => new([.. _personen], [.. _banden], [.. _paren]);

    /// <summary>Who comes later, comes later in time.</summary>
    private DateOnly Nu => new DateOnly(2150, 1, 1).AddDays(_personen.Count);

    public static PersoonId Id(int nummer) => new(new Guid(nummer + 1, 0, 0, new byte[8]));

    /// <summary>Each number adds one person (now and then two): a partner, a child, a parent, a foster or a step parent.</summary>
    public static Familie Van(IReadOnlyList<int> stappen)
    {
        var familie = new Familie();
        familie.Erbij(0, 0);
        foreach (var stap in stappen)
        {
            familie.Stap(stap);
        }

        return familie;
    }

    /// <summary>Ties as nobody has them: circles, somebody's own parent, two kinds at once.</summary>
    public static StamboomGegevens Onzin(IReadOnlyList<int> stappen, int personen)
    {
        var wie = Enumerable.Range(0, personen).Select(i => new StamboomPersoon(Id(i), i % 3 == 0 ? null : new DateOnly(1940 + (i * 7 % 80), 1, 1), (Geslacht)(i % 3), 90 + (i % 4 * 20), 120) { Naam = $"P{i:000}" }).ToList();
        PersoonId Wie(int getal) => Id(getal % personen);
        return new(
            wie,
            [.. stappen.Where(s => s % 3 != 0).Select(s => new StamboomBand(Wie(s / 5), Wie(s / 47), (BandSoort)(s / 3 % 5)))],
            [.. stappen.Where(s => s % 3 == 0).Select(s => new StamboomPaar(Wie(s / 5), Wie(s / 47), (PaarSoort)(s / 3 % 3)))])
        {
            Rijen = [.. stappen.Where(s => s % 4 == 0).Select(s => new StamboomRij(Wie(s / 11), Wie(s / 29), s / 4 % 2, s % 8 == 0))],
        };
    }

    public void Stap(int stap)
    {
        var wie = stap / 7 % _personen.Count;
        switch (stap % 7)
        {
            case 0 or 1 when Partners(wie).Count < 3:
                _paren.Add(new(Id(wie), Erbij(_laag[wie], stap), (PaarSoort)(stap / 3 % 2)) { Begin = Nu });
                break;
            case 5 when !_banden.Any(b => b.Kind == Id(wie) && b.Soort == BandSoort.Geboorte):
                _banden.Add(new(Erbij(_laag[wie] - 1, stap), Id(wie), BandSoort.Geboorte));
                break;
            case 6 when stap % 2 == 0:
                _banden.Add(new(Erbij(_laag[wie] - 1, stap), Id(wie), stap % 4 == 0 ? BandSoort.Pleeg : BandSoort.Stief) { Begin = Nu });
                break;
            default:
                var kind = Erbij(_laag[wie] + 1, stap);
                _banden.Add(new(Id(wie), kind, BandSoort.Geboorte));
                if (Partners(wie) is { Count: > 0 } partners)
                {
                    _banden.Add(new(partners[stap % partners.Count], kind, BandSoort.Geboorte));
                }

                break;
        }
    }

    private List<PersoonId> Partners(int wie) => [.. _paren.Where(p => p.Een == Id(wie)).Select(p => p.Ander).Concat(_paren.Where(p => p.Ander == Id(wie)).Select(p => p.Een))];

    private PersoonId Erbij(int laag, int getal)
    {
        var id = Id(_personen.Count);
        _personen.Add(new(id, new DateOnly(1990 + (laag * 27) + (getal % 17), 1 + (getal % 12), 1), (Geslacht)(getal % 3), 90 + (getal % 5 * 15), 110 + (getal % 3 * 20)) { Naam = $"P{_laag.Count:000}" });
        _laag.Add(laag);
        return id;
    }
}
