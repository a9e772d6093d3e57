namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class AfsprakenOpnameTests
{
    private readonly PlanData _data = new();

    private static DateOnly Vandaag => PlanData.Vandaag;

    [Fact]
    [Eis("R1-041", "R1-042", "R4-057")]
    public void Wat_naast_de_doelen_is_afgesproken_staat_in_de_momentopname()
    {
        var afspraken = PlanMomentopname.VanJson(Opname([Verwacht()], [Stuurt()], [EigenPlan()]).NaarJson()).Afspraken;

        var verwachting = Assert.Single(afspraken.Verwachtingen);
        Assert.Equal(("Bel voor je komt.", "Sanne", Verwachtingstand.Afgesproken), (verwachting.Wat, verwachting.Wie, verwachting.Stand));
        Assert.Equal(("Elke maandag bellen.", "Elif", Vandaag.AddDays(30)), (afspraken.Sturing[0].Wat, afspraken.Sturing[0].Wie, afspraken.Sturing[0].EvaluerenOp));
        Assert.Equal(("Oma kookt op vrijdag.", "oma"), (afspraken.EigenPlan!.Inhoud, afspraken.EigenPlan.MetWie));
        Assert.Equal([_data.Moeder.Value], verwachting.OverWie);
    }

    [Fact]
    public void Wat_niet_meer_geldt_later_kwam_of_van_een_werker_alleen_is_hoort_er_niet_bij()
    {
        var (vervallen, gestopt, gevraagd) = (Verwacht(), Stuurt(), EigenPlan(gemaakt: false));
        vervallen.Vervallen(Vandaag);
        gestopt.Evalueren(false, "Het lukt alleen.", null, _data.Werker, Vandaag);
        var geheim = Verwacht(ZichtbaarVoor.Schrijver);

        Assert.True(Opname([vervallen, geheim], [gestopt], [gevraagd]).Afspraken.IsLeeg);
        Assert.True(AfsprakenOpname.Maken([Verwacht()], [Stuurt()], [EigenPlan()], Naam, Vandaag.AddDays(-1)).IsLeeg);
    }

    [Fact]
    [Eis("R1-041", "R1-042", "R4-057")]
    public void Wat_er_anders_is_wordt_genoemd_met_wie_het_aangaat()
    {
        var (verwacht, stuurt, eigen) = (Verwacht(), Stuurt(), EigenPlan());
        var oud = Opname([verwacht], [stuurt], [eigen]);
        Assert.True(PlanVergelijking.Tussen(PlanMomentopname.VanJson(oud.NaarJson()), Opname([verwacht], [stuurt], [eigen])).IsGelijk);

        verwacht.Wijzigen(new(Verwachtingkant.Gezin, _data.Moeder, "Bel een dag eerder.", Verwachtingstand.Afgesproken, null), new(ZichtbaarVoor.Gezin, [_data.Moeder]), Vandaag);
        var een = PlanVergelijking.Tussen(oud, Opname([verwacht], [stuurt], [eigen]));
        Assert.True(een is { Verwachtingen: true, Sturing: false, EigenPlan: false, IsGelijk: false });
        Assert.Equal([_data.Moeder], een.Betreft);

        stuurt.Evalueren(true, "Nog even.", Vandaag.AddDays(60), _data.Werker, Vandaag);
        Assert.Equal([_data.Moeder, _data.Kind], PlanVergelijking.Tussen(oud, Opname([verwacht], [stuurt], [eigen])).Betreft);
        Assert.True(PlanVergelijking.Tussen(oud, Opname([verwacht], [stuurt], [])) is { Sturing: true, EigenPlan: true });
    }

    [Fact]
    public void Over_wat_het_gezin_niet_mag_lezen_spreekt_het_niets_af()
    {
        var verschil = PlanVergelijking.Tussen(Opname([], [], []), Opname([Verwacht(ZichtbaarVoor.Medewerkers)], [Stuurt(ZichtbaarVoor.Medewerkers)], []));

        Assert.True(verschil.IsGelijk);
    }

    [Fact]
    public void Een_versie_van_voor_deze_afspraken_blijft_te_openen()
    {
        const string oud = """{"vorm":5,"op":"2026-01-05","doelen":[],"eigenKracht":{},"terugkijkenOp":null,"terugkijkenWaar":null}""";

        Assert.True(PlanMomentopname.VanJson(oud).Afspraken.IsLeeg);
        Assert.True(PlanVergelijking.Tussen(PlanMomentopname.VanJson(oud), Opname([Verwacht()], [], [])).Verwachtingen);
    }

    private Verwachting Verwacht(ZichtbaarVoor voor = ZichtbaarVoor.Gezin) => Verwachting.Noteren(
        _data.Plan, new(Verwachtingkant.Gezin, _data.Moeder, "Bel voor je komt.", Verwachtingstand.Afgesproken, null), _data.Werker, new(voor, [_data.Moeder]), Vandaag).Value;

    private Sturing Stuurt(ZichtbaarVoor voor = ZichtbaarVoor.Gezin) =>
        Sturing.Kiezen(_data.Plan, new(_data.Kind, "Elke maandag bellen.", "overbelast", "Er is veel.", Vandaag.AddDays(30)), _data.Werker, voor, Vandaag).Value;

    private Familiegroepsplan EigenPlan(bool gemaakt = true)
    {
        var plan = Familiegroepsplan.Aanbieden(_data.Plan, Vandaag, null, _data.Werker, new(ZichtbaarVoor.Gezin, [_data.Moeder]), Vandaag).Value;
        Assert.True(plan.Bijwerken(new(gemaakt ? FamiliegroepsplanStand.Gemaakt : FamiliegroepsplanStand.GezinMaakt, Vandaag) { Inhoud = "Oma kookt op vrijdag.", MetWie = "oma" }, Vandaag).IsSuccess);
        return plan;
    }

    private PlanMomentopname Opname(Verwachting[] verwachtingen, Sturing[] sturing, Familiegroepsplan[] eigen) =>
        _data.Opname() with { Afspraken = AfsprakenOpname.Maken(verwachtingen, sturing, eigen, Naam, Vandaag) };

    private string Naam(PersoonId persoon) => persoon == _data.Moeder ? "Sanne" : "Elif";
}
