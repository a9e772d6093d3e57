namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

public sealed class NaamgelijkenisTests
{
    private static readonly Arbitrary<string> Namen =
        Gen.Elements("elif aydin", "sanne de vries", "murat", "van der berg", "o", "jo", "mohamed el amrani").ToArbitrary();

    [Theory]
    [InlineData("aidin", "elif aydin")]
    [InlineData("ayidn", "elif aydin")]
    [InlineData("aydi", "elif aydin")]
    [InlineData("mohamed", "muhammad amrani")]
    [InlineData("hatisje", "hatice")]
    [InlineData("sane de fries", "sanne de vries")]
    [InlineData("jansen", "piet janssens")]
    public void Een_schrijffout_wordt_gevonden(string gezocht, string naam) =>
        Assert.True(Naamgelijkenis.Tussen(gezocht, naam) >= Naamgelijkenis.Genoeg);

    [Theory]
    [InlineData("de boer", "sanne de vries")]
    [InlineData("jan", "jos")]
    [InlineData("elif", "emma")]
    [InlineData("bakker", "visser")]
    public void Wat_anders_heet_wordt_niet_gevonden(string gezocht, string naam) =>
        Assert.True(Naamgelijkenis.Tussen(gezocht, naam) < Naamgelijkenis.Genoeg);

    [Fact]
    public void Precies_gaat_voor_begin_en_begin_gaat_voor_fout()
    {
        double[] scores = [Naamgelijkenis.Tussen("jansen", "jansen"), Naamgelijkenis.Tussen("jansen", "jansense"), Naamgelijkenis.Tussen("jansen", "janssen")];

        Assert.Equal(scores.OrderDescending(), scores);
        Assert.Equal(3, scores.Distinct().Count());
    }

    [Fact]
    public void Gelijkenis_ligt_tussen_nul_en_een_en_met_zichzelf_is_ze_een() => Prop.ForAll(Namen, Namen, (een, ander) =>
        Naamgelijkenis.Tussen(een, ander) is >= 0 and <= 1 && Math.Abs(Naamgelijkenis.Tussen(een, een) - 1) < 1e-9).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("", "elif")]
    [InlineData("elif", "")]
    public void Met_niets_lijkt_niets(string gezocht, string naam) => Assert.Equal(0, Naamgelijkenis.Tussen(gezocht, naam));
}
