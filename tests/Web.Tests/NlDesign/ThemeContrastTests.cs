namespace Eenlijn.Web.Tests.NlDesign;

using System.Globalization;
using System.Text.RegularExpressions;

/// <summary>Reads the colours of the theme and computes what WCAG 2.2 asks: 4.5 for text, 3 for borders and pictures.</summary>
public sealed partial class ThemeContrastTests
{
    private const double Text = 4.5;
    private const double Graphic = 3;

    private static readonly string Source = File.ReadAllText(Repository.PathTo("src", "NlDesign", "Styles", "theme-eenlijn.css"));

    private static readonly Dictionary<string, (string Light, string Dark)> Colours =
        Colour().Matches(Source).ToDictionary(m => m.Groups[1].Value, m => (m.Groups[2].Value, m.Groups[3].Value));

    private static readonly (string Front, string Back, double Least)[] Pairs =
    [
        .. from back in new[] { "page", "surface", "band" } from front in new[] { "ink", "muted", "action", "action-hover", "danger" } select (front, back, Text),
        .. from back in new[] { "action-soft", "warm-soft", "danger-soft", "positive-soft", "warning-soft", "info-soft" } select ("ink", back, Text),
        ("action", "action-soft", Text), ("action-hover", "action-soft", Text),
        ("action-inverse", "action", Text), ("action-inverse", "action-hover", Text), ("action-inverse", "action-active", Text),
        ("action-inverse", "danger", Text), ("action-inverse", "danger-hover", Text),
        ("warm-ink", "warm-soft", Text), ("warm", "surface", Text), ("info", "surface", Text), ("positive", "surface", Text),
        ("danger", "danger-soft", Text), ("positive", "positive-soft", Graphic), ("warning", "warning-soft", Graphic), ("info", "info-soft", Graphic),
        ("control-border", "surface", Graphic), ("control-border", "page", Graphic),
        ("scale-now", "surface", Graphic), ("scale-now", "scale-rest", Graphic), ("warm", "warm-soft", Graphic),
        ("focus", "page", Graphic), ("focus", "surface", Graphic), ("focus", "focus-around", Graphic), ("focus-around", "action", Graphic),
    ];

    public static TheoryData<string> Modes => ["licht", "donker"];

    [Theory]
    [MemberData(nameof(Modes))]
    public void Elk_paar_kleuren_is_leesbaar(string mode)
    {
        var tooWeak =
            from pair in Pairs
            let ratio = Ratio(Of(pair.Front, mode), Of(pair.Back, mode))
            where ratio < pair.Least
            select $"{pair.Front} on {pair.Back}: {ratio.ToString("0.00", CultureInfo.InvariantCulture)}, needs {pair.Least}";

        Assert.Empty(tooWeak);
    }

    [Fact]
    public void Elke_kleur_van_het_thema_heeft_een_donkere_vorm()
    {
        var own = OwnDeclaration().Matches(Source).Select(m => m.Groups[1].Value);

        Assert.Empty(own.Except(Colours.Keys));
        Assert.True(Colours.Count > 25);
    }

    [Fact]
    public void De_opmaak_gebruikt_alleen_tokens_die_het_thema_geeft()
    {
        var given = Declaration().Matches(Source).Select(m => m.Groups[1].Value).ToHashSet();
        var used = Repository.Files(Path.Combine("src", "NlDesign", "Styles"), "*.css")
            .SelectMany(file => Used().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value)).Distinct();

        Assert.Empty(used.Except(given));
    }

    [Fact]
    public void Kleuren_staan_alleen_in_het_thema()
    {
        var wrong = Repository.Files(Path.Combine("src", "NlDesign", "Styles"), "*.css")
            .Where(file => !file.EndsWith("theme-eenlijn.css", StringComparison.Ordinal) && !file.EndsWith("print.css", StringComparison.Ordinal))
            .SelectMany(file => Hex().Matches(File.ReadAllText(file)).Select(m => $"{Path.GetFileName(file)}: {m.Value}"));

        Assert.Empty(wrong);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#ffffff", 4.48)]
    public void De_meting_zelf_klopt(string front, string back, double ratio) => Assert.Equal(ratio, Ratio(front, back), 0.01);

    private static string Of(string name, string mode) => mode == "donker" ? Colours[name].Dark : Colours[name].Light;

    private static double Ratio(string one, string other)
    {
        var (a, b) = (Luminance(one), Luminance(other));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex(@"--el-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^\s*--el-([a-z-]+):[^;]*(?:#|light-dark)", RegexOptions.Multiline)]
    private static partial Regex OwnDeclaration();

    [GeneratedRegex(@"^\s*--el-([a-z0-9-]+):", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"var\(--el-([a-z0-9-]+)")]
    private static partial Regex Used();

    [GeneratedRegex(@"#[0-9a-fA-F]{3,8}\b")]
    private static partial Regex Hex();
}
