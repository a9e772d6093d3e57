namespace Eenlijn.Architecture.Tests.Eisen;

using System.Text.RegularExpressions;

/// <summary>One <c>[Eis]</c> in the source of a test.</summary>
/// <param name="File">Path from the root.</param>
/// <param name="Line">Counted from one.</param>
/// <param name="Nummers">What stands between the brackets, also when it is no valid number.</param>
/// <param name="AloneOnLine">Nothing else stands on its line.</param>
/// <param name="OnTest">The method below it is a test, or it marks a whole class.</param>
internal sealed partial record EisMarkering(string File, int Line, IReadOnlyList<string> Nummers, bool AloneOnLine, bool OnTest)
{
    public string Place => $"{File}:{Line}";

    public static IReadOnlyList<EisMarkering> ReadAll() =>
        [.. Repository.Files("tests", "*.cs").SelectMany(file => Read(Repository.Relative(file), System.IO.File.ReadAllLines(file)))];

    public static IEnumerable<EisMarkering> Read(string file, IReadOnlyList<string> lines)
    {
        for (var index = 0; index < lines.Count; index++)
        {
            foreach (Match match in Marking().Matches(lines[index]))
            {
                string[] nummers = [.. Text().Matches(match.Groups[1].Value).Select(text => text.Groups[1].Value)];
                var alone = lines[index].Trim() == $"[{match.Value}]";
                yield return new(file, index + 1, nummers, alone, StandsOnTest(lines, index));
            }
        }
    }

    private static bool StandsOnTest(IReadOnlyList<string> lines, int index)
    {
        var first = index;
        while (first > 0 && lines[first - 1].TrimStart().StartsWith('['))
        {
            first--;
        }

        for (var at = first; at < lines.Count; at++)
        {
            if (Test().IsMatch(lines[at]) || Class().IsMatch(lines[at]))
            {
                return true;
            }

            if (at > index && !lines[at].TrimStart().StartsWith('[') && !lines[at].TrimStart().StartsWith("//", StringComparison.Ordinal))
            {
                return false;
            }
        }

        return false;
    }

    [GeneratedRegex(@"(?<=^\s*\[(?:.*[\[,]\s*)?)Eis\(([^)\\]*)\)")]
    private static partial Regex Marking();

    [GeneratedRegex("\"([^\"]*)\"")]
    private static partial Regex Text();

    [GeneratedRegex(@"^\s*\[\w*(Fact|Theory)\b")]
    private static partial Regex Test();

    [GeneratedRegex(@"^\s*(public|internal)\s[\w\s]*\bclass\b")]
    private static partial Regex Class();
}
