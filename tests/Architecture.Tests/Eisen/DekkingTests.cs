namespace Eenlijn.Architecture.Tests.Eisen;

public sealed class DekkingTests
{
    /// <summary>Set by <c>./test --eisen</c> to the file that has to be written.</summary>
    private static readonly string? Target = Environment.GetEnvironmentVariable("EENLIJN_DEKKING");

    [Fact]
    public void De_dekking_telt_per_lijst_elk_nummer_een_keer()
    {
        EisMarkering[] markings =
        [
            new("tests/A/EenTests.cs", 1, ["R0-001", "R0-002"], true, true),
            new("tests/A/TweeTests.cs", 1, ["R0-001"], true, true),
        ];

        var text = Dekking.Write([new("bron-000", ["R0-001", "R0-002", "R0-003"]), new("bron-001", ["R1-001"])], markings);

        Assert.Contains("| bron-000 | 2 | 3 | 67 % |", text, StringComparison.Ordinal);
        Assert.Contains("| bron-001 | 0 | 1 | 0 % |", text, StringComparison.Ordinal);
        Assert.Contains("| total | 2 | 4 | 50 % |", text, StringComparison.Ordinal);
        Assert.Contains("- R0-001: EenTests, TweeTests\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("- R0-003", text, StringComparison.Ordinal);
    }

    [Fact]
    public void De_dekking_van_de_eigen_tests_noemt_alle_lijsten()
    {
        var lijsten = Eisenlijst.ReadAll();

        var text = Dekking.Write(lijsten, EisMarkering.ReadAll());

        Assert.Equal(5, lijsten.Count);
        Assert.All(lijsten, lijst => Assert.Contains($"| {lijst.Bron} |", text, StringComparison.Ordinal));
        if (Target is { Length: > 0 })
        {
            File.WriteAllText(Target, text);
        }
    }
}
