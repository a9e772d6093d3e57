namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Kernel;

/// <summary>
/// How a text reads, by what can be counted: the length of sentences and words, and words of the trade. Says nothing of what it is about
/// or whether it is true; a person who reads it to somebody knows more (R4-066).
/// </summary>
/// <param name="Score">Flesch-Douma, from 0 (hard) to 100 (easy): 207 - 0.93 x words a sentence - 77 x syllables a word.</param>
/// <param name="Langste">Words in the longest sentence.</param>
public sealed record Leesbaarheid(Leesniveau Niveau, int Score, int Woorden, int Zinnen, int Langste)
{
    /// <summary>Fewer words say nothing.</summary>
    public const int Minst = 5;

    /// <summary>In a shorter text one long word turns the score: then only sentences and words of the trade count.</summary>
    public const int MinstVoorScore = 30;

    /// <summary>A sentence with more words is long for who reads with effort.</summary>
    public const int LangeZin = 15;

    /// <summary>From this score on a text is about B1: the scale calls 60 to 70 plain; the rest of it is room for names and numbers.</summary>
    public const int Eenvoudig = 65;

    private const int Lastig = 50;

    private static readonly Catalogus Moeilijk = Catalogus.Lees("Plan", "moeilijke-woorden");

    private static readonly char[] Einden = ['.', '!', '?', '\n', ';', ':'];

    /// <summary>Sentences that could be cut in two, the longest first.</summary>
    public IReadOnlyList<string> LangeZinnen { get; private init; } = [];

    /// <summary>Words of the trade, each with a plain one.</summary>
    public IReadOnlyList<MoeilijkWoord> MoeilijkeWoorden { get; private init; } = [];

    public static Leesbaarheid Meten(string? tekst)
    {
        var zinnen = (tekst ?? "").Split(Einden, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(z => (Zin: z, Woorden: InWoorden(z)))
            .Where(z => z.Woorden.Count > 0)
            .ToList();
        var woorden = zinnen.SelectMany(z => z.Woorden).ToList();
        if (woorden.Count < Minst)
        {
            return new(Leesniveau.TeKort, 0, woorden.Count, zinnen.Count, woorden.Count);
        }

        var perZin = (double)woorden.Count / zinnen.Count;
        var perWoord = woorden.Average(Lettergrepen);
        var score = (int)Math.Clamp(Math.Round(207 - (0.93 * perZin) - (77 * perWoord)), 0, 100);
        var lang = zinnen.Where(z => z.Woorden.Count > LangeZin).OrderByDescending(z => z.Woorden.Count).Select(z => z.Zin).ToList();
        var moeilijk = woorden.Select(w => w.ToLowerInvariant()).Distinct().Where(w => Moeilijk.Waarde(w) is { UitGebruik: false }).Select(w => new MoeilijkWoord(w, Moeilijk.Tekst(w))).ToList();
        var telt = woorden.Count >= MinstVoorScore;
        var niveau = (telt && score < Lastig) || (lang.Count > 0 && moeilijk.Count > 1) ? Leesniveau.Moeilijk
            : (telt && score < Eenvoudig) || lang.Count > 0 || moeilijk.Count > 0 ? Leesniveau.Lastig
            : Leesniveau.Eenvoudig;
        return new(niveau, score, woorden.Count, zinnen.Count, zinnen.Max(z => z.Woorden.Count)) { LangeZinnen = lang, MoeilijkeWoorden = moeilijk };
    }

    /// <summary>Groups of vowels; <c>aai</c> and <c>eeuw</c> are one, and each word has one at least. Loan words come out a little off.</summary>
    public static int Lettergrepen(string woord)
    {
        var aantal = 0;
        var vorige = '\0';
        foreach (var letter in Zoeknaam.Vouw(woord))
        {
            if (IsKlinker(letter) && !(IsKlinker(vorige) && IsTweeklank(vorige, letter)))
            {
                aantal++;
            }

            vorige = letter;
        }

        return Math.Max(1, aantal);
    }

    private static bool IsKlinker(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static bool IsTweeklank(char eerste, char tweede) => (eerste, tweede) is
        ('a', 'a') or ('e', 'e') or ('o', 'o') or ('u', 'u') or ('i', 'e') or ('o', 'e') or ('e', 'u') or ('u', 'i') or ('e', 'i') or ('a', 'u') or ('o', 'u') or ('a', 'i') or ('o', 'i');

    private static List<string> InWoorden(string zin) =>
        [.. zin.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim(',', '"', '\'', '(', ')', '“', '”', '‘', '’', '-', '–')).Where(w => w.Any(char.IsLetter))];
}

/// <summary>A word of the trade, and one that everybody knows.</summary>
public sealed record MoeilijkWoord(string Woord, string Beter);

/// <summary>How a text reads, in four words.</summary>
public enum Leesniveau
{
    TeKort,
    Eenvoudig,
    Lastig,
    Moeilijk,
}
