namespace Eenlijn.Web.Tests.NlDesign;

using Eenlijn.NlDesign.Dates;

public sealed class DatumInvoerTests
{
    [Fact]
    public void Elke_dag_van_vier_jaar_gaat_heen_en_terug()
    {
        for (var day = new DateOnly(2023, 1, 1); day.Year < 2027; day = day.AddDays(1))
        {
            Assert.True(DatumInvoer.From(day).TryToDateOnly(out var back));
            Assert.Equal(day, back);
        }
    }

    [Theory]
    [InlineData("3", "11", "2026")]
    [InlineData(" 03 ", "nov", "2026")]
    [InlineData("3", "November", "2026")]
    public void Dag_en_maand_mogen_op_meer_manieren(string day, string month, string year)
    {
        Assert.True(new DatumInvoer { Dag = day, Maand = month, Jaar = year }.TryToDateOnly(out var date));
        Assert.Equal(new DateOnly(2026, 11, 3), date);
    }

    [Theory]
    [InlineData(null, null, null, "Vul een datum in.")]
    [InlineData("3", "11", null, "Vul ook het jaar in.")]
    [InlineData("3", null, "2026", "Vul ook de maand in.")]
    [InlineData(null, "11", "2026", "Vul ook de dag in.")]
    [InlineData(null, null, "2026", "Vul ook de dag en de maand in.")]
    [InlineData("3", "13", "2026", "Vul de maand in als getal van 1 tot en met 12.")]
    [InlineData("0", "1", "2026", "Vul de dag in als getal van 1 tot en met 31.")]
    [InlineData("3", "1", "26", "Vul het jaar in met vier cijfers, bijvoorbeeld 2016.")]
    [InlineData("30", "2", "2024", "Deze dag bestaat niet in die maand.")]
    [InlineData("29", "2", "2023", "Deze dag bestaat niet in die maand.")]
    [InlineData("29", "2", "2024", null)]
    public void De_fout_zegt_wat_er_mist(string? day, string? month, string? year, string? sentence) =>
        Assert.Equal(sentence, new DatumInvoer { Dag = day, Maand = month, Jaar = year }.Fout());

    [Theory]
    [InlineData(null, null, "2016", null)]
    [InlineData(null, "4", "2016", null)]
    [InlineData("9", "4", "2016", null)]
    [InlineData("9", null, "2016", "Vul ook de maand in.")]
    [InlineData("9", "4", null, "Vul ook het jaar in.")]
    public void Van_een_geboortedatum_mag_het_begin_ontbreken_het_jaar_niet(string? day, string? month, string? year, string? sentence) =>
        Assert.Equal(sentence, new DatumInvoer { Dag = day, Maand = month, Jaar = year }.Fout(delenMogenOntbreken: true));
}
