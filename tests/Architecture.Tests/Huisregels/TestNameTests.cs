namespace Eenlijn.Architecture.Tests.Huisregels;

using System.Text.RegularExpressions;

/// <summary>Who reads the names of the tests reads what the product does.</summary>
public sealed partial class TestNameTests
{
    [Fact]
    public void Een_test_heet_naar_wat_er_gebeurt()
    {
        var wrong =
            from file in Repository.Files("tests", "*Tests.cs")
            from Match match in Test().Matches(File.ReadAllText(file))
            let name = match.Groups["name"].Value
            where !Sentence().IsMatch(name)
            select $"{Repository.Relative(file)}: {name}";

        Findings.Assert(wrong, "A test has a sentence for a name, of three words or more: Een_leeg_doel_wordt_geweigerd.");
    }

    [Fact]
    public void Geen_test_wordt_overgeslagen()
    {
        var wrong =
            from file in Repository.Files("tests", "*.cs")
            where SkippedTest().IsMatch(File.ReadAllText(file))
            select Repository.Relative(file);

        Findings.Assert(wrong, "A test that does not run proves nothing: repair it or take it out.");
    }

    [GeneratedRegex(@"^\s*\[(?:\w*Fact|\w*Theory)\b[^\n]*\n(?:\s*(?:\[|//)[^\n]*\n)*\s*public (?:async )?[\w<>]+ (?<name>\w+)", RegexOptions.Multiline)]
    private static partial Regex Test();

    [GeneratedRegex("^[A-Z][A-Za-z0-9]*(_[A-Za-z0-9]+){2,}$")]
    private static partial Regex Sentence();

    [GeneratedRegex(@"^\s*\[(?:\w*Fact|\w*Theory)\([^\n]*\b(?:Skip|Explicit)\w*\s*=", RegexOptions.Multiline)]
    private static partial Regex SkippedTest();
}
