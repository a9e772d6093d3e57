namespace Eenlijn.Domain.Gezin.Stamboom;

/// <summary>Who stands in which row: sets of persons at a known distance, joined tie by tie; a tie that contradicts is refused.</summary>
internal sealed class Generaties(int aantal)
{
    private readonly int[] _boven = [.. Enumerable.Range(0, aantal)];
    private readonly int[] _afstand = new int[aantal];
    private int[] _rij = [];

    public int this[int wie] => _rij[wie];

    public int Aantal => _rij.Length == 0 ? 0 : _rij.Max() + 1;

    /// <summary><paramref name="lager"/> stands that many rows under <paramref name="hoger"/>; false when it already stands elsewhere.</summary>
    public bool Voeg(int hoger, int lager, int verschil)
    {
        var (a, vanA) = Wortel(hoger);
        var (b, vanB) = Wortel(lager);
        if (a == b)
        {
            return vanB - vanA == verschil;
        }

        // The lowest number stays the root, so that nothing depends on the order of ties.
        var afstandB = vanA + verschil - vanB;
        if (a < b)
        {
            (_boven[b], _afstand[b]) = (a, afstandB);
        }
        else
        {
            (_boven[a], _afstand[a]) = (b, -afstandB);
        }

        return true;
    }

    /// <summary>How many rows the one stands under the other, by what was told before; null when they are not tied.</summary>
    public int? Verschil(int hoger, int lager)
    {
        var (a, vanA) = Wortel(hoger);
        var (b, vanB) = Wortel(lager);
        return a == b ? vanB - vanA : null;
    }

    /// <summary>Rows from zero for each set by itself; what is nowhere tied begins at the first row of children.</summary>
    public void Sluiten()
    {
        var stand = Enumerable.Range(0, _boven.Length).Select(i => (Index: i, Van: Wortel(i))).ToList();
        _rij = new int[_boven.Length];
        foreach (var groep in stand.GroupBy(s => s.Van.Index))
        {
            var eerste = groep.Min(s => s.Van.Afstand);
            foreach (var (index, van) in groep)
            {
                _rij[index] = van.Afstand - eerste;
            }
        }
    }

    private (int Index, int Afstand) Wortel(int wie)
    {
        var afstand = 0;
        while (_boven[wie] != wie)
        {
            afstand += _afstand[wie];
            wie = _boven[wie];
        }

        return (wie, afstand);
    }
}
