namespace Eenlijn.Architecture.Tests;

/// <summary>Fails with every finding at once and the rule that they break, so that one run tells all there is to mend.</summary>
internal static class Findings
{
    private const int MostShown = 60;

    public static void Assert(IEnumerable<string> findings, string rule)
    {
        string[] all = [.. findings.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length == 0)
        {
            return;
        }

        var shown = string.Join(Environment.NewLine, all.Take(MostShown).Select(finding => $"  - {finding}"));
        var rest = all.Length > MostShown ? $"{Environment.NewLine}  … and {all.Length - MostShown} more" : "";
        Xunit.Assert.Fail($"{rule} Broken {all.Length} times:{Environment.NewLine}{shown}{rest}");
    }
}
