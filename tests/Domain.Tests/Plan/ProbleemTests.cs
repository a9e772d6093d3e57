namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class ProbleemTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;

    private readonly PlanData _data = new();

    [Fact]
    [Eis("R1-036", "R3-029")]
    public void Een_probleem_krijgt_een_plek_een_leefgebied_en_mag_voor_opvoeden_gaan()
    {
        var probleem = Nieuw(gegevens: Gegevens with { VoorOpvoeden = true, VolgendeStap = "rekeningen bij elkaar", StapVoor = Vandaag.AddDays(5) }).Value;

        Assert.Equal(("financien", true, 1, Vandaag), (probleem.Leefgebied, probleem.VoorOpvoeden, probleem.Volgorde, probleem.GenoteerdOp));
        Assert.IsType<ProbleemGenoteerd>(Assert.Single(probleem.NewEvents));
    }

    [Fact]
    public void Wat_ontbreekt_of_niet_bestaat_wordt_bij_elkaar_geweigerd()
    {
        var geweigerd = Probleem.Noteren(
            _data.Plan, 1, new(" ", "bestaat-niet") { StapVoor = Vandaag.AddYears(20) }, _data.Werker, new(ZichtbaarVoor.Gezin, []), Vandaag);

        Assert.Equal(["Wat-leeg", "leefgebied-leeg", "dag-te-ver", "stap-leeg", "over-wie-leeg"], geweigerd.Errors.Select(e => e.Code));
        Assert.Equal("Wat-te-lang", Assert.Single(Nieuw(gegevens: Gegevens with { Wat = new('x', 201) }).Errors).Code);
    }

    [Fact]
    [Eis("R1-036")]
    public void Wat_bovenaan_komt_vraagt_een_volgende_stap_tot_die_er_is()
    {
        var probleem = Nieuw().Value;
        probleem.NuBovenaan();
        Assert.True(probleem.VraagtStap);

        Assert.True(probleem.Wijzigen(Gegevens, Zicht, Vandaag).IsSuccess);
        Assert.True(probleem.VraagtStap);
        Assert.True(probleem.Wijzigen(Gegevens with { VolgendeStap = "bellen" }, Zicht, Vandaag).IsSuccess);
        Assert.False(probleem.VraagtStap);
    }

    [Fact]
    public void Opgelost_zegt_sinds_wanneer_en_kan_een_keer_en_terug()
    {
        var probleem = Nieuw().Value;

        Assert.Equal("dag-klopt-niet", Assert.Single(probleem.Oplossen(Vandaag.AddDays(1), null, Vandaag).Errors).Code);
        Assert.True(probleem.Oplossen(Vandaag.AddDays(-2), "met de bewindvoerder", Vandaag).IsSuccess);
        Assert.Equal((Vandaag.AddDays(-2), "met de bewindvoerder"), (probleem.OpgelostOp!.Value, probleem.Oplossing));
        Assert.Equal("al-opgelost", Assert.Single(probleem.Oplossen(null, null, Vandaag).Errors).Code);
        Assert.True(probleem.Heropenen().IsSuccess);
        Assert.False(probleem.IsOpgelost);
        Assert.Equal("niet-opgelost", Assert.Single(probleem.Heropenen().Errors).Code);
    }

    [Fact]
    [Eis("R1-036")]
    public void Een_versie_bewaart_wat_er_speelt_en_een_andere_volgorde_is_een_andere_afspraak()
    {
        var (geld, werk) = (Nieuw(1).Value, Nieuw(2, Gegevens with { Wat = "Murat zoekt werk" }).Value);
        var eerst = Opname(geld, werk);
        Assert.Equal(["We komen geld tekort", "Murat zoekt werk"], eerst.Problemen.Select(p => p.Wat));
        Assert.True(PlanVergelijking.Tussen(PlanMomentopname.VanJson(eerst.NaarJson()), Opname(geld, werk)).IsGelijk);

        geld.Verplaatsen(2);
        werk.Verplaatsen(1);
        var verschil = PlanVergelijking.Tussen(eerst, Opname(geld, werk));

        Assert.True(verschil.Problemen);
        Assert.Equal([_data.Moeder], verschil.Betreft);
        geld.Oplossen(null, null, Vandaag);
        Assert.Equal(["Murat zoekt werk"], Opname(geld, werk).Problemen.Select(p => p.Wat));
    }

    [Fact]
    public void Wat_alleen_medewerkers_zien_is_geen_afspraak()
    {
        var stil = Nieuw(zicht: new(ZichtbaarVoor.Medewerkers, [_data.Moeder])).Value;

        Assert.False(PlanVergelijking.Tussen(Opname(), Opname(stil)).Problemen);
    }

    private static ProbleemGegevens Gegevens => new("We komen geld tekort", "financien");

    private Zicht Zicht => new(ZichtbaarVoor.Gezin, [_data.Moeder]);

    private Domain.Kernel.Result<Probleem> Nieuw(int volgorde = 1, ProbleemGegevens? gegevens = null, Zicht? zicht = null) =>
        Probleem.Noteren(_data.Plan, volgorde, gegevens ?? Gegevens, _data.Werker, zicht ?? Zicht, Vandaag);

    private PlanMomentopname Opname(params Probleem[] problemen) =>
        PlanMomentopname.Maken(_data.Plan, [], _ => "Sanne", _ => "Mirjam", Vandaag, problemen);
}
