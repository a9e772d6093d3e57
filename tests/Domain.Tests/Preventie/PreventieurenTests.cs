namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class PreventieurenTests
{
    private static readonly DateOnly Maandag = new(2026, 11, 2);

    [Fact]
    [Eis("R1-022")]
    public void Uren_van_elkaar_opvolgende_afspraken_tellen_per_dag()
    {
        // Two weeks of four hours, then one week of eight.
        var gebruik = Preventiegebruik.Over([(Maandag.AddYears(-1), Maandag.AddDays(13), 4), (Maandag.AddDays(14), null, 8)], 600, Maandag, Maandag.AddDays(20));

        Assert.Equal((16 * 60, 600), (gebruik.Afgesproken, gebruik.Gebruikt));
    }

    [Theory]
    [Eis("R1-022")]
    [InlineData(191, true)]
    [InlineData(192, false)]
    [InlineData(400, false)]
    public void Onder_de_grens_staat_erbij_dat_het_weinig_is(int gebruikt, bool laag) =>
        Assert.Equal(laag, Preventiegebruik.Over([(Maandag, null, 4)], gebruikt, Maandag, Maandag.AddDays(6)).IsLaag);

    [Fact]
    public void Zonder_afspraak_is_niets_te_weinig()
    {
        var gebruik = Preventiegebruik.Over([(Maandag.AddDays(30), null, 4)], 0, Maandag, Maandag.AddDays(6));

        Assert.Null(gebruik.Afgesproken);
        Assert.False(gebruik.IsLaag);
    }

    [Theory]
    [Eis("R1-024")]
    [InlineData(2, 3, true)]
    [InlineData(2, 4, false)]
    [InlineData(3, 4, true)]
    [InlineData(2, 2, false)]
    public void Te_veel_zware_casussen_laten_weinig_ruimte(int zwaar, int allen, bool weinig) =>
        Assert.Equal(weinig, Preventiegrenzen.WeinigRuimte(zwaar, allen));

    [Theory]
    [InlineData(-1)]
    [InlineData(41)]
    [InlineData(null)]
    public void Uren_die_niet_kunnen_worden_geweigerd(int? uren) => Assert.Equal(
        "uren-kloppen-niet", Assert.Single(Preventieuren.Afspreken(NewId.Of<MedewerkerId>(), NewId.Of<TeamId>(), uren, Maandag, Maandag).Errors).Code);

    [Fact]
    public void Wat_nog_niet_begonnen_was_geldt_nooit()
    {
        var uren = Preventieuren.Afspreken(NewId.Of<MedewerkerId>(), NewId.Of<TeamId>(), 4, Maandag, Maandag).Value;
        uren.Beeindigen(Maandag.AddDays(-10));

        Assert.Null(Preventiegebruik.Over([(uren.Van, uren.Tot, uren.PerWeek)], 0, Maandag.AddDays(-30), Maandag.AddDays(30)).Afgesproken);
    }
}
