namespace Eenlijn.Domain.Tests.Kernel;

using System.Globalization;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Tests.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>A day that can't be true is refused at its field, in every act that takes one.</summary>
public sealed class DagenTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;
    private static readonly DateOnly Lang = new(1800, 1, 1);
    private static readonly DateOnly Ver = new(2999, 1, 1);
    private static readonly MedewerkerId Mirjam = NewId.Of<MedewerkerId>();
    private static readonly PersoonId Elif = NewId.Of<PersoonId>();
    private static readonly CasusId Casus = NewId.Of<CasusId>();
    private static readonly Zicht Zicht = new(ZichtbaarVoor.Medewerkers, [Elif]);
    private static readonly Geboorte In2017 = new Geboorte.Geboren(OnzekereDatum.Create(2017, 4, null).Value);

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("1900-01-01", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    public void Wat_gebeurd_is_ligt_tussen_1900_en_vandaag(string dag, bool mag) => Assert.Equal(mag, new Check().Gebeurd(Dag(dag), Vandaag, "Op").IsSuccess);

    [Theory]
    [InlineData("2025-11-21", false)]
    [InlineData("2025-11-22", true)]
    [InlineData("2036-11-22", true)]
    [InlineData("2036-11-23", false)]
    public void Een_plan_ligt_tussen_een_jaar_terug_en_tien_jaar_vooruit(string dag, bool mag)
    {
        Assert.Equal(mag, new Check().Gepland(Dag(dag), Vandaag, "Op").IsSuccess);
        Assert.True(new Check().Gepland(Dag(dag), Vandaag, "Op", Dag(dag)).IsSuccess);
    }

    [Theory]
    [InlineData("1899-12-31", false)]
    [InlineData("2027-11-22", true)]
    [InlineData("2027-11-23", false)]
    public void Een_periode_begint_of_eindigt_hoogstens_een_jaar_vooruit(string dag, bool mag) => Assert.Equal(mag, new Check().Periode(Dag(dag), Vandaag, "Van").IsSuccess);

    [Fact]
    public void Het_eind_ligt_niet_voor_het_begin()
    {
        Assert.Equal("einddatum-klopt-niet", Assert.Single(new Check().NietVoor(Vandaag.AddDays(-1), Vandaag, "Tot").Errors).Code);
        Assert.True(new Check().NietVoor(Vandaag, Vandaag, "Tot").NietVoor(Lang, null, "Tot").IsSuccess);
    }

    [Fact]
    public void Een_taak_belofte_en_doel_nemen_geen_dag_die_niet_kan()
    {
        foreach (var dag in (DateOnly[])[Lang, Ver])
        {
            Assert.Equal("Op", Veld(Taak.Plannen(Casus, new(TaakSoort.Gesprek, "gesprek", dag, null, null, null), Mirjam, Zicht, Vandaag).Errors));
            var plan = new PlanData();
            Assert.Equal("Wanneer", Veld(Doel.Toevoegen(plan.Plan, 1, plan.Gegevens with { Wanneer = dag }, Mirjam, Zicht, Vandaag).Errors));
            Assert.Equal("WoordenOp", Veld(Doel.Toevoegen(plan.Plan, 1, plan.Gegevens with { WoordenOp = dag }, Mirjam, Zicht, Vandaag).Errors));
            Assert.Equal("TerugkijkenOp", Veld(plan.Plan.TerugkijkenPlannen(dag, null, Vandaag).Errors));
            Assert.Equal("Voor", Veld(Belofte.Doen(Casus, new("bellen", Elif, null, dag), Mirjam, Zicht, Vandaag).Errors));
        }
    }

    [Fact]
    public void Een_vraag_zorg_succes_en_cijfer_zijn_niet_van_voor_1900()
    {
        var plan = new PlanData();
        Assert.Equal("Op", Veld(Vraag.Noteren(Casus, VraagSoort.Erachter, "Hoe?", null, Lang, Mirjam, Zicht).Errors));
        Assert.Equal("Sinds", Veld(ZorgOverVeiligheid.Melden(Casus, new("zorg", "school", Mirjam, Vandaag) { Sinds = Lang }, Mirjam, Zicht, Vandaag).Errors));
        Assert.Equal("Op", Veld(Succes.Noteren(plan.Plan, "gelukt", Lang, Mirjam, Zicht, Vandaag).Errors));
    }

    [Fact]
    public void Een_betrokkene_begint_en_wordt_uitgenodigd_op_een_dag_die_kan()
    {
        foreach (var dag in (DateOnly[])[Lang, Ver])
        {
            BetrokkenheidGegevens partner = new(BetrokkenSoort.Partner, "huisarts") { Naam = "P. Wit" };
            Assert.Equal("Van", Veld(Betrokkenheid.Beginnen(Casus, partner, dag, Mirjam, Zicht, Vandaag).Errors));
            Assert.Equal("UitgenodigdOp", Veld(Betrokkenheid.Beginnen(Casus, partner with { UitgenodigdOp = dag }, Vandaag, Mirjam, Zicht, Vandaag).Errors));
            Assert.Equal("UitgenodigdOp", Veld(Betrokkenheid.Beginnen(Casus, partner, Vandaag, Mirjam, Zicht, Vandaag).Value.Wijzigen(partner with { UitgenodigdOp = dag }, Vandaag).Errors));
        }
    }

    [Fact]
    public void Afschermen_wordt_binnen_een_jaar_opnieuw_bekeken()
    {
        AfschermingBesluit besluit = new(Mirjam, NewId.Of<MedewerkerId>(), "Niet veilig.", Vandaag, Vandaag.AddYears(1).AddDays(1));
        var doel = AfschermingDoel.VanSchool(Elif);
        Assert.Equal("herzien-te-laat", Assert.Single(Afscherming.Besluiten(NewId.Of<GezinId>(), NewId.Of<PersoonId>(), doel, besluit).Errors).Code);
        var goed = Afscherming.Besluiten(NewId.Of<GezinId>(), NewId.Of<PersoonId>(), doel, besluit with { HerzienOp = Vandaag.AddYears(1) }).Value;
        Assert.Equal("HerzienOp", Veld(goed.Herzien(besluit with { HerzienOp = Ver }).Errors));
    }

    [Fact]
    public void Niets_over_iemand_ligt_voor_zijn_geboorte()
    {
        var gezin = Gezin.Toevoegen("Kaya").Value;
        var huis = gezin.HuishoudenToevoegen("thuis").Value;
        var voor = new DateOnly(2017, 3, 31);
        Assert.Equal("Van", Veld(gezin.LidToevoegen(Elif, GezinsRol.Kind, voor, In2017, Vandaag).Errors));
        Assert.Equal("Van", Veld(gezin.LidToevoegen(Elif, GezinsRol.Kind, Ver, In2017, Vandaag).Errors));
        Assert.True(gezin.LidToevoegen(Elif, GezinsRol.Kind, voor.AddDays(1), In2017, Vandaag).IsSuccess);
        gezin.BewonerToevoegen(huis.Id, Elif, null, null);
        Assert.Equal("Tot", Veld(gezin.LidBeeindigen(Elif, Lang, In2017, Vandaag).Errors.Take(1)));
        Assert.Equal("Tot", Veld(gezin.BewonerBeeindigen(huis.Id, Elif, voor, In2017, Vandaag).Errors));
        var gezag = Gezag.Vastleggen(new(Elif, GezagSoort.EenhoofdigOuderlijkGezag, [NewId.Of<PersoonId>()])).Value;
        Assert.Equal("voor-geboorte", Assert.Single(gezag.Beeindigen(voor, In2017, Vandaag).Errors).Code);
        Assert.True(gezag.Beeindigen(Vandaag, In2017, Vandaag).IsSuccess);
    }

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, CultureInfo.InvariantCulture);

    private static string? Veld(IEnumerable<DomainError> errors) => Assert.Single(errors).Veld;
}
