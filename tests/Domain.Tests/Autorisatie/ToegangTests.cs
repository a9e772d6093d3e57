namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class ToegangTests
{
    private static readonly CasusId Casus = NewId.Of<CasusId>();
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Amira = NewId.Of<MedewerkerId>();
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly DateTime Nu = new(2026, 11, 22, 9, 0, 0, DateTimeKind.Utc);

    [Fact]
    [Eis("R1-004")]
    public void Tijdelijke_toegang_eindigt_aan_het_eind_van_de_laatste_dag()
    {
        var toegang = Geven(Vandaag.AddDays(1)).Value;

        var gegeven = Assert.IsType<TijdelijkeToegangGegeven>(Assert.Single(toegang.NewEvents));
        Assert.Equal(new DateTime(2026, 11, 23, 23, 0, 0, DateTimeKind.Utc), gegeven.Einde);
        Assert.Equal("loopt-nog", Assert.Single(toegang.Aflopen(gegeven.Einde!.Value.AddSeconds(-1)).Errors).Code);
        Assert.True(toegang.Aflopen(gegeven.Einde.Value).IsSuccess);
        Assert.Equal(Vandaag.AddDays(1), Assert.Single(toegang.NewEvents.OfType<TijdelijkeToegangAfgelopen>()).Tot);
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(92, true)]
    [InlineData(93, false)]
    [Eis("R1-004")]
    public void Tijdelijke_toegang_duurt_hooguit_de_termijn(int dagen, bool mag) => Assert.Equal(mag, Geven(Vandaag.AddDays(dagen)).IsSuccess);

    [Fact]
    public void Jezelf_geef_je_geen_tijdelijke_toegang() =>
        Assert.Equal("zichzelf", Assert.Single(TijdelijkeToegang.Geven(Casus, Mirjam, Mirjam, "waarom", Vandaag, Vandaag).Errors).Code);

    [Fact]
    public void Wat_geeindigd_is_eindigt_niet_nog_eens()
    {
        var toegang = Geven(Vandaag.AddDays(5)).Value;

        Assert.True(toegang.Beeindigen(Mirjam, Nu).IsSuccess);
        Assert.Equal("al-geeindigd", Assert.Single(toegang.Beeindigen(Mirjam, Nu).Errors).Code);
        Assert.Equal((Nu, Mirjam), (toegang.GeeindigdOp, toegang.GeeindigdDoor));
    }

    [Fact]
    public void Noodtoegang_duurt_24_uur_en_wordt_dan_afgesloten()
    {
        var nood = Noodtoegang.Nemen(Casus, Amira, "paniek", Nu).Value;

        Assert.Equal(Nu.AddHours(24), nood.Einde);
        Assert.False(nood.Aflopen(Nu.AddHours(24).AddTicks(-1)).IsSuccess);
        Assert.True(nood.Aflopen(Nu.AddHours(24)).IsSuccess);
        Assert.False(nood.Beeindigen(Nu.AddHours(25)).IsSuccess);
    }

    [Fact]
    public void Zonder_reden_is_er_geen_noodtoegang() => Assert.Equal("Reden", Assert.Single(Noodtoegang.Nemen(Casus, Amira, " ", Nu).Errors).Veld);

    [Fact]
    public void Noodtoegang_wordt_een_keer_beoordeeld_door_een_ander_en_met_woorden()
    {
        var nood = Noodtoegang.Nemen(Casus, Amira, "paniek", Nu).Value;

        Assert.Equal("eigen-noodtoegang", Assert.Single(nood.Beoordelen(NoodtoegangOordeel.Terecht, "goed", Amira, Nu).Errors).Code);
        Assert.Equal(["Oordeel", "Toelichting"], nood.Beoordelen(null, "", Mirjam, Nu).Errors.Select(e => e.Veld));
        Assert.True(nood.Beoordelen(NoodtoegangOordeel.Terecht, "Het kon niet wachten.", Mirjam, Nu).IsSuccess);
        Assert.Equal("al-beoordeeld", Assert.Single(nood.Beoordelen(NoodtoegangOordeel.NietTerecht, "toch niet", Mirjam, Nu).Errors).Code);
    }

    [Fact]
    public void Gezien_wordt_een_keer_vastgelegd()
    {
        var nood = Noodtoegang.Nemen(Casus, Amira, "paniek", Nu).Value;

        nood.Gezien(Nu);
        nood.Gezien(Nu.AddHours(1));

        Assert.Equal(Nu, nood.GezienOp);
        Assert.Single(nood.NewEvents.OfType<NoodtoegangGezien>());
    }

    private static Result<TijdelijkeToegang> Geven(DateOnly tot) => TijdelijkeToegang.Geven(Casus, Amira, Mirjam, "denkt mee", tot, Vandaag);
}
