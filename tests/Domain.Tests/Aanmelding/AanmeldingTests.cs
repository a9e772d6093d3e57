namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class AanmeldingTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly TeamId Team = NewId.Of<TeamId>();
    private static readonly PersoonId Moeder = NewId.Of<PersoonId>();

    private static AanmeldingGegevens VanGezin => new()
    {
        EigenWoorden = "Ik wil weer slapen.",
        WoordenVan = "Sanne",
        GezegdDoor = Moeder,
        Instroom = Instroom.Gezin,
        Initiatief = Initiatief.OpAdvies,
        Route = "mentor",
        GezinWeetErvan = WeetErvan.Ja,
        Motivatie = Motivatie.Open,
        Gezin = NewId.Of<GezinId>(),
        Personen = [Moeder],
    };

    private static AanmeldingGegevens VanPartner => new()
    {
        Instroom = Instroom.Partner,
        Initiatief = Initiatief.OpAdvies,
        Route = "intern-begeleider",
        PartnerContact = "de intern begeleider",
        BeeldVanPartner = "Een kind is elke ochtend moe.",
        GezinWeetErvan = WeetErvan.Nee,
    };

    [Fact]
    [Eis("R0-014", "R1-014")]
    public void Een_aanmelding_bewaart_van_wie_ze_komt_wie_de_eerste_stap_zette_en_via_wie()
    {
        var aanmelding = Noteren(VanGezin).Value;

        Assert.Equal((Instroom.Gezin, Initiatief.OpAdvies, "mentor"), (aanmelding.Instroom, aanmelding.Initiatief, aanmelding.Route));
        Assert.Equal(AanmeldingStatus.Ontvangen, aanmelding.Status);
        Assert.IsType<AanmeldingGenoteerd>(Assert.Single(aanmelding.NewEvents));
    }

    [Fact]
    public void Een_tweede_casus_vraagt_een_reden_en_de_eerste_niet()
    {
        var aanmelding = Noteren(VanGezin).Value;

        Assert.Equal(nameof(Aanmelding.RedenTweedeCasus), Assert.Single(aanmelding.Toewijzen(Mirjam, Mirjam, Nu, casusLoopt: true).Errors).Veld);
        Assert.Equal(AanmeldingStatus.Ontvangen, aanmelding.Status);
        Assert.True(aanmelding.Toewijzen(Mirjam, Mirjam, Nu, casusLoopt: true, "vader wil een eigen gesprek").IsSuccess);
        Assert.Equal("vader wil een eigen gesprek", aanmelding.RedenTweedeCasus);
    }

    [Fact]
    [Eis("R0-025")]
    public void Bij_een_lopende_casus_komt_een_vraag_alleen_als_het_gezin_het_weet_en_wil_en_een_keer()
    {
        var casus = NewId.Of<CasusId>();
        Assert.Equal("gezin-wil-niet", Assert.Single(Noteren(VanGezin with { Motivatie = Motivatie.NietOpen }).Value.BijCasusVoegen(casus, Mirjam, Nu).Errors).Code);
        var aanmelding = Noteren(VanGezin).Value;

        Assert.True(aanmelding.BijCasusVoegen(casus, Mirjam, Nu).IsSuccess);

        Assert.Equal((AanmeldingStatus.BijCasus, casus), (aanmelding.Status, aanmelding.BijCasus));
        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.BijCasusVoegen(casus, Mirjam, Nu).Errors).Code);
    }

    [Fact]
    public void Wie_het_zei_is_iemand_van_de_aanmelding_en_de_woorden_veranderen_niet()
    {
        var aanmelding = Noteren(VanGezin with { GezegdDoor = null }).Value;

        Assert.Equal("spreker-onbekend", Assert.Single(aanmelding.SprekerKiezen(NewId.Of<PersoonId>()).Errors).Code);
        Assert.True(aanmelding.SprekerKiezen(Moeder).IsSuccess);

        Assert.Equal((Moeder, "Sanne", "Ik wil weer slapen."), (aanmelding.GezegdDoor, aanmelding.WoordenVan, aanmelding.EigenWoorden));
    }

    [Fact]
    [Eis("R0-014", "R1-014")]
    public void Zonder_instroom_initiatief_of_route_uit_de_lijst_wordt_niets_genoteerd()
    {
        var result = Noteren(VanGezin with { Instroom = null, Initiatief = null, Route = "via de kapper" });

        Assert.Equal(["instroom-leeg", "initiatief-leeg", "route-leeg"], result.Errors.Select(e => e.Code));
    }

    [Fact]
    [Eis("R0-017")]
    public void Een_genoemde_voorziening_blijft_een_wens_met_reden_en_wat_er_verder_is_besproken()
    {
        var aanmelding = Noteren(VanGezin with
        {
            GewensteVoorziening = " weekendpleegzorg ",
            RedenVanWens = "Moeder wil een keer bijslapen.",
            BesprokenMogelijkheden = "Oma kan elke vrijdag.",
        }).Value;

        Assert.Equal("weekendpleegzorg", aanmelding.GewensteVoorziening);
        Assert.Equal("Moeder wil een keer bijslapen.", aanmelding.RedenVanWens);
        Assert.Equal("Oma kan elke vrijdag.", aanmelding.BesprokenMogelijkheden);
    }

    [Theory]
    [InlineData(WeetErvan.Nee)]
    [InlineData(WeetErvan.Onbekend)]
    public void Weet_het_gezin_het_niet_dan_staan_er_geen_namen_in(WeetErvan weet) =>
        Assert.Equal("geen-namen", Assert.Single(Noteren(VanPartner with { GezinWeetErvan = weet, Personen = [Moeder] }).Errors).Code);

    [Fact]
    public void De_eigen_woorden_mogen_pas_ontbreken_als_een_partner_vertelt_wat_hij_ziet()
    {
        Assert.True(Noteren(VanPartner).IsSuccess);
        Assert.Equal("woorden-leeg", Assert.Single(Noteren(VanPartner with { BeeldVanPartner = null }).Errors).Code);
        Assert.Equal("woorden-leeg", Assert.Single(Noteren(VanGezin with { EigenWoorden = " " }).Errors).Code);
    }

    [Fact]
    public void Een_partner_heeft_iemand_die_belde() =>
        Assert.Equal("partner-leeg", Assert.Single(Noteren(VanPartner with { PartnerContact = null }).Errors).Code);

    [Fact]
    public void Wie_de_woorden_zei_hoort_bij_de_aanmelding() =>
        Assert.Equal("spreker-onbekend", Assert.Single(Noteren(VanGezin with { GezegdDoor = NewId.Of<PersoonId>() }).Errors).Code);

    [Fact]
    public void De_termijn_begint_op_de_dag_van_ontvangst_in_nederland() =>
        Assert.Equal(new DateOnly(2026, 11, 24), Aanmelding.Noteren(Mirjam, Team, VanPartner, new(2026, 11, 19, 23, 30, 0, DateTimeKind.Utc)).Value.ReagerenVoor);

    [Fact]
    public void Toewijzen_zegt_wie_de_casusregisseur_wordt()
    {
        var aanmelding = Noteren(VanGezin).Value;
        aanmelding.EventsSaved();

        Assert.True(aanmelding.Toewijzen(Mirjam, Mirjam, Nu).IsSuccess);
        Assert.Equal((AanmeldingStatus.Toegewezen, Mirjam), (aanmelding.Status, aanmelding.ToegewezenAan));
        var gebeurd = Assert.IsType<AanmeldingToegewezen>(Assert.Single(aanmelding.NewEvents));
        Assert.Equal((aanmelding.Id, aanmelding.GezinId!.Value, Mirjam), (gebeurd.Aanmelding, gebeurd.Gezin, gebeurd.Regisseur));
    }

    [Fact]
    [Eis("R0-025")]
    public void Wil_het_gezin_niet_dan_komt_er_geen_casus_maar_advies_kan_wel()
    {
        var aanmelding = Noteren(VanGezin with { Motivatie = Motivatie.NietOpen }).Value;

        Assert.Equal("gezin-wil-niet", Assert.Single(aanmelding.Toewijzen(Mirjam, Mirjam, Nu).Errors).Code);
        Assert.Equal(AanmeldingStatus.Ontvangen, aanmelding.Status);
        Assert.True(aanmelding.Beantwoorden("Vraag moeder wat zij wil.", "de mentor", Mirjam, Nu).IsSuccess);
    }

    [Fact]
    [Eis("R0-042")]
    public void Weet_het_gezin_niet_van_de_aanmelding_van_school_dan_krijgt_school_antwoord_en_komt_er_geen_casus()
    {
        var aanmelding = Noteren(VanPartner).Value;

        Assert.Equal(["gezin-weet-het-niet", "gezin-ontbreekt"], aanmelding.Toewijzen(Mirjam, Mirjam, Nu).Errors.Select(e => e.Code));
        Assert.True(aanmelding.Beantwoorden("Vertel de ouders eerst wat je ziet.", "de intern begeleider", Mirjam, Nu).IsSuccess);
        Assert.Equal((AanmeldingStatus.Beantwoord, "de intern begeleider"), (aanmelding.Status, aanmelding.BeantwoordAan));
    }

    [Fact]
    public void Een_antwoord_zegt_wat_en_aan_wie() =>
        Assert.Equal(["Antwoord-leeg", "BeantwoordAan-leeg"], Noteren(VanPartner).Value.Beantwoorden(" ", null, Mirjam, Nu).Errors.Select(e => e.Code));

    [Fact]
    public void Aanvullen_kan_zolang_niemand_haar_afhandelde()
    {
        var aanmelding = Noteren(VanPartner).Value;

        Assert.True(aanmelding.Aanvullen(VanGezin).IsSuccess);
        Assert.Equal(Moeder, Assert.Single(aanmelding.OverWie).PersoonId);
        Assert.Equal(ZichtbaarVoor.Medewerkers, aanmelding.ZichtbaarVoor);
        aanmelding.Toewijzen(Mirjam, Mirjam, Nu);
        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.Aanvullen(VanGezin).Errors).Code);
        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.Toewijzen(Mirjam, Mirjam, Nu).Errors).Code);
        Assert.Equal("al-afgehandeld", Assert.Single(aanmelding.Beantwoorden("x", "y", Mirjam, Nu).Errors).Code);
    }

    private static Result<Aanmelding> Noteren(AanmeldingGegevens gegevens) => Aanmelding.Noteren(Mirjam, Team, gegevens, Nu);
}
