namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class BereikbaarheidTests
{
    private static readonly BereikbaarheidGegevens Goed = new()
    {
        Openbaar = true, Telefoon = "020 555 01 17", Achterwacht = "de achterwacht", AchterwachtTelefoon = "020 555 01 99",
        Openingstijden = [new(1, new(9, 0), new(17, 0)), new(2, null, null)],
    };

    [Fact]
    [Eis("R4-016", "R4-017")]
    public void Wie_dit_openbaar_maakt_zegt_hoe_wanneer_en_wat_als_het_dicht_is() => Assert.Equal(
        ["contact-leeg", "openingstijden-leeg", "buiten-tijd-leeg"], Vastleggen(new() { Openbaar = true }).Errors.Select(e => e.Code));

    [Fact]
    public void Zolang_niemand_het_leest_mag_het_half_zijn() => Assert.True(Vastleggen(new() { Uitleg = "Wij denken mee." }).IsSuccess);

    [Fact]
    [Eis("R4-017")]
    public void Een_achterwacht_zonder_nummer_is_geen_achterwacht() =>
        Assert.Equal("achterwacht-nummer-leeg", Assert.Single(Vastleggen(Goed with { AchterwachtTelefoon = null, BuitenTijd = "Bel." }).Errors).Code);

    [Theory]
    [InlineData("bel mij")]
    [InlineData("0")]
    public void Een_nummer_dat_geen_nummer_is_wordt_geweigerd(string nummer) =>
        Assert.Equal("nummer-klopt-niet", Assert.Single(Vastleggen(Goed with { Huisartsenpost = nummer }).Errors).Code);

    [Fact]
    public void Een_mailadres_dat_geen_mailadres_is_wordt_geweigerd() =>
        Assert.Equal("mail-klopt-niet", Assert.Single(Vastleggen(Goed with { Mail = "team bij voorbeeld" }).Errors).Code);

    [Fact]
    public void Halve_en_omgekeerde_tijden_worden_geweigerd() => Assert.Equal(
        ["openingstijd-half", "openingstijd-klopt-niet"],
        Vastleggen(Goed with { Openingstijden = [new(1, new(9, 0), new(17, 0)), new(2, new(9, 0), null), new(3, new(17, 0), new(9, 0))] }).Errors.Select(e => e.Code));

    [Theory]
    [Eis("R4-017")]
    [InlineData("2026-11-23", "09:00", true)]
    [InlineData("2026-11-23", "16:59", true)]
    [InlineData("2026-11-23", "17:00", false)]
    [InlineData("2026-11-22", "10:00", false)]
    [InlineData("2026-04-06", "10:00", false)]
    public void Open_is_binnen_de_tijden_en_niet_op_een_feestdag(string dag, string tijd, bool open) => Assert.Equal(
        open,
        Bereikbaarheid.IsOpen(Goed.Openingstijden, DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(tijd, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Een_dag_die_leeg_wordt_gaat_dicht_en_een_andere_tijd_vervangt_de_oude()
    {
        var staat = Vastleggen(Goed with { Openingstijden = [new(1, new(9, 0), new(17, 0)), new(2, new(9, 0), new(17, 0))] }).Value;

        Assert.True(staat.Wijzigen(Goed with { Openingstijden = [new(1, new(10, 0), new(12, 0)), new(2, null, null)] }).IsSuccess);

        var tijd = Assert.Single(staat.Openingstijden);
        Assert.Equal((1, new TimeOnly(10, 0), new TimeOnly(12, 0)), (tijd.Dag, tijd.Van, tijd.Tot));
    }

    [Fact]
    [Eis("R4-017")]
    public void De_landelijke_nummers_staan_er_altijd() => Assert.Equal(["112", "0800 2000", "113", "0800 0432"], Noodnummers.Lijst.Waarden.Select(w => w.Code));

    private static Result<Bereikbaarheid> Vastleggen(BereikbaarheidGegevens g) => Bereikbaarheid.Vastleggen(NewId.Of<TeamId>(), g);
}
