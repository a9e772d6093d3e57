namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>
/// The order from left to right. From the viewpoint up and down: partners in one chain around who was entered first, children under
/// their parents by birth, and the family of each parent at its own side, so that two families do not run through each other.
/// </summary>
internal sealed class Volgorde(Familienet net)
{
    private readonly bool[] _gezien = new bool[net.Aantal];
    private readonly int[] _keten = new int[net.Aantal];
    private int _ketens;

    /// <summary>The rows from above; each with its chains of partners.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Bepalen(int vanuit)
    {
        var blok = Omlaag(Bovenste(vanuit), metOuders: true);
        while (Volgende() is { } wie)
        {
            blok = Blok.Naast(blok, Omlaag(Bovenste(wie), metOuders: true));
        }

        return [.. Enumerable.Range(0, net.Generaties.Aantal).Select(g => (IReadOnlyList<IReadOnlyList<int>>)
            [.. blok.Rij(g).GroupBy(p => _keten[p]).Select(k => (IReadOnlyList<int>)[.. k])])];
    }

    /// <summary>Who hangs on somebody that stands there already, such as a foster parent, before who hangs on nobody.</summary>
    private int? Volgende()
    {
        var naast = net.Nesten.Where(n => n.Kinderen.Any(k => _gezien[k])).SelectMany(n => n.Ouders).Where(o => !_gezien[o]).ToList();
        if (naast.Count > 0)
        {
            return naast.Min();
        }

        var over = Array.IndexOf(_gezien, false);
        return over < 0 ? null : over;
    }

    private int Bovenste(int wie) => net.Primair(wie) is { Ouders: [var ouder, ..] } && !_gezien[ouder] ? ouder
        : net.Primair(wie) is { Ouders: [], Kinderen: [var eerste, ..] } && !_gezien[eerste] ? eerste : wie;

    /// <summary>Somebody with his partners, all under them, and the families of the partners at their sides.</summary>
    private Blok Omlaag(int wie, bool metOuders)
    {
        if (_gezien[wie])
        {
            return new();
        }

        var keten = Keten(wie);
        var midden = keten.IndexOf(wie);
        var blok = new Blok();
        blok.Erbij(net.Generaties[wie], keten);
        if (metOuders && net.Primair(wie) is { Ouders: [] } nest)
        {
            foreach (var broer in net.OpLeeftijd(nest.Kinderen))
            {
                blok = Blok.Naast(blok, Omlaag(broer, metOuders: false));
            }
        }

        blok = Blok.Naast(blok, Kinderen(keten, -1));
        var links = new Blok();
        var rechts = new Blok();
        for (var i = 0; i < keten.Count; i++)
        {
            if (i != midden || metOuders)
            {
                var naarLinks = i < midden || (i == midden && StaatLinks(keten, midden));
                (links, rechts) = naarLinks ? (Blok.Naast(Omhoog(keten[i], true), links), rechts) : (links, Blok.Naast(rechts, Omhoog(keten[i], false)));
            }
        }

        return Blok.Naast(links, blok, rechts);
    }

    /// <summary>
    /// The family from which somebody comes, without himself. In his own row and under it all of it at one side of him, so that he stays
    /// beside his partner.
    /// </summary>
    private Blok Omhoog(int wie, bool links)
    {
        if (net.Primair(wie) is not { } nest)
        {
            return new();
        }

        if (nest.Ouders is not [var ouder, ..])
        {
            return nest.Kinderen.Aggregate(new Blok(), (rest, broer) => Blok.Naast(rest, Omlaag(broer, metOuders: false)));
        }

        if (_gezien[ouder])
        {
            return new();
        }

        var rij = net.Generaties[wie];
        var keten = Keten(ouder);
        var broers = Kinderen(keten, wie);
        var (boven, onder) = (new Blok(), new Blok());
        boven.Erbij(net.Generaties[ouder], keten);
        var midden = nest.Ouders.Min(keten.IndexOf);
        if (nest.Ouders.Count == 1 && !StaatLinks(keten, midden))
        {
            midden--;
        }

        for (var i = 0; i < keten.Count; i++)
        {
            var op = Omhoog(keten[i], i <= midden);
            var (hoger, lager) = op.Splits(rij);
            boven = i <= midden ? Blok.Naast(hoger, boven) : Blok.Naast(boven, hoger);
            onder = Blok.Naast(onder, lager);
        }

        return links ? Blok.Naast(boven, onder, broers) : Blok.Naast(boven, broers, onder);
    }

    /// <summary>A man at the left and a woman at the right, unless the chain says otherwise: for the side at which the own family comes.</summary>
    private bool StaatLinks(List<int> keten, int plek) => plek == 0 && keten.Count > 1 || (plek < keten.Count - 1 || keten.Count == 1) && net.Persoon(keten[plek]).Geslacht != Geslacht.Vrouw;

    private Blok Kinderen(List<int> keten, int zonder)
    {
        var nesten = net.Nesten
            .Where(n => n.Ouders.Count > 0 && n.Ouders.All(keten.Contains))
            .OrderBy(n => n.Ouders.Average(keten.IndexOf)).ThenBy(n => n.Ouders[0]).GroupBy(n => n.Ouders, Gelijk.Lijsten);
        var blok = new Blok();
        foreach (var kind in nesten.SelectMany(g => net.OpLeeftijd(g.SelectMany(n => n.Kinderen.Where(k => net.Primair(k) == n)).Distinct())).Where(k => k != zonder))
        {
            blok = Blok.Naast(blok, Omlaag(kind, metOuders: false));
        }

        return blok;
    }

    /// <summary>Partners of partners in one chain. Who comes later is put outside of who was there, so that those keep their order.</summary>
    private List<int> Keten(int anker)
    {
        List<int> keten = [anker];
        var kant = new Dictionary<int, bool>();
        var rij = new Queue<int>([anker]);
        _gezien[anker] = true;
        var linksom = net.Persoon(anker).Geslacht == Geslacht.Vrouw;
        while (rij.TryDequeue(out var wie))
        {
            foreach (var partner in net.Partners(wie).Where(p => !_gezien[p]).ToList())
            {
                _gezien[partner] = true;
                var links = wie == anker ? linksom : kant[wie];
                linksom = wie == anker ? !linksom : linksom;
                kant[partner] = links;
                keten.Insert(links ? 0 : keten.Count, partner);
                rij.Enqueue(partner);
            }
        }

        _ketens++;
        keten.ForEach(p => _keten[p] = _ketens);
        return keten;
    }
}

/// <summary>A part of the picture: who stands in each row, from left to right.</summary>
internal sealed class Blok
{
    private readonly SortedDictionary<int, List<int>> _rijen = [];

    public IReadOnlyList<int> Rij(int generatie) => _rijen.GetValueOrDefault(generatie) ?? [];

    public void Erbij(int generatie, IEnumerable<int> wie)
    {
        if (!_rijen.TryGetValue(generatie, out var rij))
        {
            _rijen[generatie] = rij = [];
        }

        rij.AddRange(wie);
    }

    public static Blok Naast(params ReadOnlySpan<Blok> delen)
    {
        var samen = new Blok();
        foreach (var deel in delen)
        {
            foreach (var (generatie, rij) in deel._rijen)
            {
                samen.Erbij(generatie, rij);
            }
        }

        return samen;
    }

    /// <summary>The rows above a row, and that row with what is under it.</summary>
    public (Blok Boven, Blok Vanaf) Splits(int generatie)
    {
        var (boven, vanaf) = (new Blok(), new Blok());
        foreach (var (g, rij) in _rijen)
        {
            (g < generatie ? boven : vanaf).Erbij(g, rij);
        }

        return (boven, vanaf);
    }
}

/// <summary>Two lists are alike when they hold the same.</summary>
internal sealed class Gelijk : IEqualityComparer<IReadOnlyList<int>>
{
    public static Gelijk Lijsten { get; } = new();

    public bool Equals(IReadOnlyList<int>? x, IReadOnlyList<int>? y) => x!.SequenceEqual(y!);

    public int GetHashCode(IReadOnlyList<int> obj) => obj.Count == 0 ? 0 : HashCode.Combine(obj[0], obj[^1]);
}
