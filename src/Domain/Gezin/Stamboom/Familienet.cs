namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>The family by numbers, eldest first, without what contradicts itself. The numbers follow from facts, so that nothing depends on how it was stored.</summary>
internal sealed class Familienet
{
    private readonly Dictionary<PersoonId, int> _nummers = [];
    private readonly List<StamboomPersoon> _personen;
    private readonly List<StamboomTegenspraak> _tegenspraken = [];
    private readonly Dictionary<(int, int), PaarSoort> _paren = [];
    private readonly Dictionary<(int, int), DateOnly> _paarSinds = [];
    private readonly Dictionary<int, DateOnly> _ouderSinds;
    private readonly List<Nest> _nesten = [];
    private readonly Nest?[] _primair;

    public Familienet(StamboomGegevens gegevens)
    {
        _personen = [.. gegevens.Personen.DistinctBy(p => p.Id).OrderBy(p => p.Geboren ?? DateOnly.MaxValue).ThenBy(p => p.Naam, StringComparer.Ordinal).ThenBy(p => p.Id.Value)];
        for (var i = 0; i < _personen.Count; i++)
        {
            _nummers[_personen[i].Id] = i;
        }

        Generaties = new(_personen.Count);
        var banden = Banden(gegevens);
        _ouderSinds = banden.Where(b => b.Begin > DateOnly.MinValue).GroupBy(b => b.Ouder).ToDictionary(g => g.Key, g => g.Min(b => b.Begin));
        var paren = Paren(gegevens);
        var gezinsparen = paren.Concat(SamenOuders(banden, paren)).ToList();
        List<Band> getekend = [];
        Voegen(banden.Where(b => b.Soort is BandSoort.Geboorte or BandSoort.Adoptie), getekend);
        foreach (var (een, ander, soort) in gezinsparen)
        {
            if (Generaties.Voeg(een, ander, 0))
            {
                _paren[(een, ander)] = soort;
                _paarSinds[(een, ander)] = PaarSinds(gegevens, banden, een, ander);
            }
            else if (soort != PaarSoort.SamenOuder)
            {
                _tegenspraken.Add(new(Id(een), Id(ander)));
            }
        }

        Voegen(banden.Where(b => b.Soort is BandSoort.Pleeg or BandSoort.Stief), getekend);
        var broers = Broers(gegevens);
        Voegen(banden.Where(b => b.Soort == BandSoort.Verwant), getekend, 2);
        foreach (var (hoger, lager, verschil) in gegevens.Rijen.Where(r => !r.Broers).Select(r => (Nummer(r.Hoger), Nummer(r.Lager), r.Verschil)).Order())
        {
            if (hoger >= 0 && lager >= 0 && hoger != lager)
            {
                Generaties.Voeg(hoger, lager, verschil);
            }
        }

        Generaties.Sluiten();
        _primair = new Nest?[_personen.Count];
        NestenMaken(getekend);
        BroersMaken(broers);
    }

    public int Aantal => _personen.Count;

    public Generaties Generaties { get; }

    public IReadOnlyList<Nest> Nesten => _nesten;

    public IReadOnlyList<StamboomTegenspraak> Tegenspraken => _tegenspraken;

    public IEnumerable<(int Een, int Ander, PaarSoort Soort)> AlleParen => _paren.Select(p => (p.Key.Item1, p.Key.Item2, p.Value)).OrderBy(p => (p.Item1, p.Item2));

    public int Nummer(PersoonId id) => _nummers.GetValueOrDefault(id, -1);

    public PersoonId Id(int nummer) => _personen[nummer].Id;

    public StamboomPersoon Persoon(int nummer) => _personen[nummer];

    /// <summary>The parents under whom somebody stands.</summary>
    public Nest? Primair(int kind) => _primair[kind];

    /// <summary>Partners, former ones and the other parents of the children, in the order in which they came.</summary>
    public IEnumerable<int> Partners(int wie) => _paren.Keys.Where(p => p.Item1 == wie || p.Item2 == wie)
        .Select(p => p.Item1 == wie ? p.Item2 : p.Item1)
        .OrderBy(p => _paarSinds[Sleutel(wie, p)]).ThenBy(p => p);

    /// <summary>Who came first of these, by the day on which he became foster or step parent; the eldest of who have no such day.</summary>
    public int Eerste(IEnumerable<int> ouders) => ouders.OrderBy(o => _ouderSinds.GetValueOrDefault(o)).ThenBy(o => o).First();

    public bool IsPaar(int een, int ander) => _paren.ContainsKey(Sleutel(een, ander));

    public IEnumerable<int> OpLeeftijd(IEnumerable<int> kinderen) => kinderen.OrderBy(k => _personen[k].Geboren ?? DateOnly.MaxValue).ThenBy(k => k);

    private static (int, int) Sleutel(int een, int ander) => een < ander ? (een, ander) : (ander, een);

    /// <summary>Of two ties between the same two the strongest, by the order of <see cref="BandSoort"/>.</summary>
    private List<Band> Banden(StamboomGegevens gegevens) =>
    [
        .. gegevens.Banden
            .Select(b => new Band(Nummer(b.Ouder), Nummer(b.Kind), b.Soort, b.Begin ?? DateOnly.MinValue))
            .Where(b => b.Ouder >= 0 && b.Kind >= 0 && b.Ouder != b.Kind)
            .GroupBy(b => (b.Ouder, b.Kind)).Select(g => g.OrderBy(b => b.Soort).ThenBy(b => b.Begin).First())
            .OrderBy(b => b.Soort).ThenBy(b => b.Kind).ThenBy(b => b.Ouder),
    ];

    private List<(int Een, int Ander, PaarSoort Soort)> Paren(StamboomGegevens gegevens) =>
    [
        .. gegevens.Paren
            .Select(p => (Sleutel: Sleutel(Nummer(p.Een), Nummer(p.Ander)), p.Soort))
            .Where(p => p.Sleutel.Item1 >= 0 && p.Sleutel.Item1 != p.Sleutel.Item2)
            .GroupBy(p => p.Sleutel).Select(g => (g.Key.Item1, g.Key.Item2, g.Min(p => p.Soort)))
            .OrderBy(p => (p.Item1, p.Item2)),
    ];

    /// <summary>Exactly two parents of one kind stand beside each other, also when nothing else is known of them.</summary>
    private static IEnumerable<(int Een, int Ander, PaarSoort Soort)> SamenOuders(List<Band> banden, List<(int Een, int Ander, PaarSoort Soort)> paren) =>
        banden.Where(b => b.Soort < BandSoort.Stief).GroupBy(b => (b.Kind, b.Soort))
            .Select(g => g.Select(b => b.Ouder).Order().ToList())
            .Where(ouders => ouders.Count == 2 && !paren.Any(p => p.Een == ouders[0] && p.Ander == ouders[1]))
            .Select(ouders => (ouders[0], ouders[1], PaarSoort.SamenOuder))
            .Distinct().OrderBy(p => p);

    /// <summary>The day of the relation, or else that of the first child of both.</summary>
    private DateOnly PaarSinds(StamboomGegevens gegevens, List<Band> banden, int een, int ander) =>
        gegevens.Paren.Where(p => Sleutel(Nummer(p.Een), Nummer(p.Ander)) == (een, ander)).Min(p => p.Begin)
        ?? banden.Where(b => b.Ouder == een).Join(banden.Where(b => b.Ouder == ander), b => (b.Kind, b.Soort), b => (b.Kind, b.Soort), (a, b) => a.Begin > b.Begin ? a : b)
            .Min(b => b.Begin > DateOnly.MinValue ? b.Begin : _personen[b.Kind].Geboren) ?? DateOnly.MaxValue;

    private void Voegen(IEnumerable<Band> banden, List<Band> getekend, int verschil = 1)
    {
        foreach (var band in banden)
        {
            // A grandparent who is foster parent stands two rows higher: his line runs on through the row between.
            if (Generaties.Voeg(band.Ouder, band.Kind, verschil) || Generaties.Verschil(band.Ouder, band.Kind) > 0)
            {
                getekend.Add(band);
            }
            else
            {
                _tegenspraken.Add(new(Id(band.Ouder), Id(band.Kind)));
            }
        }
    }

    private List<(int Een, int Ander)> Broers(StamboomGegevens gegevens) =>
    [
        .. gegevens.Rijen.Where(r => r.Broers)
            .Select(r => Sleutel(Nummer(r.Hoger), Nummer(r.Lager))).Where(b => b.Item1 >= 0 && b.Item1 != b.Item2)
            .Distinct().Order().Where(b => Generaties.Voeg(b.Item1, b.Item2, 0)),
    ];

    private void NestenMaken(List<Band> banden)
    {
        foreach (var groep in banden.GroupBy(b => (b.Kind, b.Soort)).OrderBy(g => g.Key.Soort).ThenBy(g => g.Key.Kind))
        {
            List<int> over = [.. groep.Select(b => b.Ouder).Order()];
            while (over.Count > 0)
            {
                var een = over[0];
                var ander = groep.Key.Soort is BandSoort.Stief or BandSoort.Verwant ? -1 : over.Skip(1).FirstOrDefault(o => IsPaar(een, o), -1);
                over.Remove(een);
                over.Remove(ander);
                Erbij(ander < 0 ? [een] : [een, ander], groep.Key.Soort, groep.Key.Kind);
            }
        }
    }

    /// <summary>Who has no parents here stands among his brothers and sisters; without any parent known they hang on one line.</summary>
    private void BroersMaken(List<(int Een, int Ander)> broers)
    {
        foreach (var (een, ander) in broers)
        {
            switch (_primair[een], _primair[ander])
            {
                case (null, null):
                    Erbij([], BandSoort.Verwant, een, [een, ander]);
                    Erbij([], BandSoort.Verwant, ander, [een, ander]);
                    break;
                case ({ } nest, null):
                    Erbij(nest.Ouders, BandSoort.Verwant, ander, nest.Ouders.Count == 0 ? nest.Kinderen : null);
                    break;
                case (null, { } nest):
                    Erbij(nest.Ouders, BandSoort.Verwant, een, nest.Ouders.Count == 0 ? nest.Kinderen : null);
                    break;
            }
        }
    }

    private void Erbij(IReadOnlyList<int> ouders, BandSoort soort, int kind, IReadOnlyCollection<int>? broers = null)
    {
        var nest = _nesten.FirstOrDefault(n => n.Soort == soort && n.Ouders.SequenceEqual(ouders) && (broers is null || n.Kinderen.Any(broers.Contains)));
        if (nest is null)
        {
            _nesten.Add(nest = new(ouders, soort, ouders.Count == 0 ? -1 : Eerste(ouders)));
        }

        if (!nest.Kinderen.Contains(kind))
        {
            nest.Kinderen.Add(kind);
        }

        _primair[kind] ??= nest;
    }
}

/// <summary>A tie by numbers.</summary>
internal sealed record Band(int Ouder, int Kind, BandSoort Soort, DateOnly Begin);

/// <summary>Parents with their children of one kind.</summary>
/// <param name="Anker">The parent around whom the partners are put; -1 without parents.</param>
internal sealed record Nest(IReadOnlyList<int> Ouders, BandSoort Soort, int Anker)
{
    public List<int> Kinderen { get; } = [];

    public bool Equals(Nest? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
