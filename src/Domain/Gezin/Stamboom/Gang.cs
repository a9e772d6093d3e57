namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>The room between two rows, in which each set of parents and children gets a height of its own for its crossbar.</summary>
internal sealed class Gang
{
    private const double Marge = 12;
    private const double Gelijk = 6;
    private readonly List<Draad> _draden = [];

    public IReadOnlyList<Draad> Draden => _draden;

    /// <summary>Bars over the row above this room, of brothers and sisters without parents here.</summary>
    public List<Draad> Boven { get; } = [];

    public int Banen => _draden.Count == 0 ? 0 : _draden.Max(d => d.Baan) + 1;

    public void Erbij(Draad draad) => _draden.Add(draad);

    /// <summary>Bars beside each other share a height; of bars over each other the order with the fewest crossings counts.</summary>
    public void Verdelen()
    {
        foreach (var draad in _draden.OrderBy(d => d.Links).ThenBy(d => d.Rechts))
        {
            draad.Baan = Vrij(draad).First();
        }

        for (var ronde = 0; ronde < 4; ronde++)
        {
            foreach (var draad in _draden)
            {
                draad.Baan = Vrij(draad).Take(_draden.Count).OrderBy(baan => Kosten(draad, baan)).ThenBy(baan => baan).First();
            }
        }

        var banen = _draden.Select(d => d.Baan).Distinct().Order().ToList();
        _draden.ForEach(d => d.Baan = banen.IndexOf(d.Baan));
        Wijken();
    }

    private IEnumerable<int> Vrij(Draad draad) => Enumerable.Range(0, _draden.Count + 1)
        .Where(baan => !_draden.Any(d => d != draad && d.Baan == baan && d.Links < draad.Rechts + Marge && draad.Links < d.Rechts + Marge));

    private int Kosten(Draad draad, int baan) => _draden.Where(d => d != draad).Sum(d => baan < d.Baan ? Kruisingen(draad, d) : Kruisingen(d, draad));

    /// <summary>How often they cross with the first above the second; lines over each other count as the worst.</summary>
    private static int Kruisingen(Draad boven, Draad onder) =>
        (onder.Boven is { } daal && daal > boven.Links - Gelijk && daal < boven.Rechts + Gelijk ? 1 : 0)
        + boven.Onder.Count(x => x > onder.Links - Gelijk && x < onder.Rechts + Gelijk)
        + (50 * Overlap(boven, onder));

    private static int Overlap(Draad boven, Draad onder) => onder.Boven is { } daal ? boven.Onder.Count(x => Math.Abs(x - daal) < Gelijk) : 0;

    /// <summary>What still runs over another steps aside a little, within the room between two people.</summary>
    private void Wijken()
    {
        foreach (var draad in _draden.Where(d => d.Boven is not null))
        {
            var begin = draad.Boven!.Value;
            foreach (var stap in (double[])[0, 7, -7, 13, -13])
            {
                draad.Boven = begin + stap;
                if (!_draden.Any(d => d != draad && ((d.Baan < draad.Baan && Overlap(d, draad) > 0) || (d.Boven is { } ander && Math.Abs(ander - draad.Boven.Value) < Gelijk))))
                {
                    break;
                }
            }
        }
    }
}

/// <summary>One crossbar: the line that comes down to it and those that go on from it.</summary>
internal sealed class Draad(Nest nest, double? boven, IReadOnlyList<double> onder)
{
    public Nest Nest { get; } = nest;

    /// <summary>Null where brothers and sisters hang on a bar of their own.</summary>
    public double? Boven { get; set; } = boven;

    public IReadOnlyList<double> Onder { get; } = onder;

    public int Baan { get; set; } = -1;

    /// <summary>The bar comes from the row before, through the row between.</summary>
    public bool Vervolg { get; init; }

    /// <summary>It goes on through the row under it.</summary>
    public bool Gaatdoor { get; init; }

    public double Links => Math.Min(Boven ?? double.MaxValue, Onder.Min());

    public double Rechts => Math.Max(Boven ?? double.MinValue, Onder.Max());
}
