namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class AfsprakenTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;

    private readonly PlanData _data = new();

    private Zicht Gezin => new(ZichtbaarVoor.Gezin, [_data.Moeder]);

    [Fact]
    [Eis("R1-041", "R0-010")]
    public void Een_betwiste_verwachting_heeft_de_woorden_van_de_ander()
    {
        var gegevens = new VerwachtingGegevens(Verwachtingkant.Hulpverlener, _data.Moeder, "Jullie bellen af.", Verwachtingstand.Betwist, null);

        Assert.Equal("antwoord-leeg", Assert.Single(Verwachting.Noteren(_data.Plan, gegevens, _data.Werker, Gezin, Vandaag).Errors).Code);
        var verwachting = Verwachting.Noteren(_data.Plan, gegevens with { Antwoord = "Dat lukt niet altijd." }, _data.Werker, Gezin, Vandaag).Value;
        Assert.Null(verwachting.Wie);
        Assert.Equal(["Wat-leeg", "van-leeg", "stand-leeg", "over-wie-leeg"], verwachting.Wijzigen(new(null, null, "", null, null), new(ZichtbaarVoor.Gezin, []), Vandaag).Errors.Select(e => e.Code));
        Assert.True(verwachting.Wijzigen(gegevens with { Stand = Verwachtingstand.Afgesproken }, Gezin, Vandaag).IsSuccess);
        Assert.True(verwachting.Vervallen(Vandaag).IsSuccess);
        Assert.Equal("verwachting-vervallen", Assert.Single(verwachting.Vervallen(Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-042", "R3-020")]
    public void Meer_sturen_heeft_een_reden_en_een_dag_waarop_het_opnieuw_bekeken_wordt()
    {
        var leeg = Sturing.Kiezen(_data.Plan, new(null, "", "zomaar", "", null), _data.Werker, ZichtbaarVoor.Gezin, Vandaag);
        var teVer = Sturing.Kiezen(_data.Plan, new(_data.Kind, "bellen", "leren", "het lukt niet alleen", Vandaag.AddDays(300)), _data.Werker, ZichtbaarVoor.Gezin, Vandaag);
        var sturing = Sturing.Kiezen(_data.Plan, new(_data.Kind, "bellen", "leren", "het lukt niet alleen", Vandaag.AddDays(60)), _data.Werker, ZichtbaarVoor.Gezin, Vandaag).Value;

        Assert.Equal(["Wat-leeg", "Toelichting-leeg", "wie-leeg", "reden-leeg", "evaluatie-leeg"], leeg.Errors.Select(e => e.Code));
        Assert.Equal("evaluatie-te-ver", Assert.Single(teVer.Errors).Code);
        Assert.Equal(["Tekst-leeg", "keuze-leeg"], sturing.Evalueren(null, "", null, _data.Werker, Vandaag).Errors.Select(e => e.Code));
        Assert.Equal("evaluatie-leeg", Assert.Single(sturing.Evalueren(true, "gaat beter", null, _data.Werker, Vandaag).Errors).Code);
        Assert.True(sturing.Evalueren(true, "gaat beter", Vandaag.AddDays(90), _data.Werker, Vandaag).IsSuccess);
        Assert.Equal((Vandaag.AddDays(90), null), (sturing.EvaluerenOp, sturing.GestoptOp));
        Assert.True(sturing.Evalueren(false, "kan het zelf", null, _data.Werker, Vandaag).IsSuccess);
        Assert.Equal("sturing-gestopt", Assert.Single(sturing.Evalueren(false, "x", null, _data.Werker, Vandaag).Errors).Code);
        Assert.Equal([true, false], sturing.Momenten.Select(m => m.Doorgaan));
    }

    [Fact]
    [Eis("R4-057")]
    public void Zonder_eigen_plan_van_het_gezin_staat_er_binnen_zes_weken_een_plan()
    {
        var plan = Aangeboden(Vandaag.AddDays(-50));

        Assert.Equal((Vandaag.AddDays(-8), null), (plan.KlaarOp, plan.PlanUiterlijkOp));
        Assert.Equal(["reden-leeg"], plan.Bijwerken(new(FamiliegroepsplanStand.WilNiet, null), Vandaag).Errors.Select(e => e.Code));
        Assert.True(plan.Bijwerken(new(FamiliegroepsplanStand.WilNiet, Vandaag) { Reden = "Doe het liever met jou." }, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(42), plan.PlanUiterlijkOp);
        Assert.Equal("dag-klopt-niet", Assert.Single(plan.OpSchriftVragen(Vandaag.AddDays(1), Vandaag).Errors).Code);
        Assert.True(plan.OpSchriftVragen(Vandaag, Vandaag).IsSuccess);
        Assert.Equal(Vandaag.AddDays(14), plan.OpSchriftUiterlijkOp);
    }

    [Fact]
    [Eis("R4-057")]
    public void Niet_wachten_op_het_gezin_kan_alleen_bij_gevaar_of_het_belang_van_het_kind_met_een_reden()
    {
        var plan = Aangeboden(Vandaag);

        Assert.Equal("reden-leeg", Assert.Single(plan.Bijwerken(new(FamiliegroepsplanStand.AfgezienBedreiging, null), Vandaag).Errors).Code);
        Assert.Equal("nog-tijd", Assert.Single(plan.Bijwerken(new(FamiliegroepsplanStand.NietGekomen, null), Vandaag).Errors).Code);
        Assert.Equal("stap-leeg", Assert.Single(plan.Bijwerken(new(FamiliegroepsplanStand.Aangeboden, null), Vandaag).Errors).Code);
        Assert.Equal("inhoud-leeg", Assert.Single(plan.Bijwerken(new(FamiliegroepsplanStand.Gemaakt, null), Vandaag).Errors).Code);
        Assert.True(plan.Bijwerken(new(FamiliegroepsplanStand.Gemaakt, null) { Inhoud = "Oma haalt Elif op.", MetWie = "oma" }, Vandaag).IsSuccess);
        Assert.Equal(("Oma haalt Elif op.", false), (plan.Inhoud, plan.IsGeen));
    }

    [Fact]
    [Eis("R4-135")]
    public void Terugkijken_doe_je_met_ouders_en_jongeren_en_dan_besluiten_jullie()
    {
        var goed = new EvaluatieGegevens(Vandaag, [_data.Moeder, _data.Kind], EvaluatieUitkomst.Bijstellen) { WatGingGoed = "samen eten", WatMoetAnders = "later op de avond", VolgendeOp = Vandaag.AddDays(60) };

        Assert.True(Vastleggen(goed).IsSuccess);
        Assert.Equal("afwezig-zonder-reden", Assert.Single(Vastleggen(goed with { Aanwezig = [_data.Moeder] }).Errors).Code);
        Assert.True(Vastleggen(goed with { Aanwezig = [_data.Moeder], RedenAfwezig = "ziek; ik bel morgen" }).IsSuccess);
        Assert.Equal("wat-anders-leeg", Assert.Single(Vastleggen(goed with { WatMoetAnders = null }).Errors).Code);
        Assert.Equal("waarom-leeg", Assert.Single(Vastleggen(goed with { Uitkomst = EvaluatieUitkomst.Stoppen }).Errors).Code);
        Assert.Null(Vastleggen(goed with { Uitkomst = EvaluatieUitkomst.Stoppen, Waarom = "het gaat goed" }).Value.VolgendeOp);
        Assert.Equal(["WatGingGoed-leeg", "uitkomst-leeg", "niemand-aanwezig", "afwezig-zonder-reden"], Vastleggen(new(Vandaag, [], null)).Errors.Select(e => e.Code));
        Assert.Equal("volgende-leeg", Assert.Single(Vastleggen(goed with { VolgendeOp = Vandaag }).Errors).Code);
    }

    [Fact]
    [Eis("R4-134")]
    public void Wat_er_voor_achttien_geregeld_wordt_begint_met_de_eigen_woorden()
    {
        var gegevens = new AchttienGegevens(_data.Kind, "Ik wil op mezelf wonen.", [new("wonen", "inschrijven", "kamertraining", Vandaag.AddDays(200), false), new("geld", null, null, null, false)]);

        Assert.Equal(["wie-leeg", "EigenWoorden-leeg", "wat-leeg"], Achttien.Plannen(_data.Plan, new(null, " ", [new("geld", null, "Wmo", null, false)]), _data.Werker, ZichtbaarVoor.Gezin, Vandaag).Errors.Select(e => e.Code));
        var plan = Achttien.Plannen(_data.Plan, gegevens, _data.Werker, ZichtbaarVoor.Gezin, Vandaag).Value;
        Assert.Equal(("wonen", "kamertraining"), Assert.Single(plan.Punten) is var p ? (p.Code, p.Wie) : default);
        Assert.True(plan.Wijzigen(gegevens with { Punten = [new("wonen", "inschrijven", "kamertraining", null, true)] }, ZichtbaarVoor.Gezin, Vandaag).IsSuccess);
        Assert.True(Assert.Single(plan.Punten).Geregeld);
    }

    [Fact]
    [Eis("R4-064", "R4-061")]
    public void Een_actie_kan_maatwerk_zijn_en_een_doel_hoort_bij_een_leefgebied()
    {
        var doel = _data.Doel();

        Assert.Equal("maatwerk-onbekend", Assert.Single(doel.ActieToevoegen(new("Bed halen", ActieDoor.Samen) { Maatwerk = "zwembad" }).Errors).Code);
        doel.ActieToevoegen(new("Bed halen", ActieDoor.Samen) { Maatwerk = "spullen" });
        Assert.Equal("leefgebied-onbekend", Assert.Single(doel.Wijzigen(_data.Gegevens with { Leefgebied = "ruimte" }, Gezin, Vandaag).Errors).Code);
        var oud = _data.Opname(doel);
        Assert.True(doel.Wijzigen(_data.Gegevens with { Leefgebied = "huisvesting" }, new(ZichtbaarVoor.Gezin, [_data.Moeder, _data.Kind]), Vandaag).IsSuccess);
        var nu = _data.Opname(doel);
        Assert.Equal(("huisvesting", "spullen"), (nu.Doelen[0].Leefgebied, nu.Doelen[0].Acties[0].Maatwerk));
        Assert.Equal(["leefgebied"], Assert.Single(PlanVergelijking.Tussen(oud, nu).Doelen).Velden);
    }

    private Familiegroepsplan Aangeboden(DateOnly op) => Familiegroepsplan.Aanbieden(_data.Plan, op, null, _data.Werker, Gezin, Vandaag).Value;

    private Result<Evaluatie> Vastleggen(EvaluatieGegevens gegevens) => Evaluatie.Vastleggen(_data.Plan, gegevens, [_data.Moeder, _data.Kind], _data.Werker, Gezin, Vandaag);
}
