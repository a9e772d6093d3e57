namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class BetrokkenheidEnVraagTests
{
    [Theory]
    [InlineData(BetrokkenSoort.Medewerker, "Medewerker")]
    [InlineData(BetrokkenSoort.Partner, "Organisatie")]
    [InlineData(BetrokkenSoort.Netwerk, "Persoon")]
    public void Wie_het_is_moet_gekozen_zijn(BetrokkenSoort soort, string veld)
    {
        var fout = Assert.Single(Beginnen(new(soort, "collega")).Errors);

        Assert.Equal(("wie-leeg", veld), (fout.Code, fout.Veld));
    }

    [Fact]
    public void Een_betrokkene_heeft_een_rol() =>
        Assert.Equal("Rol-leeg", Code(Beginnen(new(BetrokkenSoort.Partner, "") { Naam = "P. Wit" })));

    [Fact]
    [Eis("R1-056")]
    public void Een_medewerker_krijgt_toegang_vanaf_het_begin_en_tot_en_met_het_einde()
    {
        var betrokken = Beginnen(new(BetrokkenSoort.Medewerker, "collega") { Medewerker = Karim }).Value;
        var begin = Assert.IsType<MedewerkerBetrokken>(Assert.Single(betrokken.NewEvents));
        Assert.Equal((Karim, Vandaag, ToegangsGrond.Betrokken), (begin.Medewerker, begin.Van, begin.Grond));
        betrokken.EventsSaved();

        Assert.Equal("einddatum-klopt-niet", Code(betrokken.Beeindigen(Vandaag.AddDays(-1))));
        Assert.True(betrokken.Beeindigen(Vandaag.AddDays(4)).IsSuccess);
        Assert.Equal("einddatum-klopt-niet", Code(betrokken.Beeindigen(Vandaag.AddDays(5))));
        var einde = Assert.IsType<MedewerkerNietMeerBetrokken>(Assert.Single(betrokken.NewEvents));
        Assert.Equal((begin.Bron, Vandaag.AddDays(4)), (einde.Bron, einde.Tot));
    }

    [Fact]
    public void Een_partner_of_iemand_uit_het_netwerk_krijgt_geen_toegang()
    {
        var partner = Beginnen(new(BetrokkenSoort.Partner, "huisarts") { Naam = "P. Wit", Medewerker = Karim }).Value;
        var oma = Beginnen(new(BetrokkenSoort.Netwerk, "vangt op") { Persoon = Sanne }).Value;

        Assert.Null(partner.Medewerker);
        Assert.All([partner, oma], b => Assert.IsNotAssignableFrom<IVerleentToegang>(Assert.Single(b.NewEvents)));
    }

    [Fact]
    [Eis("R1-015")]
    public void Een_directe_vraag_is_van_iemand_en_de_vraag_erachter_mag_van_samen_zijn()
    {
        Assert.Equal("gezegd-door-leeg", Code(Noteren(VraagSoort.Direct, "Ik wil rust.", null)));
        Assert.Equal("Woorden-leeg", Code(Noteren(VraagSoort.Direct, "", Sanne)));
        Assert.Equal((VraagSoort.Erachter, Vandaag), Noteren(VraagSoort.Erachter, "Hoe blijven we ouders?", null).Value is var v ? (v.Soort, v.Op) : default);
    }

    [Fact]
    [Eis("R0-017")]
    public void Sprak_alleen_de_partner_dan_gaat_de_wens_mee_zonder_woorden_en_zonder_wens_is_er_geen_vraag()
    {
        static Result<Vraag> Binnen(string? woorden, Hulpwens? wens) => Vraag.UitAanmelding(Id, new(woorden, Vandaag) { Wens = wens }, Mirjam, OverSanne);

        var vraag = Binnen(" ", new("pleegzorg", "school ziet dat het niet gaat", null)).Value;

        Assert.Equal(("", "pleegzorg", "school ziet dat het niet gaat", null), (vraag.Woorden, vraag.Wens, vraag.RedenVanWens, vraag.Besproken));
        Assert.IsType<VraagGenoteerd>(Assert.Single(vraag.NewEvents));
        Assert.Equal("vraag-leeg", Code(Binnen(null, new(" ", null, null))));
    }

    [Fact]
    [Eis("R0-017")]
    public void Ook_later_staat_gevraagde_hulp_als_wens_bij_de_woorden()
    {
        static Result<Vraag> Wens(string? wat, string woorden = "Ik wil die cursus.") =>
            Vraag.Noteren(Id, VraagSoort.Direct, woorden, Sanne, Vandaag, Mirjam, OverSanne, new(wat, "haar zus deed die ook", " "));

        Assert.Equal(("oudercursus", "haar zus deed die ook", null), Wens(" oudercursus ").Value is var v ? (v.Wens, v.RedenVanWens, v.Besproken) : default);
        Assert.Equal("Wens", Assert.Single(Wens(new('x', 201)).Errors).Veld);
        Assert.Equal("Woorden-leeg", Code(Wens("oudercursus", "")));
    }

    [Fact]
    public void Een_vraag_vervalt_een_keer()
    {
        var vraag = Noteren(VraagSoort.Direct, "Ik wil rust.", Sanne).Value;

        Assert.True(vraag.Vervalt().IsSuccess);
        Assert.Equal("al-vervallen", Code(vraag.Vervalt()));
    }

    private static Result<Betrokkenheid> Beginnen(BetrokkenheidGegevens gegevens) => Betrokkenheid.Beginnen(Id, gegevens, Vandaag, Mirjam, OverSanne);

    private static Result<Vraag> Noteren(VraagSoort soort, string woorden, PersoonId? wie) =>
        Vraag.Noteren(Id, soort, woorden, wie, Vandaag, Mirjam, OverSanne);
}
