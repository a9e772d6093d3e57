namespace Eenlijn.Domain.Tests.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using static Eenlijn.Domain.Tests.Casus.CasusData;

public sealed class WaarnemingTests
{
    [Fact]
    public void Wie_waarneemt_krijgt_toegang_tot_en_met_de_laatste_dag()
    {
        var waarneming = Regel(Gegevens).Value;

        IVerleentToegang geregeld = Assert.Single(waarneming.NewEvents.OfType<WaarnemingGeregeld>());
        Assert.Equal(
            (Karim, ToegangsGrond.Waarneming, Vandaag, (DateOnly?)Vandaag.AddDays(14)),
            (geregeld.Medewerker, geregeld.Grond, geregeld.Van, geregeld.Tot));
    }

    [Fact]
    public void Zonder_waarnemer_of_dagen_of_voor_jezelf_of_te_lang_kan_het_niet()
    {
        Assert.Equal(["waarnemer-leeg", "van-leeg", "tot-leeg"], Codes(new(Mirjam, null, null, null)));
        Assert.Equal(["waarnemer-zelf"], Codes(Gegevens with { Waarnemer = Mirjam }));
        Assert.Equal(["van-voorbij"], Codes(Gegevens with { Van = Vandaag.AddDays(-1) }));
        Assert.Equal(["einddatum-klopt-niet"], Codes(Gegevens with { Van = Vandaag.AddDays(20) }));
        Assert.Equal(["waarneming-te-lang"], Codes(Gegevens with { Tot = Vandaag.AddDays(183) }));
        Assert.NotEmpty(Codes(Gegevens with { Van = new(9999, 9, 1), Tot = new(9999, 12, 31) }));
        Assert.True(Regel(Gegevens with { Tot = Vandaag.AddDays(182) }).IsSuccess);
    }

    [Fact]
    public void Eerder_stoppen_eindigt_de_toegang_vandaag_en_een_latere_periode_komt_er_niet()
    {
        var nu = Regel(Gegevens).Value;
        Assert.True(nu.Beeindigen(Vandaag).IsSuccess);
        Assert.Equal(Vandaag, nu.Tot);
        Assert.Equal("al-voorbij", Assert.Single(nu.Beeindigen(Vandaag.AddDays(1)).Errors).Code);

        var straks = Regel(Gegevens with { Van = Vandaag.AddDays(7) }).Value;
        Assert.True(straks.Beeindigen(Vandaag).IsSuccess);
        Assert.True(straks.Tot < straks.Van);
    }

    private static WaarnemingGegevens Gegevens => new(Mirjam, Karim, Vandaag, Vandaag.AddDays(14), "Moeder belt op dinsdag.");

    private static Result<Waarneming> Regel(WaarnemingGegevens gegevens) => Waarneming.Regelen(NewId.Of<CasusId>(), gegevens, Mirjam, Vandaag);

    private static IEnumerable<string> Codes(WaarnemingGegevens gegevens) => Regel(gegevens).Errors.Select(e => e.Code);
}
