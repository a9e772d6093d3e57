namespace Eenlijn.Domain.Kernel;

using System.Text.RegularExpressions;

/// <summary>The eleven test on nine digits, by which a burgerservicenummer is known.</summary>
internal static partial class Elfproef
{
    /// <param name="nummer">Exactly nine digits.</param>
    public static bool Klopt(string nummer)
    {
        var som = -(nummer[8] - '0');
        for (var i = 0; i < 8; i++)
        {
            som += (9 - i) * (nummer[i] - '0');
        }

        return nummer != "000000000" && som % 11 == 0;
    }

    /// <summary>Whether somewhere in a text nine digits stand, apart or together, that pass the test.</summary>
    public static bool StaatIn(string? tekst) => tekst is not null && Negen().Matches(tekst)
        .Any(m => Klopt(string.Concat(m.Value.Where(char.IsAsciiDigit))));

    [GeneratedRegex(@"(?<!\d)\d(?:[ .-]?\d){8}(?!\d)")]
    private static partial Regex Negen();
}
