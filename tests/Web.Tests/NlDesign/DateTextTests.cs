namespace Eenlijn.Web.Tests.NlDesign;

using Eenlijn.NlDesign.Dates;

public sealed class DateTextTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("2026-11-22", "vandaag")]
    [InlineData("2026-11-21", "gisteren")]
    [InlineData("2026-11-23", "morgen")]
    [InlineData("2026-11-24", "di 24")]
    [InlineData("2026-11-28", "za 28")]
    [InlineData("2026-11-29", "29 nov")]
    [InlineData("2026-11-18", "18 nov")]
    [InlineData("2025-03-01", "1 mrt 2025")]
    public void Dichtbij_zegt_het_zoals_iemand_het_nu_zegt(string date, string words) =>
        Assert.Equal(words, DateText.Near(DateOnly.Parse(date, null), Today));

    [Fact]
    public void Een_datum_voluit()
    {
        Assert.Equal("zondag 22 november", DateText.DayAndDate(Today));
        Assert.Equal("22 november 2026", DateText.Full(Today));
        Assert.Equal("22 november", DateText.Long(Today, Today));
        Assert.Equal("1 maart 2025", DateText.Long(new DateOnly(2025, 3, 1), Today));
    }

    [Theory]
    [InlineData("2026-11-22", null)]
    [InlineData("2026-11-23", null)]
    [InlineData("2026-11-21", "1 dag te laat")]
    [InlineData("2026-11-02", "20 dagen te laat")]
    public void Wat_voorbij_is_zegt_hoeveel_te_laat(string date, string? words) =>
        Assert.Equal(words, DateText.Overdue(DateOnly.Parse(date, null), Today));
}
