namespace Eenlijn.Domain.Tests.Aanmelding;

using Eenlijn.Domain.Aanmelding;

public sealed class ReactietermijnTests
{
    private static readonly DateOnly Vrijdag = new(2026, 11, 20);

    [Theory]
    [InlineData(Urgentie.Vandaag, 0)]
    [InlineData(Urgentie.Binnen2Werkdagen, 4)]
    [InlineData(Urgentie.Binnen2Weken, 14)]
    [InlineData(Urgentie.Gewoon, 14)]
    public void De_urgentie_bepaalt_de_laatste_dag(Urgentie urgentie, int dagen) =>
        Assert.Equal(Vrijdag.AddDays(dagen), Reactietermijn.Laatste(Vrijdag, urgentie, vanPartner: false));

    [Theory]
    [InlineData(Urgentie.Vandaag, 0)]
    [InlineData(Urgentie.Binnen2Weken, 4)]
    [InlineData(Urgentie.Gewoon, 4)]
    [Eis("R0-054")]
    public void Een_partner_krijgt_nooit_later_dan_na_twee_werkdagen_antwoord(Urgentie urgentie, int dagen) =>
        Assert.Equal(Vrijdag.AddDays(dagen), Reactietermijn.Laatste(Vrijdag, urgentie, vanPartner: true));

    [Fact]
    public void Pasen_schuift_de_termijn_van_de_partner_op() =>
        Assert.Equal(new DateOnly(2026, 4, 8), Reactietermijn.Laatste(new(2026, 4, 2), Urgentie.Gewoon, vanPartner: true));

    [Fact]
    public void Elke_termijn_zegt_waar_hij_vandaan_komt_en_sinds_wanneer_hij_geldt()
    {
        Assert.Equal(new DateOnly(2026, 11, 1), Reactietermijn.Lijst.Versie);
        Assert.All(Reactietermijn.Lijst.Waarden, termijn => Assert.True(termijn is { Bron.Length: > 0, Uitleg.Length: > 0 }, termijn.Code));
        Assert.Equal("partner", Reactietermijn.Geldend(Vrijdag, Urgentie.Gewoon, vanPartner: true).Code);
        Assert.Equal("vandaag", Reactietermijn.Geldend(Vrijdag, Urgentie.Vandaag, vanPartner: true).Code);
    }
}
