namespace Eenlijn.Domain.Tests.Plan;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;

public sealed class HulpTests
{
    private static readonly DateOnly Vandaag = PlanData.Vandaag;

    private readonly PlanData _data = new();

    [Fact]
    [Eis("R1-040")]
    public void Het_gezin_zegt_ja_of_nee_en_kan_stoppen_met_een_reden()
    {
        var hulp = Nieuw().Value;
        Assert.Equal("reden-leeg", Assert.Single(hulp.Beslissen(HulpStatus.Geweigerd, null, " ", null, Vandaag).Errors).Code);
        Assert.Equal("besluit-leeg", Assert.Single(hulp.Beslissen(HulpStatus.Gestopt, null, "x", null, Vandaag).Errors).Code);
        Assert.True(hulp.Beslissen(HulpStatus.Geweigerd, _data.Moeder, "te ver weg", null, Vandaag).IsSuccess);
        Assert.Equal((HulpStatus.Geweigerd, "te ver weg", _data.Moeder, false), (hulp.Status, hulp.Reden, hulp.BeslistDoor!.Value, hulp.IsOpen));
        Assert.True(hulp.Beslissen(HulpStatus.Loopt, null, null, null, Vandaag).IsSuccess);
        Assert.Null(hulp.Reden);
        Assert.True(hulp.Beslissen(HulpStatus.Gestopt, null, "het is klaar", null, Vandaag).IsSuccess);
    }

    [Fact]
    public void Wat_ontbreekt_of_niet_kan_wordt_geweigerd()
    {
        var leeg = Hulp.Aanbieden(_data.Plan, 1, new("", null, null, Vandaag.AddDays(1)), _data.Werker, new(ZichtbaarVoor.Gezin, []), Vandaag);

        Assert.Equal(["Wat-leeg", "Aanbieder-leeg", "dag-klopt-niet", "over-wie-leeg"], leeg.Errors.Select(e => e.Code));
        Assert.Equal("besluit-leeg", Assert.Single(Nieuw().Value.Beslissen(null, null, null, null, Vandaag).Errors).Code);
        Assert.Equal("einddatum-klopt-niet", Assert.Single(Nieuw().Value.Beslissen(HulpStatus.Loopt, null, null, Vandaag.AddDays(-1), Vandaag).Errors).Code);
    }

    [Fact]
    [Eis("R1-046", "R1-057")]
    public void Meer_dan_drie_tegelijk_is_veel_en_twee_partijen_aan_een_doel_vallen_op()
    {
        var (doel, ander) = (NewId.Of<RecordId>(), NewId.Of<RecordId>());

        Assert.False(Hulpgrens.IsTeVeel(3));
        Assert.True(Hulpgrens.IsTeVeel(4));
        Assert.Equal([doel], Hulpgrens.Dubbel([(doel, "De Brug"), (doel, "Altra"), (ander, "De Brug"), (ander, "de brug"), (null, "Altra"), (null, "De Brug")]));
    }

    private Result<Hulp> Nieuw() => Hulp.Aanbieden(_data.Plan, 1, new("opvoedcursus", "De Brug", null, null), _data.Werker, new(ZichtbaarVoor.Gezin, [_data.Moeder]), Vandaag);
}
