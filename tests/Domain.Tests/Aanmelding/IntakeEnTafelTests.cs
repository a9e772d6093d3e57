namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class IntakeEnTafelTests
{
    private static readonly DateTime Nu = new(2026, 11, 20, 9, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Vandaag = new(2026, 11, 20);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly Gemeentemodel Model = Werkwijzen.Voorbeeld();
    private static readonly Contraindicatie Vraag = Model.Contraindicaties[0];

    private static TafeluitkomstGegevens Uitkomst => new()
    {
        Op = Vandaag, Uitkomst = Tafeluitkomst.HulpDoorTeam, Toelichting = "Lichte hulp past.", Aanwezig = [Mirjam], Gezin = GezinAanTafel.Erbij,
    };

    [Fact]
    [Eis("R3-073")]
    public void Een_ja_toont_de_andere_weg_en_zonder_reden_komt_er_geen_casus()
    {
        var aanmelding = Aanmelding();
        var geraakt = Toets(aanmelding, Antwoord(Vermoeden.Ja)).Value;

        Assert.Equal("Bel samen Veilig Thuis.", geraakt.Antwoorden[0].Route);
        Assert.Equal("andere-route", Assert.Single(aanmelding.Toewijzen(Mirjam, Mirjam, Nu, intake: geraakt).Errors).Code);
        var metReden = Toets(aanmelding, Antwoord(Vermoeden.Ja) with { RedenVerder = "Veilig Thuis kijkt mee." }).Value;
        Assert.True(aanmelding.Toewijzen(Mirjam, Mirjam, Nu, intake: metReden).IsSuccess);
    }

    [Theory]
    [InlineData(Vermoeden.Nee)]
    [InlineData(Vermoeden.Onbekend)]
    public void Nee_en_weet_ik_niet_houden_niets_tegen_en_een_reden_zonder_ja_blijft_niet_staan(Vermoeden antwoord)
    {
        var toets = Toets(Aanmelding(), Antwoord(antwoord) with { RedenVerder = "wordt niet bewaard" }).Value;

        Assert.Equal((true, null), (toets.MagVerder, toets.RedenVerder));
        Assert.Equal("Antwoorden[0].Antwoord", Assert.Single(Toets(Aanmelding(), new()).Errors).Veld);
    }

    [Fact]
    [Eis("R3-074")]
    public void Het_hoogste_niveau_stelt_een_team_voor_en_waar_dat_is_afgesproken_kies_je_zelf()
    {
        var (buurt, zwaar) = (Model.Teams[0].Id, Model.Teams[1].Id);
        var model = (Model with { Contraindicaties = [] }).IntakeZetten(new() { ErnstInstrument = "ETM", Niveaus = [new(1, buurt, false), new(2, buurt, false), new(3, null, true), new(4, zwaar, false)] }).Value;

        Assert.Equal("Buurtteam", Toets(Aanmelding(), new() { NiveauKind = 1, NiveauZorg = 2 }, model).Value.Laag);
        Assert.Equal("Zwaarder team", Toets(Aanmelding(), new() { NiveauKind = 1, NiveauOmgeving = 4 }, model).Value.Laag);
        Assert.Equal("laag-leeg", Assert.Single(Toets(Aanmelding(), new() { NiveauKind = 3 }, model).Errors).Code);
        Assert.Equal("Buurtteam", Toets(Aanmelding(), new() { NiveauKind = 3, Laag = buurt }, model).Value.Laag);
        Assert.Equal("niveau-leeg", Assert.Single(Toets(Aanmelding(), new(), model).Errors).Code);
        Assert.Equal("niveau-klopt-niet", Assert.Single(Toets(Aanmelding(), new() { NiveauZorg = 5 }, model).Errors).Code);
    }

    [Fact]
    [Eis("R3-075")]
    public void Waar_de_werkwijze_dat_vraagt_hoort_er_een_uitslag_bij_met_kinderen_ook_over_ouderschap()
    {
        var model = (Model with { Contraindicaties = [] }).IntakeZetten(new() { ZrmUitslag = true, ZrmOuderschap = true }).Value;

        Assert.Equal(["UitslagZrm", "UitslagOuderschap"], Toets(Aanmelding(), new(), model).Errors.Select(e => e.Veld));
        Assert.Equal("UitslagZrm", Assert.Single(Toets(Aanmelding(), new(), model, metKinderen: false).Errors).Veld);
        Assert.True(Toets(Aanmelding(), new() { UitslagZrm = "voldoende", UitslagOuderschap = "niet gedaan: ouder ziek" }, model).IsSuccess);
    }

    [Fact]
    [Eis("R3-078")]
    public void Een_twijfelgeval_zegt_waarom_en_wat_de_tafel_leert_noemt_niemand()
    {
        Assert.Equal("GrijsWaarom", Assert.Single(Toets(Aanmelding(), Antwoord(Vermoeden.Nee) with { IsGrijs = true }).Errors).Veld);
        var punt = Punt(Model.Tafels[0], grijs: true);

        Assert.Equal("les-herkenbaar", Assert.Single(punt.Bespreken(Model.Tafels[0], Uitkomst with { Les = "Moeder Sanne redt het alleen." }, Vandaag).Errors).Code);
        Assert.True(punt.Bespreken(Model.Tafels[0], Uitkomst with { Les = "Een ouder alleen met lichte vragen past bij ons." }, Vandaag).IsSuccess);
        Assert.Equal((true, "Een ouder alleen met lichte vragen past bij ons."), (punt.IsGrijs, punt.Les));
    }

    [Fact]
    [Eis("R3-071", "R3-081")]
    public void Bij_een_tafel_die_adviseert_staat_wie_beslist_en_bij_een_die_beslist_de_tafel()
    {
        var advies = Model.Tafels[0] with { Soort = TafelSoort.Adviesteam, Recht = TafelRecht.Adviseert };
        var punt = Punt(advies);

        Assert.Equal("WieBeslist", Assert.Single(punt.Bespreken(advies, Uitkomst, Vandaag).Errors).Veld);
        Assert.True(punt.Bespreken(advies, Uitkomst with { WieBeslist = "moeder en Mirjam" }, Vandaag).IsSuccess);
        Assert.Equal((TafelRecht.Adviseert, "moeder en Mirjam"), (punt.Recht, punt.WieBeslist));
        var besluit = Punt(Model.Tafels[0]);
        Assert.True(besluit.Bespreken(Model.Tafels[0], Uitkomst, Vandaag).IsSuccess);
        Assert.Equal((TafelRecht.Beslist, "Aanmeldtafel"), (besluit.Recht, besluit.WieBeslist));
        Assert.Equal("al-besproken", Assert.Single(besluit.Bespreken(Model.Tafels[0], Uitkomst, Vandaag).Errors).Code);
        // No gate: without a table the registration goes on as well.
        Assert.True(Aanmelding().Toewijzen(Mirjam, Mirjam, Nu).IsSuccess);
    }

    [Fact]
    [Eis("R3-079")]
    public void Waar_een_handtekening_hoort_staat_wie_tekende_of_waarom_nog_niet()
    {
        var tafel = Model.Tafels[0] with { Handtekening = true };

        Assert.Equal("RedenGeenHandtekening", Assert.Single(Punt(tafel).Bespreken(tafel, Uitkomst, Vandaag).Errors).Veld);
        Assert.True(Punt(tafel).Bespreken(tafel, Uitkomst with { RedenGeenHandtekening = "morgen terug" }, Vandaag).IsSuccess);
        var getekend = Punt(tafel);
        Assert.True(getekend.Bespreken(tafel, Uitkomst with { GetekendDoor = Mirjam }, Vandaag).IsSuccess);
        Assert.Equal(Mirjam, getekend.GetekendDoor);
        Assert.True(Punt(tafel).Bespreken(tafel, Uitkomst with { Uitkomst = Tafeluitkomst.MeerWeten }, Vandaag).IsSuccess);
    }

    [Fact]
    [Eis("R3-072")]
    public void Een_aanmelding_komt_niet_aan_een_toetstafel_en_een_casus_niet_aan_een_aanmeldtafel()
    {
        Assert.Equal("tafel-leeg", Assert.Single(Plannen(Model.Tafels[1], null).Errors).Code);
        Assert.Equal("tafel-leeg", Assert.Single(Plannen(Model.Tafels[0], NewId.Of<CasusId>()).Errors).Code);
        var toetsing = Plannen(Model.Tafels[1], NewId.Of<CasusId>()).Value;
        Assert.Equal("uitkomst-leeg", Assert.Single(toetsing.Bespreken(Model.Tafels[1], Uitkomst with { WieBeslist = "het gezin" }, Vandaag).Errors).Code);
        Assert.True(toetsing.Bespreken(Model.Tafels[1], Uitkomst with { WieBeslist = "het gezin", Uitkomst = Tafeluitkomst.Afbouwen }, Vandaag).IsSuccess);
    }

    [Fact]
    public void Van_de_agenda_gaat_iets_met_een_reden()
    {
        var punt = Punt(Model.Tafels[0]);

        Assert.Equal("RedenVervallen", Assert.Single(punt.Vervallen("").Errors).Veld);
        Assert.True(punt.Vervallen("Het gezin is verhuisd.").IsSuccess);
        Assert.Equal("al-besproken", Assert.Single(punt.Bespreken(Model.Tafels[0], Uitkomst, Vandaag).Errors).Code);
    }

    private static IntaketoetsGegevens Antwoord(Vermoeden antwoord) => new() { Antwoorden = new Dictionary<Guid, Vermoeden?> { [Vraag.Id] = antwoord } };

    private static Result<Intaketoets> Toets(Aanmelding aanmelding, IntaketoetsGegevens gegevens, Gemeentemodel? model = null, bool metKinderen = true) =>
        Intaketoets.Doen(aanmelding, new(1, Vandaag, model ?? Model), 0, gegevens, metKinderen, Mirjam, Vandaag);

    private static Tafelpunt Punt(Tafel tafel, bool grijs = false) => Plannen(tafel, null, grijs).Value;

    private static Result<Tafelpunt> Plannen(Tafel tafel, CasusId? casus, bool grijs = false) => Tafelpunt.Plannen(
        NewId.Of<RecordId>(), casus, tafel, new(Vandaag.AddDays(2), "Welke hulp past?", grijs), new(ZichtbaarVoor.Medewerkers, []), Mirjam, Vandaag);

    private static Aanmelding Aanmelding() => Eenlijn.Domain.Aanmelding.Aanmelding.Noteren(
        Mirjam,
        NewId.Of<TeamId>(),
        new()
        {
            EigenWoorden = "Ik wil rust.", Instroom = Instroom.Gezin, Initiatief = Initiatief.GezinZelf, Route = "zelf", GezinWeetErvan = WeetErvan.Ja, Motivatie = Motivatie.Open, Gezin = NewId.Of<GezinId>(), Personen = [NewId.Of<PersoonId>()],
        },
        Nu).Value;
}
