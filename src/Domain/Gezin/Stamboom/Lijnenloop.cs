namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>Draws the lines in the room between the rows and between people, and with that settles how high the rows stand.</summary>
internal sealed class Lijnenloop
{
    /// <summary>Height and width of a symbol; the lines end in its middle, so a drawing puts the symbol over them.</summary>
    public const double Symbool = StamboomIndeling.Symbool;

    private const double Baanhoogte = 14;
    private const double Rand = 20;
    private readonly Familienet _net;
    private readonly IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> _rijen;
    private readonly Plaatsing _plaats;
    private readonly Gang[] _gangen;
    private readonly double[] _rijHoogte;
    private readonly double[] _top;
    private readonly Dictionary<(Nest, int), double> _ingang = [];
    private readonly HashSet<(int, double)> _doorgangen = [];
    private readonly List<(int Links, int Rechts, PaarSoort Soort, int Baan)> _bruggen = [];

    public Lijnenloop(Familienet net, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> rijen, Plaatsing plaats)
    {
        (_net, _rijen, _plaats) = (net, rijen, plaats);
        _gangen = [.. rijen.Select(_ => new Gang())];
        _rijHoogte = [.. rijen.Select(rij => rij.SelectMany(keten => keten).Select(p => net.Persoon(p).Hoogte).DefaultIfEmpty(0).Max())];
        _top = new double[rijen.Count];
    }

    public StamboomTekening Tekenen()
    {
        Ingangen();
        Draden();
        foreach (var gang in _gangen)
        {
            gang.Verdelen();
        }

        Bruggen();
        Hoogtes();
        List<StamboomLijn> lijnen = [.. Kinderlijnen(), .. Paarlijnen()];
        var plaatsen = _rijen.SelectMany((rij, g) => rij.SelectMany(keten => keten).Select((p, i) => new StamboomPlaats(
            _net.Id(p), g, i, _plaats.X(p), _top[g], _net.Persoon(p).Breedte, _net.Persoon(p).Hoogte))).ToList();
        return Schuiven(plaatsen, lijnen);
    }

    private static List<StamboomPunt> Lijn(double x1, double y1, double x2, double y2) => [new(x1, y1), new(x2, y2)];

    /// <summary>Where each line comes in at a child: in the middle, and what comes second beside it.</summary>
    private void Ingangen()
    {
        double[] opzij = [0, 11, -11, 19, -19];
        foreach (var kind in Enumerable.Range(0, _net.Aantal))
        {
            foreach (var (i, nest) in _net.Nesten.Where(n => n.Kinderen.Contains(kind)).OrderByDescending(n => n == _net.Primair(kind)).ThenBy(n => n.Soort).Index())
            {
                _ingang[(nest, kind)] = _plaats.X(kind) + opzij[Math.Min(i, opzij.Length - 1)];
            }
        }
    }

    private void Draden()
    {
        var samen = new Dictionary<string, int>();
        foreach (var nest in _net.Nesten)
        {
            var onder = nest.Kinderen.Select(k => _ingang[(nest, k)]).ToList();
            var kinderrij = _net.Generaties[nest.Kinderen[0]];
            if (nest.Ouders.Count == 0)
            {
                // Above the first row there is no room between rows: the bar runs over it.
                _gangen[kinderrij].Boven.Add(new(nest, null, onder));
                continue;
            }

            var sleutel = string.Join(',', nest.Ouders);
            var keer = samen[sleutel] = samen.GetValueOrDefault(sleutel, -1) + 1;
            var daal = _plaats.Daal(nest) + (7 * keer);
            var rij = _net.Generaties[nest.Ouders[0]];
            for (; rij < kinderrij - 1; rij++)
            {
                var door = Doorgang(rij + 1, onder.Average());
                _gangen[rij].Erbij(new(nest, daal, [door]) { Vervolg = rij > _net.Generaties[nest.Ouders[0]], Gaatdoor = true });
                daal = door;
            }

            _gangen[rij].Erbij(new(nest, daal, onder) { Vervolg = rij > _net.Generaties[nest.Ouders[0]] });
        }
    }

    /// <summary>The nearest room between two chains of a row.</summary>
    private double Doorgang(int generatie, double doel)
    {
        var ketens = _plaats.Ketens(generatie).ToList();
        var vrij = ketens.Select(k => k.Links - (Plaatsing.TussenKetens / 2)).DefaultIfEmpty(doel).ToList();
        if (ketens.Count > 0)
        {
            // At the right there always is room for one more.
            vrij.AddRange(Enumerable.Range(0, _net.Nesten.Count + 1).Select(i => ketens[^1].Rechts + (Plaatsing.TussenKetens / 2) + (i * 10)));
        }

        var door = vrij.Where(x => !_doorgangen.Contains((generatie, x))).DefaultIfEmpty(doel).MinBy(x => Math.Abs(x - doel));
        _doorgangen.Add((generatie, door));
        return door;
    }

    /// <summary>Partners between whom somebody else stands are joined over the row.</summary>
    private void Bruggen()
    {
        foreach (var (een, ander, soort) in _net.AlleParen.Where(p => !_plaats.StaanNaastElkaar(p.Een, p.Ander)))
        {
            var (links, rechts) = _plaats.X(een) < _plaats.X(ander) ? (een, ander) : (ander, een);
            var baan = Enumerable.Range(0, _net.Aantal).First(b => !_bruggen.Any(br =>
                br.Baan == b && _net.Generaties[br.Links] == _net.Generaties[links] && _plaats.X(br.Links) < _plaats.X(rechts) + Symbool && _plaats.X(links) < _plaats.X(br.Rechts) + Symbool));
            _bruggen.Add((links, rechts, soort, baan));
        }
    }

    private int BruggenOver(int generatie) => _bruggen.Where(b => _net.Generaties[b.Links] == generatie).Select(b => b.Baan + 1).DefaultIfEmpty(0).Max();

    private void Hoogtes()
    {
        var y = Rand;
        for (var g = 0; g < _top.Length; g++)
        {
            _top[g] = y + (BruggenOver(g) * Baanhoogte) + (_gangen[g].Boven.Count > 0 ? Baanhoogte : 0);
            y = _top[g] + _rijHoogte[g] + 34 + (_gangen[g].Banen * Baanhoogte);
        }
    }

    private double Baan(int generatie, Draad draad) => _top[generatie] + _rijHoogte[generatie] + 12 + (draad.Baan * Baanhoogte);

    private IEnumerable<StamboomLijn> Kinderlijnen()
    {
        foreach (var (nest, delen) in _net.Nesten.Select(n => (n, Delen(n).ToList())))
        {
            yield return new(nest.Soort, null, delen, [.. nest.Ouders.Select(_net.Id)], [.. nest.Kinderen.Select(_net.Id)]);
        }
    }

    private IEnumerable<IReadOnlyList<StamboomPunt>> Delen(Nest nest)
    {
        for (var g = 0; g < _gangen.Length; g++)
        {
            foreach (var draad in _gangen[g].Boven.Where(d => d.Nest == nest))
            {
                var y = _top[g] - 12 - (BruggenOver(g) * Baanhoogte);
                yield return Lijn(draad.Links, y, draad.Rechts, y);
                foreach (var x in draad.Onder)
                {
                    yield return Lijn(x, y, x, _top[g] + (Symbool / 2));
                }
            }

            foreach (var draad in _gangen[g].Draden.Where(d => d.Nest == nest))
            {
                var y = Baan(g, draad);
                foreach (var deel in Begin(g, draad, y))
                {
                    yield return deel;
                }

                if (draad.Rechts - draad.Links > 0.5)
                {
                    yield return Lijn(draad.Links, y, draad.Rechts, y);
                }

                foreach (var x in draad.Onder)
                {
                    yield return Lijn(x, y, x, draad.Gaatdoor ? Baan(g + 1, _gangen[g + 1].Draden.First(d => d.Nest == nest)) : _top[g + 1] + (Symbool / 2));
                }
            }
        }
    }

    private IEnumerable<IReadOnlyList<StamboomPunt>> Begin(int generatie, Draad draad, double baan)
    {
        if (draad.Vervolg || draad.Boven is not { } x)
        {
            yield break;
        }

        var midden = _top[generatie] + (Symbool / 2);
        if (draad.Nest.Ouders is [var alleen])
        {
            yield return Lijn(_plaats.X(alleen), midden, x, midden);
        }
        else if (_bruggen.FindIndex(b => draad.Nest.Ouders.Contains(b.Links) && draad.Nest.Ouders.Contains(b.Rechts)) is >= 0 and var brug)
        {
            midden = BrugY(generatie, _bruggen[brug].Baan);
        }

        yield return Lijn(x, midden, x, baan);
    }

    private double BrugY(int generatie, int baan) => _top[generatie] - 10 - (baan * Baanhoogte);

    private IEnumerable<StamboomLijn> Paarlijnen()
    {
        foreach (var (een, ander, soort) in _net.AlleParen)
        {
            var (links, rechts) = _plaats.X(een) < _plaats.X(ander) ? (een, ander) : (ander, een);
            var g = _net.Generaties[een];
            var midden = _top[g] + (Symbool / 2);
            var brug = _bruggen.FindIndex(b => b.Links == links && b.Rechts == rechts);
            List<IReadOnlyList<StamboomPunt>> delen;
            if (brug < 0)
            {
                delen = [Lijn(_plaats.X(links), midden, _plaats.X(rechts), midden)];
            }
            else
            {
                var (van, naar, y) = (_plaats.X(links) + 16, _plaats.X(rechts) - 16, BrugY(g, _bruggen[brug].Baan));
                delen = [Lijn(van, y, naar, y), Lijn(van, y, van, midden), Lijn(naar, y, naar, midden)];
            }

            yield return new(null, soort, delen, [_net.Id(links), _net.Id(rechts)], []);
        }
    }

    /// <summary>Begins at the edge of the picture, whatever stands most to the left.</summary>
    private StamboomTekening Schuiven(List<StamboomPlaats> plaatsen, List<StamboomLijn> lijnen)
    {
        var punten = lijnen.SelectMany(l => l.Delen).SelectMany(d => d).ToList();
        var links = plaatsen.Select(p => p.X - (p.Breedte / 2)).Concat(punten.Select(p => p.X)).Min() - Rand;
        var rechts = plaatsen.Select(p => p.X + (p.Breedte / 2)).Concat(punten.Select(p => p.X)).Max() + Rand;
        return new(
            [.. plaatsen.Select(p => p with { X = Rond(p.X - links), Y = Rond(p.Y) })],
            [.. lijnen.Select(l => l with { Delen = [.. l.Delen.Select(d => (IReadOnlyList<StamboomPunt>)[.. d.Select(p => new StamboomPunt(Rond(p.X - links), Rond(p.Y)))])] })],
            _net.Tegenspraken,
            Rond(rechts - links),
            Rond(_top[^1] + _rijHoogte[^1] + Rand));

        static double Rond(double waarde) => Math.Round(waarde, 1);
    }
}
