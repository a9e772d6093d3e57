namespace Eenlijn.Domain.Kernel;

using System.Globalization;
using System.Text;

/// <summary>Folds names to one form for search and order that is the same on every engine.</summary>
public static class Zoeknaam
{
    /// <summary>
    /// Lower case without diacritics, also for letters that Unicode does not take apart (ı ø ł đ ß æ œ); ij and ÿ become y,
    /// hyphens and apostrophes a space or nothing, blanks single.
    /// </summary>
    public static string Vouw(string? naam)
    {
        if (string.IsNullOrWhiteSpace(naam))
        {
            return "";
        }

        var plat = new StringBuilder(naam.Length);
        foreach (var teken in naam.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark)
            {
                continue;
            }

            plat.Append(char.ToLowerInvariant(teken) switch
            {
                'ı' or 'İ' => "i",
                'ø' => "o",
                'ł' => "l",
                'đ' or 'ð' => "d",
                'þ' => "th",
                'ß' => "ss",
                'æ' => "ae",
                'œ' => "oe",
                'ĳ' => "y",
                '\'' or '’' or 'ʼ' or '`' or '.' => "",
                var letter when char.IsLetterOrDigit(letter) => letter.ToString(),
                _ => " ",
            });
        }

        return string.Join(' ', plat.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries)).Replace("ij", "y", StringComparison.Ordinal);
    }

    /// <summary>The overlapping threes of each word, with its borders marked; the index for names that are spelled wrongly.</summary>
    public static IReadOnlySet<string> Trigrammen(string? naam)
    {
        var drietallen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var woord in Vouw(naam).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var rand = $" {woord} ";
            for (var i = 0; i + 3 <= rand.Length; i++)
            {
                drietallen.Add(rand.Substring(i, 3));
            }
        }

        return drietallen;
    }
}
