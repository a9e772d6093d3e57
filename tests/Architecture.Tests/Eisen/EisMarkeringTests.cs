namespace Eenlijn.Architecture.Tests.Eisen;

/// <summary>A number beside a test means something only when it exists, stands beside a test and is not one of a long row.</summary>
public sealed class EisMarkeringTests
{
    private const int MostNumbers = 3;

    private static readonly IReadOnlyList<EisMarkering> Markings = EisMarkering.ReadAll();

    [Fact]
    public void Elk_nummer_bij_een_test_bestaat()
    {
        var known = Eisenlijst.ReadAll().SelectMany(lijst => lijst.Nummers).ToHashSet();

        var wrong = Markings.SelectMany(marking => marking.Nummers
            .Where(nummer => !known.Contains(nummer))
            .Select(nummer => $"{marking.Place}: {nummer} does not exist in docs/eisen."));

        Findings.Assert(wrong, "An [Eis] names a number of docs/eisen/bron-00N.md.");
    }

    [Fact]
    public void Bij_een_test_staan_ten_hoogste_drie_nummers_op_een_eigen_regel()
    {
        var wrong = Markings
            .Where(marking => marking.Nummers.Count is 0 or > MostNumbers || !marking.AloneOnLine)
            .Select(marking => $"{marking.Place}: {marking.Nummers.Count} numbers, alone on its line: {marking.AloneOnLine}.");

        Findings.Assert(wrong, $"[Eis(...)] stands on a line of its own with one to {MostNumbers} numbers written out.");
    }

    [Fact]
    public void Elk_nummer_staat_bij_een_test() =>
        Findings.Assert(
            Markings.Where(marking => !marking.OnTest).Select(marking => $"{marking.Place}: no test stands below it."),
            "[Eis] marks a [Fact] or [Theory], or the class that holds them.");

    [Fact]
    public void Een_nummer_dat_twee_keer_in_een_lijst_staat_valt_op() =>
        Findings.Assert(
            Eisenlijst.ReadAll().SelectMany(lijst => lijst.Nummers.GroupBy(nummer => nummer))
                .Where(group => group.Count() > 1)
                .Select(group => $"{group.Key} is defined {group.Count()} times."),
            "A requirement is defined once.");

    [Theory]
    [InlineData("R0-088", 88)]
    [InlineData("R1-133", 133)]
    [InlineData("R2-160", 160)]
    [InlineData("R3-090", 90)]
    [InlineData("R4-142", 142)]
    public void De_lijsten_zijn_heel(string last, int count)
    {
        var lijst = Eisenlijst.ReadAll().Single(lijst => lijst.Nummers.Contains(last));

        Assert.Equal(count, lijst.Nummers.Count);
        Assert.Equal(last, lijst.Nummers[^1]);
    }

    [Theory]
    [InlineData("    [Eis(\"R2-011\")]", true, 1)]
    [InlineData("    [Eis(\"R2-011\", \"R2-012\")]", true, 2)]
    [InlineData("    [Fact] [Eis(\"R2-011\")]", false, 1)]
    [InlineData("    [Fact, Eis(\"R2-011\")]", false, 1)]
    [InlineData("    // Eis(", null, 0)]
    public void Een_markering_wordt_in_de_broncode_herkend(string line, bool? alone, int count)
    {
        var found = EisMarkering.Read("X.cs", [line, "    [Fact]", "    public void Test()"]).SingleOrDefault();

        Assert.Equal(alone, found?.AloneOnLine);
        Assert.Equal(count, found?.Nummers.Count ?? 0);
    }

    [Fact]
    public void Een_markering_zonder_test_wordt_herkend()
    {
        Assert.False(EisMarkering.Read("X.cs", ["[Eis(\"R2-011\")]", "private void Help()"]).Single().OnTest);
        Assert.True(EisMarkering.Read("X.cs", ["[Fact]", "[Eis(\"R2-011\")]", "public void Test()"]).Single().OnTest);
        Assert.True(EisMarkering.Read("X.cs", ["[Eis(\"R2-011\")]", "public sealed class Tests"]).Single().OnTest);
    }
}
