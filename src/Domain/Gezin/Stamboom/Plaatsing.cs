namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>
/// The places from left to right, with the order given: parents over the middle of their children and the other way round, as near
/// as the room between neighbours allows. A chain of partners moves as one.
/// </summary>
internal sealed class Plaatsing
{
    public const double TussenPartners = 60;
    public const double TussenKetens = 32;

    /// <summary>From the side of somebody to the line of his children when the other parent is not there.</summary>
    public const double Zijlijn = 8;

    private const int Rondes = 60;
    private readonly Familienet _net;
    private readonly List<List<Eenheid>> _rijen;
    private readonly (Eenheid Eenheid, int Plek)[] _plek;
    private readonly List<Nest> _nesten;

    public Plaatsing(Familienet net, IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> rijen)
    {
        _net = net;
        _plek = new (Eenheid, int)[net.Aantal];
        _rijen = [.. rijen.Select(rij => rij.Select(Nieuw).ToList())];
        _nesten = [.. net.Nesten.Where(n => n.Ouders.Count > 0)];
    }

    public double X(int wie) => _plek[wie].Eenheid.Links + _plek[wie].Eenheid.Midden[_plek[wie].Plek];

    public double Links(int wie) => X(wie) - (_net.Persoon(wie).Breedte / 2);

    public double Rechts(int wie) => X(wie) + (_net.Persoon(wie).Breedte / 2);

    /// <summary>Left and right edge of each chain of a row.</summary>
    public IEnumerable<(double Links, double Rechts)> Ketens(int generatie) => _rijen[generatie].Select(e => (e.Links, e.Links + e.Breedte));

    public bool StaanNaastElkaar(int een, int ander) => _plek[een].Eenheid == _plek[ander].Eenheid && Math.Abs(_plek[een].Plek - _plek[ander].Plek) == 1;

    /// <summary>Where the line to the children begins to go down: always between people, never through a name.</summary>
    public double Daal(Nest nest)
    {
        var midden = nest.Kinderen.Average(X);
        if (nest.Ouders is [var alleen])
        {
            return midden < X(alleen) ? Links(alleen) - Zijlijn : Rechts(alleen) + Zijlijn;
        }

        var links = nest.Ouders.MinBy(X);
        return Rechts(links) + (TussenPartners / 2);
    }

    public void Bepalen()
    {
        foreach (var rij in _rijen)
        {
            var x = 0.0;
            foreach (var eenheid in rij)
            {
                eenheid.Links = x;
                x += eenheid.Breedte + TussenKetens;
            }
        }

        for (var ronde = 0; ronde < Rondes; ronde++)
        {
            var omlaag = ronde % 2 == 0;
            foreach (var rij in omlaag ? _rijen : Enumerable.Reverse(_rijen))
            {
                // In the first rounds by one side only, then by both: children under parents and parents over children at once.
                Schuiven(rij, vanBoven: omlaag || ronde > Rondes / 2, vanOnder: !omlaag || ronde > Rondes / 2);
            }
        }

        var begin = _rijen.SelectMany(r => r).Min(e => e.Links);
        foreach (var eenheid in _rijen.SelectMany(r => r))
        {
            eenheid.Links = Math.Round(eenheid.Links - begin, 1);
        }
    }

    private void Schuiven(List<Eenheid> rij, bool vanBoven, bool vanOnder)
    {
        var wens = rij.ToDictionary(e => e, _ => (Som: 0.0, Gewicht: 0.0));
        foreach (var nest in _nesten)
        {
            var kinderen = nest.Kinderen.Where(k => _net.Primair(k) == nest).ToList();
            var gewicht = kinderen.Count > 0 ? 1.0 : 0.02;
            kinderen = kinderen.Count > 0 ? kinderen : nest.Kinderen;
            var verschil = Daal(nest) - ((kinderen.Min(X) + kinderen.Max(X)) / 2);
            foreach (var eenheid in vanBoven ? kinderen.Select(k => _plek[k].Eenheid).Where(wens.ContainsKey).Distinct() : [])
            {
                wens[eenheid] = (wens[eenheid].Som + (gewicht * verschil), wens[eenheid].Gewicht + gewicht);
            }

            if (vanOnder && wens.TryGetValue(_plek[nest.Ouders[0]].Eenheid, out var ouder))
            {
                wens[_plek[nest.Ouders[0]].Eenheid] = (ouder.Som - (gewicht * verschil), ouder.Gewicht + gewicht);
            }
        }

        Passen(rij, [.. rij.Select(e => (e.Links + (wens[e].Gewicht > 0 ? wens[e].Som / wens[e].Gewicht : 0), wens[e].Gewicht + 0.05))]);
    }

    /// <summary>
    /// As near to the wishes as can be without passing a neighbour: neighbours that would run into each other are put together and
    /// share their wish (pool adjacent violators).
    /// </summary>
    private static void Passen(List<Eenheid> rij, List<(double Wens, double Gewicht)> wensen)
    {
        var groepen = new List<(double Som, double Gewicht, int Aantal)>();
        var opzij = new double[rij.Count];
        for (var i = 0; i < rij.Count; i++)
        {
            opzij[i] = i == 0 ? 0 : opzij[i - 1] + rij[i - 1].Breedte + TussenKetens;
            groepen.Add((wensen[i].Gewicht * (wensen[i].Wens - opzij[i]), wensen[i].Gewicht, 1));
            while (groepen.Count > 1 && groepen[^2].Som / groepen[^2].Gewicht > groepen[^1].Som / groepen[^1].Gewicht)
            {
                var (a, b) = (groepen[^2], groepen[^1]);
                groepen.RemoveRange(groepen.Count - 2, 2);
                groepen.Add((a.Som + b.Som, a.Gewicht + b.Gewicht, a.Aantal + b.Aantal));
            }
        }

        var plek = 0;
        foreach (var (som, gewicht, aantal) in groepen)
        {
            for (var i = 0; i < aantal; i++, plek++)
            {
                rij[plek].Links = (som / gewicht) + opzij[plek];
            }
        }
    }

    private Eenheid Nieuw(IReadOnlyList<int> keten)
    {
        var midden = new double[keten.Count];
        var x = 0.0;
        for (var i = 0; i < keten.Count; i++)
        {
            var breedte = _net.Persoon(keten[i]).Breedte;
            midden[i] = x + (breedte / 2);
            x += breedte + TussenPartners;
        }

        var eenheid = new Eenheid(midden, x - TussenPartners);
        for (var i = 0; i < keten.Count; i++)
        {
            _plek[keten[i]] = (eenheid, i);
        }

        return eenheid;
    }

    private sealed class Eenheid(double[] midden, double breedte)
    {
        public double Links { get; set; }

        public double[] Midden { get; } = midden;

        public double Breedte { get; } = breedte;
    }
}
