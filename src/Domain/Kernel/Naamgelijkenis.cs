namespace Eenlijn.Domain.Kernel;

/// <summary>How much two names look alike, so that a name that is spelled wrongly is found; the same on every engine.</summary>
public static class Naamgelijkenis
{
    /// <summary>From here on a name counts as found: two letters wrong in a name of five, not in one of four.</summary>
    public const double Genoeg = 0.5;

    /// <summary>
    /// From 0 to 1: each word that is sought against the word of the name that looks most like it, long words counting for more,
    /// so that a prefix (de, van) finds nobody by itself.
    /// </summary>
    /// <param name="gezocht">Folded by <see cref="Zoeknaam.Vouw"/>.</param>
    /// <param name="naam">Folded likewise.</param>
    public static double Tussen(string gezocht, string naam)
    {
        var woorden = gezocht.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var namen = naam.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return woorden.Length == 0 || namen.Length == 0
            ? 0
            : woorden.Sum(woord => woord.Length * namen.Max(deel => Woord(woord, deel))) / woorden.Sum(woord => woord.Length);
    }

    private static double Woord(string gezocht, string deel)
    {
        if (gezocht == deel)
        {
            return 1;
        }

        // Somebody who is still typing: a beginning counts nearly as the whole.
        if (gezocht.Length > 1 && deel.StartsWith(gezocht, StringComparison.Ordinal))
        {
            return 0.9 + (0.09 * gezocht.Length / deel.Length);
        }

        var letters = 1 - (Afstand(gezocht, deel) / (double)Math.Max(gezocht.Length, deel.Length));
        return 0.95 * Math.Max(letters, Drietallen(gezocht, deel));
    }

    /// <summary>The share of letters in threes that both have.</summary>
    private static double Drietallen(string een, string ander)
    {
        var (a, b) = ($" {een} ", $" {ander} ");
        return 2.0 * Verschillende(a, b) / (Verschillende(a, a) + Verschillende(b, b));
    }

    /// <summary>How many different threes of one word stand in the other; without sets, because search asks it for every name.</summary>
    private static int Verschillende(ReadOnlySpan<char> woord, ReadOnlySpan<char> ander)
    {
        var aantal = 0;
        for (var i = 0; i + 3 <= woord.Length; i++)
        {
            var drie = woord.Slice(i, 3);
            aantal += woord.IndexOf(drie) == i && ander.IndexOf(drie) >= 0 ? 1 : 0;
        }

        return aantal;
    }

    /// <summary>Letters that must be added, left out, changed or swapped with their neighbour.</summary>
    private static int Afstand(string een, string ander)
    {
        var d = new int[een.Length + 1, ander.Length + 1];
        for (var i = 0; i <= een.Length; i++)
        {
            for (var j = 0; j <= ander.Length; j++)
            {
                if (i == 0 || j == 0)
                {
                    d[i, j] = i + j;
                    continue;
                }

                var gelijk = een[i - 1] == ander[j - 1] ? 0 : 1;
                d[i, j] = Math.Min(Math.Min(d[i - 1, j], d[i, j - 1]) + 1, d[i - 1, j - 1] + gelijk);
                if (i > 1 && j > 1 && een[i - 1] == ander[j - 2] && een[i - 2] == ander[j - 1])
                {
                    d[i, j] = Math.Min(d[i, j], d[i - 2, j - 2] + 1);
                }
            }
        }

        return d[een.Length, ander.Length];
    }
}
