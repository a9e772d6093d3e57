namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class CaseloadTests
{
    [Fact]
    [Eis("R1-097")]
    public void Alleen_wie_de_casusregie_heeft_zegt_hoe_zwaar_het_is_en_bij_een_ander_begint_dat_opnieuw()
    {
        var casus = Open();

        Assert.Equal("zwaarte-van-ander", Assert.Single(casus.ZwaarteInschatten(Zwaarte.Zwaar, Karim).Errors).Code);
        Assert.True(casus.ZwaarteInschatten(Zwaarte.Zwaar, Mirjam).IsSuccess);
        Assert.Equal(Zwaarte.Zwaar, casus.HuidigeRegie.Zwaarte);

        casus.RegieToewijzen(RegieHouder.Regisseur(Karim), Vandaag);
        Assert.Null(casus.HuidigeRegie.Zwaarte);
    }

    [Fact]
    [Eis("R1-104")]
    public void Waarom_nog_open_vraagt_een_reden_en_een_dag_binnen_een_half_jaar()
    {
        var casus = Open();

        Assert.Equal(["Waarom-leeg", "volgende-keer-klopt-niet"], casus.NogOpenBekijken(" ", Vandaag, Mirjam, Vandaag).Errors.Select(e => e.Code));
        Assert.Equal("volgende-keer-te-ver", Assert.Single(casus.NogOpenBekijken("Wacht op hulp.", Vandaag.AddDays(185), Mirjam, Vandaag).Errors).Code);
        Assert.True(casus.NogOpenBekijken("Wacht op hulp.", Vandaag.AddDays(184), Mirjam, Vandaag).IsSuccess);
        Assert.Equal("Wacht op hulp.", Assert.Single(casus.NogOpen).Waarom);
    }

    [Fact]
    [Eis("R1-097")]
    public void Te_veel_wordt_door_een_ander_besproken_met_een_afspraak_en_maar_een_keer()
    {
        var signaal = Werkdruksignaal.Geven(Mirjam, NewId.Of<TeamId>(), null, Vandaag).Value;

        Assert.Equal("zelf-besproken", Assert.Single(signaal.Bespreken("Eén gezin minder.", Mirjam, Vandaag).Errors).Code);
        Assert.Equal("Afspraak-leeg", Assert.Single(signaal.Bespreken("", Karim, Vandaag).Errors).Code);
        Assert.True(signaal.Bespreken("Eén gezin minder.", Karim, Vandaag).IsSuccess);
        Assert.Equal("al-besproken", Assert.Single(signaal.Bespreken("Nog eens.", Karim, Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-099")]
    public void Alleen_een_medewerker_kan_maatje_zijn()
    {
        var school = Betrokkenheid.Beginnen(NewId.Of<CasusId>(), new(BetrokkenSoort.Partner, "school") { Naam = "De Klimop", IsMaatje = true }, Vandaag, Mirjam, new(default, []));

        Assert.Equal("maatje-geen-medewerker", Assert.Single(school.Errors).Code);
    }
}
