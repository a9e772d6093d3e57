namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Plan;

public sealed class LeesbaarheidTests
{
    [Theory]
    [InlineData("boom", 1)]
    [InlineData("tafel", 2)]
    [InlineData("sneeuw", 1)]
    [InlineData("vrij", 1)]
    [InlineData("bijeen", 2)]
    [InlineData("fiets", 1)]
    [InlineData("opvoeden", 3)]
    [InlineData("zelfredzaamheid", 4)]
    [InlineData("b", 1)]
    public void Lettergrepen_worden_geteld_zoals_je_ze_zegt(string woord, int aantal) => Assert.Equal(aantal, Leesbaarheid.Lettergrepen(woord));

    [Fact]
    [Eis("R4-066")]
    public void Een_gewone_tekst_leest_makkelijk()
    {
        var meting = Leesbaarheid.Meten("Jullie eten drie keer per week samen. Oma past dan op de baby. Mirjam belt op vrijdag.");

        Assert.Equal((Leesniveau.Eenvoudig, 3), (meting.Niveau, meting.Zinnen));
        Assert.InRange(meting.Score, Leesbaarheid.Eenvoudig, 100);
    }

    [Fact]
    [Eis("R4-066", "R3-010")]
    public void Vaktaal_en_lange_zinnen_vallen_op_met_een_voorstel()
    {
        var vaktaal = Leesbaarheid.Meten("Indien nodig wordt de zelfredzaamheid van moeder middels ambulante interventies geëvalueerd en gecontinueerd teneinde de problematiek te stabiliseren binnen het systeem.");
        var woord = Leesbaarheid.Meten("We gaan dit plan samen evalueren.");

        Assert.Equal(Leesniveau.Moeilijk, vaktaal.Niveau);
        Assert.Single(vaktaal.LangeZinnen);
        Assert.Contains(new MoeilijkWoord("indien", "als"), vaktaal.MoeilijkeWoorden);
        Assert.Equal((Leesniveau.Lastig, "samen terugkijken"), (woord.Niveau, Assert.Single(woord.MoeilijkeWoorden).Beter));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Oma belt.")]
    [InlineData("... !? 12 34 56 78 90")]
    public void Over_te_weinig_tekst_wordt_niets_gezegd(string? tekst) => Assert.Equal(Leesniveau.TeKort, Leesbaarheid.Meten(tekst).Niveau);
}
