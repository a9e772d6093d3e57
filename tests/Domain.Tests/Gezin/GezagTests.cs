namespace Eenlijn.Domain.Tests.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

public sealed class GezagTests
{
    private static readonly PersoonId Kind = NewId.Of<PersoonId>();
    private static readonly PersoonId[] Personen = [NewId.Of<PersoonId>(), NewId.Of<PersoonId>(), NewId.Of<PersoonId>()];

    [Theory]
    [InlineData(GezagSoort.GezamenlijkOuderlijkGezag, 2, false, true)]
    [InlineData(GezagSoort.GezamenlijkOuderlijkGezag, 1, false, false)]
    [InlineData(GezagSoort.GezamenlijkOuderlijkGezag, 1, true, false)]
    [InlineData(GezagSoort.EenhoofdigOuderlijkGezag, 1, false, true)]
    [InlineData(GezagSoort.EenhoofdigOuderlijkGezag, 2, false, false)]
    [InlineData(GezagSoort.EenhoofdigOuderlijkGezag, 0, true, false)]
    [InlineData(GezagSoort.GezamenlijkGezag, 1, true, true)]
    [InlineData(GezagSoort.GezamenlijkGezag, 2, false, true)]
    [InlineData(GezagSoort.GezamenlijkGezag, 1, false, false)]
    [InlineData(GezagSoort.Voogdij, 0, true, true)]
    [InlineData(GezagSoort.Voogdij, 1, false, true)]
    [InlineData(GezagSoort.Voogdij, 0, false, false)]
    [InlineData(GezagSoort.TijdelijkGeenGezag, 0, false, true)]
    [InlineData(GezagSoort.TijdelijkGeenGezag, 1, false, false)]
    [InlineData(GezagSoort.GezagNietTeBepalen, 0, false, true)]
    [InlineData(GezagSoort.GezagNietTeBepalen, 0, true, false)]
    [Eis("R1-027")]
    public void Bij_elk_van_de_zes_soorten_horen_andere_houders(GezagSoort soort, int personen, bool ander, bool kan)
    {
        var gezag = Gezag.Vastleggen(new(Kind, soort, [.. Personen.Take(personen)]) { AndereHouder = ander ? "GI Voorbeeld" : null });

        Assert.Equal(kan, gezag.IsSuccess);
        Assert.Equal(kan ? [] : ["Houders"], gezag.Errors.Select(e => e.Veld));
    }

    [Fact]
    public void Er_zijn_precies_zes_soorten_gezag() => Assert.Equal(6, Enum.GetValues<GezagSoort>().Length);

    [Fact]
    public void Een_kind_heeft_geen_gezag_over_zichzelf() => Assert.Contains(
        Gezag.Vastleggen(new(Kind, GezagSoort.EenhoofdigOuderlijkGezag, [Kind])).Errors, e => e.Code == "gezag-over-zichzelf");

    [Fact]
    [Eis("R1-027")]
    public void Gezag_geldt_van_de_eerste_tot_en_met_de_laatste_dag()
    {
        var gezag = Gezag.Vastleggen(new(Kind, GezagSoort.EenhoofdigOuderlijkGezag, [Personen[0], Personen[0]])
        {
            Van = new(2026, 3, 1),
            Bron = GezagBron.Gezagsregister,
            InOnderzoek = true,
        }).Value;
        Assert.False(gezag.Beeindigen(new(2026, 2, 28)).IsSuccess);
        Assert.True(gezag.Beeindigen(new(2026, 3, 31)).IsSuccess);
        Assert.False(gezag.Beeindigen(new(2026, 4, 1)).IsSuccess);

        Assert.Equal(
            [false, true, true, false],
            new DateOnly[] { new(2026, 2, 28), new(2026, 3, 1), new(2026, 3, 31), new(2026, 4, 1) }.Select(gezag.GeldtOp));
        Assert.Single(gezag.Houders);
        Assert.Equal((GezagBron.Gezagsregister, true), (gezag.Bron, gezag.InOnderzoek));
    }
}
