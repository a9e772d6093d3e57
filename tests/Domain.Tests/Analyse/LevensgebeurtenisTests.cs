namespace Eenlijn.Domain.Tests.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

public sealed class LevensgebeurtenisTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);
    private static readonly PersoonId Elif = NewId.Of<PersoonId>();
    private static readonly Zicht OverElif = new(ZichtbaarVoor.Medewerkers, [Elif]);

    [Fact]
    [Eis("R2-130", "R2-135")]
    public void Een_gebeurtenis_houdt_vast_wie_haar_inbracht_en_wat_zij_betekende_in_wiens_woorden()
    {
        var g = Noteren(new(" opa overleden ") { Begin = Jaar(2019), Leefgebied = "huiselijke-relaties", VerteldDoor = Elif, EigenInbreng = true, Betekenis = "Het was stil.", BetekenisVan = Elif }).Value;

        Assert.Equal(("opa overleden", Elif, true, "Het was stil.", Elif), (g.Wat, g.VerteldDoor!.Value, g.EigenInbreng, g.Betekenis, g.BetekenisVan!.Value));
        Assert.IsType<LevensgebeurtenisGenoteerd>(Assert.Single(g.NewEvents));
    }

    [Fact]
    [Eis("R2-130")]
    public void Alleen_wat_er_gebeurde_en_over_wie_is_nodig_de_rest_mag_leeg()
    {
        Assert.True(Noteren(new("verhuisd")).IsSuccess);
        Assert.Equal(["Wat-leeg", "over-wie-leeg"], Levensgebeurtenis.Noteren(NewId.Of<GezinId>(), new(" "), NewId.Of<MedewerkerId>(), new(ZichtbaarVoor.Gezin, []), Vandaag).Errors.Select(e => e.Code));
    }

    [Fact]
    public void Wat_niet_kan_wordt_geweigerd()
    {
        Assert.Equal("dag-klopt-niet", Code(Noteren(new("x") { Begin = Jaar(2027) })));
        Assert.Equal("einde-voor-begin", Code(Noteren(new("x") { Begin = Jaar(2020), Einde = Jaar(2019) })));
        Assert.Equal("leefgebied-onbekend", Code(Noteren(new("x") { Leefgebied = "magie" })));
        Assert.Equal("inbreng-van-wie", Code(Noteren(new("x") { EigenInbreng = true })));
        Assert.True(Noteren(new("x") { Begin = Jaar(2020), Einde = Jaar(2020) }).IsSuccess);
    }

    [Fact]
    public void Verbeteren_en_weghalen_en_daarna_niets_meer()
    {
        var g = Noteren(new("verhuisd")).Value;
        g.EventsSaved();
        Assert.True(g.Wijzigen(g.AlsGegevens(), OverElif, Vandaag).IsSuccess);
        Assert.Empty(g.NewEvents);
        Assert.True(g.Wijzigen(g.AlsGegevens(), OverElif with { Voor = ZichtbaarVoor.Gezin }, Vandaag).IsSuccess);
        Assert.True(g.Wijzigen(new("verhuisd naar de stad"), OverElif with { Voor = ZichtbaarVoor.Gezin }, Vandaag).IsSuccess);
        Assert.Equal(2, g.NewEvents.OfType<LevensgebeurtenisGewijzigd>().Count());

        Assert.Equal("Reden-leeg", Assert.Single(g.Intrekken(" ", Vandaag).Errors).Code);
        Assert.True(g.Intrekken("klopt niet", Vandaag).IsSuccess);
        Assert.Equal("al-ingetrokken", Assert.Single(g.Intrekken("klopt niet", Vandaag).Errors).Code);
        Assert.Equal("al-ingetrokken", Assert.Single(g.Wijzigen(new("anders"), OverElif, Vandaag).Errors).Code);
    }

    private static OnzekereDatum Jaar(int jaar) => OnzekereDatum.Create(jaar, null, null).Value;

    private static string Code(Result<Levensgebeurtenis> result) => Assert.Single(result.Errors).Code;

    private static Result<Levensgebeurtenis> Noteren(LevensgebeurtenisGegevens gegevens) =>
        Levensgebeurtenis.Noteren(NewId.Of<GezinId>(), gegevens, NewId.Of<MedewerkerId>(), OverElif, Vandaag);
}
