namespace Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>
/// How wide words are, by the widths of the product's typeface (Atkinson Hyperlegible Next, per 100 units of the letter size). Of
/// letters that are not in the table the widest common one counts, so that what is drawn never is wider.
/// </summary>
public static class Tekstmaat
{
    private const int Onbekend = 72;

    private static readonly byte[] Gewoon =
    [
        28, 29, 30, 65, 59, 92, 73, 16, 30, 30, 48, 61, 21, 36, 21, 39, 65, 41, 55, 58, 61, 59, 60, 51, 61, 59, 21, 21, 55, 63, 55, 48,
        78, 63, 61, 64, 67, 57, 55, 69, 69, 39, 51, 63, 54, 82, 69, 71, 59, 72, 61, 59, 56, 69, 59, 86, 62, 57, 61, 32, 39, 34, 55, 37,
        24, 52, 57, 48, 56, 54, 31, 56, 55, 25, 24, 49, 26, 84, 55, 55, 57, 57, 35, 47, 33, 54, 46, 68, 48, 45, 46, 34, 24, 34, 55,
    ];

    private static readonly byte[] Vet =
    [
        31, 30, 39, 76, 61, 97, 72, 21, 33, 33, 48, 59, 27, 37, 27, 44, 66, 44, 58, 60, 62, 61, 63, 54, 62, 57, 27, 27, 57, 61, 57, 55,
        78, 68, 64, 66, 69, 60, 57, 72, 70, 42, 56, 66, 55, 86, 72, 75, 63, 76, 65, 61, 61, 69, 64, 89, 68, 65, 62, 34, 44, 34, 58, 40,
        29, 55, 60, 51, 60, 56, 36, 59, 57, 30, 26, 55, 32, 88, 57, 58, 60, 60, 38, 51, 38, 57, 53, 74, 54, 52, 50, 38, 25, 38, 54,
    ];

    public static double Breedte(string tekst, Stijl stijl)
    {
        var (letter, tabel) = (stijl.Uiterlijk().Letter, stijl.Uiterlijk().Vet ? Vet : Gewoon);
        return tekst.Sum(teken => teken is >= ' ' and <= '~' ? tabel[teken - ' '] : Zonder(teken) is { } kaal ? tabel[kaal - ' '] : Onbekend) * letter / 100;
    }

    /// <summary>As many lines as are needed, broken between words; a single word that is too long ends in an ellipsis.</summary>
    public static IReadOnlyList<string> Regels(string tekst, Stijl stijl, double breedte, int hoogstens = int.MaxValue)
    {
        List<string> regels = [];
        foreach (var woord in tekst.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (regels.Count > 0 && Breedte($"{regels[^1]} {woord}", stijl) <= breedte)
            {
                regels[^1] += $" {woord}";
            }
            else
            {
                regels.Add(Ingekort(woord, stijl, breedte));
            }
        }

        return regels.Count <= hoogstens ? regels : [.. regels.Take(hoogstens - 1), Ingekort(string.Join(' ', regels.Skip(hoogstens - 1)), stijl, breedte)];
    }

    /// <summary>With an ellipsis at the end where there is no room for all of it.</summary>
    public static string Ingekort(string tekst, Stijl stijl, double breedte)
    {
        var kort = tekst;
        while (kort.Length > 1 && Breedte(kort, stijl) > breedte)
        {
            kort = kort.TrimEnd('…')[..^1] + "…";
            if (kort == "…")
            {
                break;
            }
        }

        return kort;
    }

    /// <summary>é is as wide as e.</summary>
    private static char? Zonder(char teken) => teken.ToString().Normalize(System.Text.NormalizationForm.FormD)[0] is >= ' ' and <= '~' and var kaal ? kaal : null;
}
