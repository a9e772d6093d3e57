namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>A part of the picture: who stands in each row, from left to right.</summary>
internal sealed class Blok
{
    private readonly SortedDictionary<int, List<int>> _rijen = [];

    public Blok()
    {
    }

    public Blok(int generatie, IReadOnlyList<int> wie) => Erbij(generatie, wie);

    public IReadOnlyList<int> Rij(int generatie) => _rijen.GetValueOrDefault(generatie) ?? [];

    private void Erbij(int generatie, IEnumerable<int> wie)
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

/// <summary>Somebody with all who stand under him, and apart from it what stands higher, at the left and at the right of his own parents.</summary>
internal sealed record Tak(Blok Links, Blok Midden, Blok Rechts)
{
    public static Tak Leeg { get; } = new(new(), new(), new());

    public Blok Samen => Blok.Naast(Links, Midden, Rechts);

    public Tak Naast(Tak ander) => new(Blok.Naast(Links, ander.Links), Blok.Naast(Midden, ander.Midden), Blok.Naast(Rechts, ander.Rechts));
}

/// <summary>Two lists are alike when they hold the same.</summary>
internal sealed class Gelijk : IEqualityComparer<IReadOnlyList<int>>
{
    public static Gelijk Lijsten { get; } = new();

    public bool Equals(IReadOnlyList<int>? x, IReadOnlyList<int>? y) => x!.SequenceEqual(y!);

    public int GetHashCode(IReadOnlyList<int> obj) => obj.Count == 0 ? 0 : HashCode.Combine(obj[0], obj[^1]);
}
