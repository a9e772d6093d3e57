namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>
/// The order from left to right. From the viewpoint up and down: partners in one chain in the order in which they came, children
/// under their parents by birth, and the family of each partner at its own side, so that two families do not run through each other.
/// </summary>
internal sealed class Volgorde(Familienet net)
{
    private readonly bool[] _gezien = new bool[net.Aantal];
    private readonly int[] _keten = new int[net.Aantal];
    private int _ketens;

    /// <summary>The rows from above; each with its chains of partners.</summary>
    public IReadOnlyList<IReadOnlyList<IReadOnlyList<int>>> Bepalen(int vanuit)
    {
        var blok = Omlaag(Bovenste(vanuit), metOuders: true).Samen;
        while (Volgende() is { } wie)
        {
            blok = Blok.Naast(blok, Omlaag(Bovenste(wie), metOuders: true).Samen);
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
            return net.Eerste(naast);
        }

        var over = Array.IndexOf(_gezien, false);
        return over < 0 ? null : over;
    }

    private int Bovenste(int wie) => net.Primair(wie) is { Anker: >= 0 and var ouder } && !_gezien[ouder] ? ouder
        : net.Primair(wie) is { Ouders: [], Kinderen: [var eerste, ..] } && !_gezien[eerste] ? eerste : wie;

    /// <summary>Somebody with his partners, all under them, and the families of the partners at their sides.</summary>
    private Tak Omlaag(int wie, bool metOuders)
    {
        if (_gezien[wie])
        {
            return Tak.Leeg;
        }

        var rij = net.Generaties[wie];
        var keten = Keten(wie);
        var midden = keten.IndexOf(wie);
        var onder = Tak.Leeg;
        if (metOuders && net.Primair(wie) is { Ouders: [] } nest)
        {
            onder = net.OpLeeftijd(nest.Kinderen).Aggregate(onder, (tak, broer) => tak.Naast(Omlaag(broer, metOuders: false)));
        }

        onder = onder.Naast(Kinderen(keten, -1));
        var (links, rechts) = Families(keten, i => i < midden || (i == midden && StaatLinks(keten, midden)), metOuders ? -1 : midden);
        var ((linksBoven, linksOnder), (rechtsBoven, rechtsOnder)) = (links.Splits(rij), rechts.Splits(rij));
        var ((linksHoog, linksNaast), (rechtsHoog, rechtsNaast)) = (onder.Links.Splits(rij), onder.Rechts.Splits(rij));
        return new(
            Blok.Naast(linksHoog, linksBoven),
            Blok.Naast(linksOnder, linksNaast, new(rij, keten), onder.Midden, rechtsNaast, rechtsOnder),
            Blok.Naast(rechtsBoven, rechtsHoog));
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

        if (nest.Ouders.Count == 0)
        {
            return nest.Kinderen.Aggregate(Tak.Leeg, (tak, broer) => tak.Naast(Omlaag(broer, metOuders: false))).Samen;
        }

        if (_gezien[nest.Anker])
        {
            return new();
        }

        var (rij, ouderrij) = (net.Generaties[wie], net.Generaties[nest.Anker]);
        var keten = Keten(nest.Anker);
        var broers = Kinderen(keten, wie);
        var midden = nest.Ouders.Min(keten.IndexOf);
        if (nest.Ouders.Count == 1 && !StaatLinks(keten, midden))
        {
            midden--;
        }

        var (vanLinks, vanRechts) = Families(keten, i => i <= midden, -1);
        var ((linksOp, linksOnder), (rechtsOp, rechtsOnder)) = (vanLinks.Splits(rij), vanRechts.Splits(rij));
        var ((linksBoven, linksNaast), (rechtsBoven, rechtsNaast)) = (linksOp.Splits(ouderrij), rechtsOp.Splits(ouderrij));
        var ((schoonLinks, schoonNaastLinks), (schoonRechts, schoonNaastRechts)) = (broers.Links.Splits(ouderrij), broers.Rechts.Splits(ouderrij));
        var boven = Blok.Naast(
            schoonLinks, linksBoven, linksNaast, schoonNaastLinks, new(ouderrij, keten), schoonNaastRechts, rechtsNaast, rechtsBoven, schoonRechts);
        return links ? Blok.Naast(boven, linksOnder, rechtsOnder, broers.Midden) : Blok.Naast(boven, broers.Midden, linksOnder, rechtsOnder);
    }

    /// <summary>The families from which the partners of a chain come, at each side in the order of the chain.</summary>
    private (Blok Links, Blok Rechts) Families(List<int> keten, Func<int, bool> naarLinks, int zonder)
    {
        var (links, rechts) = (new Blok(), new Blok());
        for (var i = 0; i < keten.Count; i++)
        {
            if (i != zonder)
            {
                (links, rechts) = naarLinks(i) ? (Blok.Naast(links, Omhoog(keten[i], true)), rechts) : (links, Blok.Naast(rechts, Omhoog(keten[i], false)));
            }
        }

        return (links, rechts);
    }

    /// <summary>A man at the left and a woman at the right, unless the chain says otherwise: for the side at which the own family comes.</summary>
    private bool StaatLinks(List<int> keten, int plek) => plek == 0 && keten.Count > 1 || (plek < keten.Count - 1 || keten.Count == 1) && net.Persoon(keten[plek]).Geslacht != Geslacht.Vrouw;

    private Tak Kinderen(List<int> keten, int zonder)
    {
        var nesten = net.Nesten
            .Where(n => n.Ouders.Count > 0 && n.Ouders.All(keten.Contains))
            .OrderBy(n => n.Ouders.Average(keten.IndexOf)).ThenBy(n => n.Ouders[0]).GroupBy(n => n.Ouders, Gelijk.Lijsten);
        return nesten
            .SelectMany(g => net.OpLeeftijd(g.SelectMany(n => n.Kinderen.Where(k => net.Primair(k) == n)).Distinct())).Where(k => k != zonder)
            .Aggregate(Tak.Leeg, (tak, kind) => tak.Naast(Omlaag(kind, metOuders: false)));
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
