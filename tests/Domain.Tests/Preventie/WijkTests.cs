namespace Eenlijn.Domain.Tests.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

public sealed class WijkTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 22);

    [Fact]
    [Eis("R4-027")]
    public void Een_cijfer_heeft_een_bron_en_een_jaar_en_een_ander_jaar_komt_ernaast()
    {
        var wijk = Wijk.Toevoegen(NewId.Of<TeamId>(), "Waterrijk").Value;
        Assert.Equal(
            ["Waarde-leeg", "Bron-leeg", "onderwerp-leeg", "jaar-klopt-niet"],
            wijk.CijferNoteren(new("x", null, null, 2027, null), Vandaag).Errors.Select(e => e.Code));

        Assert.True(wijk.CijferNoteren(new("armoede", "18% van de kinderen", "CBS", 2024, "Meer dan in de stad."), Vandaag).IsSuccess);
        Assert.True(wijk.CijferNoteren(new("armoede", "16% van de kinderen", "CBS", 2025, null), Vandaag).IsSuccess);

        Assert.Equal([("18% van de kinderen", 2024), ("16% van de kinderen", 2025)], wijk.Cijfers.Select(c => (c.Waarde, c.Jaar)));
        Assert.True(wijk.CijferVerwijderen(wijk.Cijfers[0].Id).IsSuccess);
        Assert.Equal("cijfer-weg", Assert.Single(wijk.CijferVerwijderen(Guid.CreateVersion7()).Errors).Code);
    }

    [Fact]
    [Eis("R4-026")]
    public void De_matrix_zegt_voor_wie_in_welk_stadium_wat_er_komt()
    {
        var wijk = Wijk.Toevoegen(NewId.Of<TeamId>(), "Waterrijk").Value;
        Assert.Equal(["Wat-leeg", "Wie-leeg", "doelgroep-leeg", "stadium-leeg"], wijk.ActiePlannen(new(null, null, null, " ", null), Vandaag).Errors.Select(e => e.Code));

        Assert.True(wijk.ActiePlannen(new(Preventiedoelgroep.Selectief, Preventiestadium.Secundair, "huisbezoek bij elk nieuw gezin", "Joyce", Vandaag.AddDays(60)), Vandaag).IsSuccess);
        var actie = Assert.Single(wijk.Acties);
        Assert.Equal((Preventiedoelgroep.Selectief, Preventiestadium.Secundair, MatrixactieStatus.Gepland), (actie.Doelgroep, actie.Stadium, actie.Status));
        Assert.True(wijk.ActieZetten(actie.Id, MatrixactieStatus.Loopt).IsSuccess);

        Assert.Equal(MatrixactieStatus.Loopt, actie.Status);
        Assert.Equal("actie-weg", Assert.Single(wijk.ActieZetten(Guid.CreateVersion7(), MatrixactieStatus.Gedaan).Errors).Code);
    }

    [Fact]
    public void Een_wijk_heeft_een_naam() => Assert.Equal("Naam-leeg", Assert.Single(Wijk.Toevoegen(NewId.Of<TeamId>(), " ").Errors).Code);
}
