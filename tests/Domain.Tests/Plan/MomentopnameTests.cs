namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class MomentopnameTests
{
    private readonly PlanData _data = new();

    private static DateOnly Vandaag => PlanData.Vandaag;

    [Fact]
    [Eis("R1-035")]
    public void Een_momentopname_houdt_alles_vast_met_de_namen_van_die_dag()
    {
        var doel = _data.Doel();
        doel.ActieToevoegen(new("Tafelspel bedenken", ActieDoor.Gezin) { Persoon = _data.Moeder, HoeVaak = "elke week" });
        doel.ActieToevoegen(new("Tolk regelen", ActieDoor.Werker) { Medewerker = _data.Werker });
        doel.CijferGeven(4, _data.Kind, "soms leuk", _data.Werker, Vandaag);
        doel.ReactieNoteren(_data.Vader, "daar kan ik bij zijn", _data.Werker, Vandaag);

        var opname = Assert.Single(PlanMomentopname.VanJson(_data.Opname(doel).NaarJson()).Doelen);

        Assert.Equal(("Samen aan tafel", "Sanne", "thuis"), (opname.Titel, opname.WoordenVan, opname.Deel));
        Assert.Equal(["Sanne", "Mirjam"], opname.Acties.Select(a => a.Wie));
        Assert.Equal(new(_data.Kind.Value, "Elif", Vandaag, 4, "soms leuk"), Assert.Single(opname.Scores));
        Assert.Equal(new(_data.Vader.Value, "Murat", Vandaag, "daar kan ik bij zijn"), Assert.Single(opname.Reacties));
        Assert.Equal([_data.Moeder.Value, _data.Kind.Value], opname.OverWie);
    }

    [Fact]
    public void Wat_een_werker_voor_zichzelf_houdt_hoort_niet_bij_de_afspraak()
    {
        var opname = _data.Opname(_data.Doel(ZichtbaarVoor.Schrijver, 1), _data.Doel(ZichtbaarVoor.Medewerkers, 2), _data.Doel(volgorde: 3));

        Assert.Equal([false, true], opname.Doelen.Select(d => d.VoorGezin));
    }

    [Fact]
    public void Wat_na_de_dag_van_de_momentopname_gebeurde_staat_er_niet_in()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("Bellen", ActieDoor.Samen)).Value;
        doel.CijferGeven(3, _data.Kind, null, _data.Werker, Vandaag);
        doel.CijferGeven(6, _data.Kind, null, _data.Werker, Vandaag.AddDays(7));
        doel.ReactieNoteren(_data.Vader, "fijn", _data.Werker, Vandaag.AddDays(7));
        doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Vandaag.AddDays(7));

        var opname = Assert.Single(_data.Opname(doel).Doelen);

        Assert.Equal(3, Assert.Single(opname.Scores).Cijfer);
        Assert.Empty(opname.Reacties);
        Assert.Equal((ActieStatus.Open, (DateOnly?)null), (opname.Acties[0].Status, opname.Acties[0].AfgehandeldOp));
    }

    [Fact]
    public void Een_oude_momentopname_blijft_leesbaar()
    {
        const string oud = """
            {"vorm":1,"op":"2026-01-05","doelen":[{"record":"01980000-0000-7000-8000-000000000001","voorGezin":true,"overWie":[],"volgorde":1,
            "titel":"Rust","eigenWoorden":"Ik wil rust.","woordenVan":"Sanne","woordenOp":"2026-01-04","deel":"thuis","status":"Actief",
            "acties":[{"wat":"Wandelen","door":"Gezin","status":"Gedaan"}],"scores":[]}],
            "eigenKracht":{"behoefte":"rust"},"terugkijkenOp":null,"terugkijkenWaar":null}
            """;

        var opname = PlanMomentopname.VanJson(oud);

        Assert.Equal(("Rust", ActieStatus.Gedaan, "rust"), (opname.Doelen[0].Titel, opname.Doelen[0].Acties[0].Status, opname.EigenKracht.Behoefte));
        Assert.Empty(opname.Doelen[0].Reacties);
        Assert.Equal((null, null), (opname.EigenKracht.Op, opname.EigenKracht.WoordenVan));
    }

    [Fact]
    [Eis("R1-034")]
    public void De_vier_antwoorden_staan_erin_met_wie_ze_gaf_en_wanneer()
    {
        _data.Plan.EigenKrachtVastleggen(new("rust", "koken", "oma", "praten", null) { WoordenVan = _data.Moeder }, Vandaag.AddDays(-3));

        var kracht = PlanMomentopname.VanJson(_data.Opname(_data.Doel()).NaarJson()).EigenKracht;

        Assert.Equal((_data.Moeder.Value, "Sanne", Vandaag.AddDays(-3)), (kracht.WoordenVanPersoon!.Value, kracht.WoordenVan, kracht.Op!.Value));
    }

    [Fact]
    public void Dezelfde_antwoorden_op_een_andere_dag_veranderen_de_afspraak_niet_en_van_iemand_anders_wel()
    {
        var doel = _data.Doel();
        EigenKrachtGegevens antwoorden = new("rust", "koken", "oma", "praten", null) { WoordenVan = _data.Moeder };
        _data.Plan.EigenKrachtVastleggen(antwoorden, Vandaag.AddDays(-3));
        var oud = _data.Opname(doel);

        _data.Plan.EigenKrachtVastleggen(antwoorden, Vandaag);
        Assert.True(PlanVergelijking.Tussen(oud, _data.Opname(doel)).IsGelijk);

        _data.Plan.EigenKrachtVastleggen(antwoorden with { WoordenVan = _data.Vader }, Vandaag);
        Assert.True(PlanVergelijking.Tussen(oud, _data.Opname(doel)).EigenKracht);
    }

    [Fact]
    [Eis("R1-035")]
    public void De_eerste_keer_gaat_alles_iedereen_aan()
    {
        var verschil = PlanVergelijking.Tussen(null, _data.Opname(_data.Doel()));

        Assert.Equal(VerschilSoort.Nieuw, Assert.Single(verschil.Doelen).Soort);
        Assert.Equal([_data.Moeder, _data.Kind], verschil.Betreft);
    }

    [Fact]
    public void Een_cijfer_een_reactie_of_een_vinkje_verandert_de_afspraak_niet()
    {
        var doel = _data.Doel();
        var actie = doel.ActieToevoegen(new("Tafelspel bedenken", ActieDoor.Samen)).Value;
        var oud = _data.Opname(doel);
        doel.CijferGeven(4, _data.Kind, null, _data.Werker, Vandaag);
        doel.ActieAfvinken(actie.Id, ActieStatus.Gedaan, Vandaag);
        doel.ReactieNoteren(_data.Vader, "fijn", _data.Werker, Vandaag);

        Assert.True(PlanVergelijking.Tussen(oud, _data.Opname(doel)).IsGelijk);
    }

    [Fact]
    public void Een_wijziging_gaat_alleen_aan_wie_er_in_dat_doel_staat()
    {
        var een = _data.Doel();
        var twee = Doel.Toevoegen(_data.Plan, 2, _data.Gegevens with { Titel = "Praten" }, _data.Werker, new(ZichtbaarVoor.Gezin, [_data.Vader]), Vandaag).Value;
        var oud = _data.Opname(een, twee);
        twee.ActieToevoegen(new("Bellen", ActieDoor.Samen));

        var verschil = PlanVergelijking.Tussen(oud, _data.Opname(een, twee));

        Assert.Equal(["acties"], Assert.Single(verschil.Doelen).Velden);
        Assert.Equal([_data.Vader], verschil.Betreft);
    }

    [Fact]
    public void Wie_uit_een_doel_verdwijnt_gaat_de_wijziging_ook_aan()
    {
        var doel = _data.Doel();
        var oud = _data.Opname(doel);
        doel.Wijzigen(_data.Gegevens, new(ZichtbaarVoor.Gezin, [_data.Vader]), Vandaag);

        var verschil = PlanVergelijking.Tussen(oud, _data.Opname(doel));

        Assert.Equal(["wie het aangaat"], Assert.Single(verschil.Doelen).Velden);
        Assert.Equal(3, verschil.Betreft.Count);
    }

    [Fact]
    public void Een_doel_dat_weg_is_en_andere_antwoorden_worden_genoemd()
    {
        var oud = _data.Opname(_data.Doel());
        _data.Plan.EigenKrachtVastleggen(new("rust", "koken", "oma", "praten", null), Vandaag);
        _data.Plan.TerugkijkenPlannen(Vandaag, null, Vandaag);

        var verschil = PlanVergelijking.Tussen(oud, _data.Opname());

        Assert.Equal(VerschilSoort.Weg, Assert.Single(verschil.Doelen).Soort);
        Assert.True(verschil is { EigenKracht: true, Terugkijken: true, IsGelijk: false });
        Assert.Equal([_data.Moeder, _data.Kind], verschil.Betreft);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Eis("R1-035")]
    public void Wat_het_hele_plan_raakt_gaat_iedereen_aan_ook_als_er_een_doel_verandert(bool kracht)
    {
        var (een, twee) = (_data.Doel(), VanVader());
        var oud = _data.Opname(een, twee);
        twee.ActieToevoegen(new("Bellen", ActieDoor.Samen));
        Assert.Equal([_data.Vader], PlanVergelijking.Tussen(oud, _data.Opname(een, twee)).Betreft);

        var result = kracht
            ? _data.Plan.EigenKrachtVastleggen(new("rust", "koken", "oma", "praten", null), Vandaag)
            : _data.Plan.TerugkijkenPlannen(Vandaag, null, Vandaag);

        Assert.True(result.IsSuccess);
        Assert.Equal(3, PlanVergelijking.Tussen(oud, _data.Opname(een, twee)).Betreft.Count);
    }

    [Fact]
    public void Een_doel_dat_het_gezin_niet_mag_lezen_wordt_aan_niemand_voorgelegd()
    {
        var (een, staf) = (_data.Doel(), VanVader(ZichtbaarVoor.Medewerkers));
        var eerst = PlanVergelijking.Tussen(null, _data.Opname(een, staf));
        var oud = _data.Opname(een, staf);
        staf.ActieToevoegen(new("Bellen", ActieDoor.Samen));

        var verschil = PlanVergelijking.Tussen(oud, _data.Opname(een, staf));

        Assert.Equal([een.Id.Value], eerst.Doelen.Select(d => d.Record));
        Assert.Equal([_data.Moeder, _data.Kind], eerst.Betreft);
        Assert.True(verschil.IsGelijk);
        Assert.DoesNotContain(_data.Vader, verschil.Betreft);
    }

    [Fact]
    public void Een_doel_dat_voor_het_gezin_opengaat_is_nieuw_en_een_dat_dichtgaat_is_weg()
    {
        var (een, ander) = (_data.Doel(), VanVader(ZichtbaarVoor.Medewerkers));
        var dicht = _data.Opname(een, ander);
        ander.Wijzigen(_data.Gegevens with { Titel = "Praten" }, new(ZichtbaarVoor.Gezin, [_data.Vader]), Vandaag);
        var open = _data.Opname(een, ander);

        foreach (var (verschil, soort) in new[] { (PlanVergelijking.Tussen(dicht, open), VerschilSoort.Nieuw), (PlanVergelijking.Tussen(open, dicht), VerschilSoort.Weg) })
        {
            Assert.Equal((ander.Id.Value, soort), (Assert.Single(verschil.Doelen).Record, verschil.Doelen[0].Soort));
            Assert.Equal([_data.Vader], verschil.Betreft);
        }
    }

    private Doel VanVader(ZichtbaarVoor voor = ZichtbaarVoor.Gezin) =>
        Doel.Toevoegen(_data.Plan, 2, _data.Gegevens with { Titel = "Praten" }, _data.Werker, new(voor, [_data.Vader]), Vandaag).Value;
}
