namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class TriageTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly MedewerkerId Karim = NewId.Of<MedewerkerId>();

    private static TriageGegevens Volledig => new()
    {
        Urgentie = Urgentie.Binnen2Weken,
        Ernst = Ernst.Matig,
        Problemen = ["gedrag"],
        Stoornis = Vermoeden.Nee,
        LvbKind = Vermoeden.Onbekend,
        LvbOuder = Vermoeden.Nee,
        GezienDoor = Mirjam,
        GezienOp = Vandaag.AddDays(3),
    };

    [Fact]
    [Eis("R4-032")]
    public void Een_triage_bewaart_hoe_snel_hoe_ernstig_wat_wie_en_wanneer_en_de_aanmelding_volgt()
    {
        var aanmelding = Aanmelding();

        var triage = Doen(aanmelding, Volledig with { Urgentie = Urgentie.Binnen2Werkdagen, Ernst = Ernst.Ernstig, Problemen = ["gedrag", "relaties", "gedrag"] }).Value;

        Assert.Equal((Urgentie.Binnen2Werkdagen, Ernst.Ernstig, 1), (triage.Urgentie, triage.Ernst, triage.Volgnummer));
        Assert.Equal(["gedrag", "relaties"], triage.Problemen.Select(p => p.Soort));
        Assert.Equal((Mirjam, Vandaag.AddDays(3)), (triage.GezienDoor, triage.GezienOp));
        Assert.Equal((Urgentie.Binnen2Werkdagen, Ernst.Ernstig), (aanmelding.Urgentie, aanmelding.Ernst));
        Assert.Equal((new DateOnly(2026, 11, 24), new DateOnly(2026, 11, 24)), (triage.ReagerenVoor, aanmelding.ReagerenVoor));
    }

    [Fact]
    [Eis("R4-034")]
    public void Zonder_antwoord_over_lvb_bij_kind_en_ouder_komt_er_geen_triage_en_onbekend_is_een_antwoord()
    {
        Assert.Equal(["LvbKind", "LvbOuder"], Doen(Aanmelding(), Volledig with { LvbKind = null, LvbOuder = null }).Errors.Select(e => e.Veld));
        Assert.True(Doen(Aanmelding(), Volledig with { LvbKind = Vermoeden.Onbekend, LvbOuder = Vermoeden.Onbekend }).IsSuccess);
    }

    [Fact]
    [Eis("R4-033")]
    public void Bij_een_vermoeden_van_een_stoornis_hoort_wat_past_en_hoe_zware_zorg()
    {
        Assert.Equal(["KjpOptie", "Zorgzwaarte"], Doen(Aanmelding(), Volledig with { Stoornis = Vermoeden.Ja }).Errors.Select(e => e.Veld));
        var triage = Doen(Aanmelding(), Volledig with { Stoornis = Vermoeden.Ja, KjpOptie = "wachten", Zorgzwaarte = "gedragswetenschapper" }).Value;
        Assert.Equal(("wachten", "gedragswetenschapper"), (triage.KjpOptie, triage.Zorgzwaarte));
        Assert.Null(Doen(Aanmelding(), Volledig with { KjpOptie = "wachten" }).Value.KjpOptie);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Uitsluiten_mag_alleen_wie_daarvoor_is_opgeleid(bool psychiatrie, bool beperking)
    {
        var gegevens = Volledig with { PsychiatrieUitgesloten = psychiatrie, BeperkingUitgesloten = beperking };

        Assert.Equal("uitsluiten-mag-niet", Assert.Single(Doen(Aanmelding(), gegevens).Errors).Code);
        Assert.True(Doen(Aanmelding(), gegevens, magUitsluiten: true).IsSuccess);
    }

    [Fact]
    public void Wat_je_vermoedt_kun_je_niet_tegelijk_uitsluiten()
    {
        var fout = Doen(Aanmelding(), Volledig with { LvbKind = Vermoeden.Ja, BeperkingUitgesloten = true }, magUitsluiten: true).Errors;

        Assert.Equal("uitgesloten-en-vermoed", Assert.Single(fout).Code);
    }

    [Fact]
    [Eis("R4-035")]
    public void Niet_pluis_vraagt_geen_bewijs_maar_wel_overleg_of_een_reden()
    {
        Assert.Equal("RedenGeenOverleg", Assert.Single(Doen(Aanmelding(), Volledig with { NietPluis = true }).Errors).Veld);
        Assert.True(Doen(Aanmelding(), Volledig with { NietPluis = true, RedenGeenOverleg = "al besproken" }).IsSuccess);
        Assert.True(Doen(Aanmelding(), Volledig with { NietPluis = true, Verzoek = new(Karim, "Kijk je mee?", null) }).IsSuccess);
    }

    [Fact]
    [Eis("R4-036")]
    public void Wie_zijn_grens_bereikt_vraagt_een_collega_en_die_antwoordt_een_keer()
    {
        Assert.Equal("VraagAan", Assert.Single(Doen(Aanmelding(), Volledig with { GrensBereikt = true }).Errors).Veld);
        Assert.Equal("collega-zelf", Assert.Single(Doen(Aanmelding(), Volledig with { Verzoek = new(Mirjam, "Kijk je mee?", null) }).Errors).Code);
        var triage = Doen(Aanmelding(), Volledig with { GrensBereikt = true, Verzoek = new(Karim, "Kijk je mee?", null) }).Value;
        var vraag = Assert.Single(triage.Vragen);
        Assert.Equal((Karim, new DateOnly(2026, 11, 23)), (vraag.Aan, vraag.Voor));

        Assert.Equal("eigen-vraag", Assert.Single(triage.CollegaBeantwoorden(vraag.Id, "Ja.", Mirjam, Vandaag).Errors).Code);
        Assert.Equal("Antwoord", Assert.Single(triage.CollegaBeantwoorden(vraag.Id, " ", Karim, Vandaag).Errors).Veld);
        Assert.True(triage.CollegaBeantwoorden(vraag.Id, "Ik denk aan slaap.", Karim, Vandaag).IsSuccess);
        Assert.Equal(("Ik denk aan slaap.", Karim, Vandaag), (vraag.Antwoord, vraag.BeantwoordDoor, vraag.BeantwoordOp));
        Assert.Equal("al-beantwoord", Assert.Single(triage.CollegaBeantwoorden(vraag.Id, "Nog iets.", Karim, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R4-038")]
    public void Bij_tekenen_van_gewone_ontwikkeling_of_stoornis_staat_wie_dat_beoordeelde()
    {
        Assert.Equal("TekenenBeoordeeldDoor", Assert.Single(Doen(Aanmelding(), Volledig with { TekenenGewoon = "past bij zes jaar" }).Errors).Veld);
        Assert.Equal("jeugdarts", Doen(Aanmelding(), Volledig with { TekenenStoornis = "telt alles", TekenenBeoordeeldDoor = "jeugdarts" }).Value.TekenenBeoordeeldDoor);
    }

    [Fact]
    [Eis("R4-039")]
    public void Opnieuw_vraagt_waarom_en_kan_ook_als_het_werk_al_loopt()
    {
        var aanmelding = Aanmelding();
        var eerste = Doen(aanmelding, Volledig).Value;
        aanmelding.Toewijzen(Mirjam, Mirjam, Nu);
        var termijn = aanmelding.ReagerenVoor;

        Assert.Equal("RedenOpnieuw", Assert.Single(Triage.Doen(aanmelding, 1, Volledig, Mirjam, false, Nu).Errors).Veld);
        var tweede = Triage.Doen(aanmelding, 1, Volledig with { Urgentie = Urgentie.Vandaag, RedenOpnieuw = "er kwam iets bij" }, Mirjam, false, Nu).Value;

        Assert.Equal((2, Urgentie.Vandaag, Urgentie.Binnen2Weken), (tweede.Volgnummer, tweede.Urgentie, eerste.Urgentie));
        Assert.Equal(termijn, aanmelding.ReagerenVoor);
    }

    [Fact]
    public void Een_gezin_dat_het_niet_weet_wordt_niet_bezocht()
    {
        var vanPartner = new AanmeldingGegevens
        {
            Instroom = Instroom.Partner, Initiatief = Initiatief.OpAdvies, Route = "mentor", PartnerContact = "de mentor", BeeldVanPartner = "Slaapt in de klas.", GezinWeetErvan = WeetErvan.Nee,
        };

        Assert.Equal("gezin-weet-het-niet", Assert.Single(Doen(Noteren(vanPartner), Volledig).Errors).Code);
        Assert.True(Doen(Noteren(vanPartner), Volledig with { GezienDoor = null, GezienOp = null }).IsSuccess);
        Assert.Equal(["GezienDoor", "GezienOp"], Doen(Aanmelding(), Volledig with { GezienDoor = null, GezienOp = null }).Errors.Select(e => e.Veld));
    }

    [Fact]
    public void Na_een_triage_laat_aanvullen_de_inschatting_staan()
    {
        var aanmelding = Aanmelding();
        Doen(aanmelding, Volledig with { Urgentie = Urgentie.Vandaag });

        Assert.True(aanmelding.Aanvullen(VanGezin with { Urgentie = Urgentie.Gewoon, Ernst = null }).IsSuccess);

        Assert.Equal((Urgentie.Vandaag, Ernst.Matig), (aanmelding.Urgentie, aanmelding.Ernst));
    }

    [Theory]
    [InlineData(5, Urgentie.Gewoon, Urgentie.Vandaag, 5)]
    [InlineData(5, Urgentie.Vandaag, Urgentie.Gewoon, 0)]
    [InlineData(5, Urgentie.Gewoon, Urgentie.Binnen2Weken, 14)]
    public void Een_nieuwe_inschatting_maakt_niets_minder_laat_en_nooit_te_laat_voor_ze_er_was(int dagenLater, Urgentie eerst, Urgentie daarna, int laatste)
    {
        var was = Reactietermijn.Laatste(Vandaag, eerst, false);

        Assert.Equal(Vandaag.AddDays(laatste), Reactietermijn.NaTriage(Vandaag, was, Vandaag.AddDays(dagenLater), daarna, false));
    }

    private static AanmeldingGegevens VanGezin => new()
    {
        EigenWoorden = "Ik wil weer slapen.", Instroom = Instroom.Gezin, Initiatief = Initiatief.GezinZelf, Route = "zelf",
        GezinWeetErvan = WeetErvan.Ja, Motivatie = Motivatie.Open, Gezin = NewId.Of<GezinId>(), Personen = [NewId.Of<PersoonId>()],
    };

    private static Aanmelding Aanmelding() => Noteren(VanGezin);

    private static Aanmelding Noteren(AanmeldingGegevens gegevens) => Eenlijn.Domain.Aanmelding.Aanmelding.Noteren(Mirjam, NewId.Of<TeamId>(), gegevens, Nu).Value;

    private static Result<Triage> Doen(Aanmelding aanmelding, TriageGegevens gegevens, bool magUitsluiten = false) =>
        Triage.Doen(aanmelding, 0, gegevens, Mirjam, magUitsluiten, Nu);
}
