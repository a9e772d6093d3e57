namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;

public sealed class ZichtbareTekstTests
{
    [Theory]
    [InlineData("\u200B")]
    [InlineData("\u202E \u202C")]
    [InlineData("\a")]
    [InlineData("\u200D\u200C")]
    [InlineData(" \u200D \u2066\u2069\uFEFF")]
    public void Tekst_die_niemand_ziet_is_leeg(string tekst)
    {
        var check = new Check();

        Assert.Null(check.Vrij(tekst, "Vrij"));
        Assert.Equal("", check.Verplicht(tekst, "Naam", "Vul de naam in."));
        Assert.Equal("Naam-leeg", Assert.Single(check.Errors).Code);
    }

    [Theory]
    [InlineData("Sa\u200Bnne\u0007", "Sanne")]
    [InlineData("abc\u202Edef", "abcdef")]
    [InlineData("regel een\r\n\tregel twee", "regel een\r\n\tregel twee")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("👩\u200D👧", "👩\u200D👧")]
    public void Wat_zichtbaar_is_blijft(string tekst, string over) => Assert.Equal(over, new Check().Vrij(tekst, "Vrij"));
}
