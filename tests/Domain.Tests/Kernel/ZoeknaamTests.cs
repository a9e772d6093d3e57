namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

public sealed class ZoeknaamTests
{
    [Theory]
    [InlineData("Aydın", "aydin")]
    [InlineData("AYDIN", "aydin")]
    [InlineData("İbrahim", "ibrahim")]
    [InlineData("Søren Ødegård", "soren odegard")]
    [InlineData("Łukasz Wałęsa", "lukasz walesa")]
    [InlineData("Đorđe", "dorde")]
    [InlineData("Groß", "gross")]
    [InlineData("Æther Œuvre", "aether oeuvre")]
    [InlineData("Þór Guðrún", "thor gudrun")]
    [InlineData("Dijkstra", "dykstra")]
    [InlineData("DIJKSTRA", "dykstra")]
    [InlineData("Dĳkstra", "dykstra")]
    [InlineData("Dykstra", "dykstra")]
    [InlineData("Dÿkstra", "dykstra")]
    [InlineData("Jean-Pierre  d'Hérault", "jean pierre dherault")]
    [InlineData("O’Neill", "oneill")]
    [InlineData("  van   der  Meer ", "van der meer")]
    [InlineData("J.P. Çelik", "jp celik")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void Namen_vouwen_naar_een_vorm(string? naam, string gevouwen) => Assert.Equal(gevouwen, Zoeknaam.Vouw(naam));

    [Fact]
    public void Een_gevouwen_naam_vouwt_naar_zichzelf() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), naam => Zoeknaam.Vouw(Zoeknaam.Vouw(naam)) == Zoeknaam.Vouw(naam)).QuickCheckThrowOnFailure();

    [Fact]
    public void Hoofdletters_en_losse_accenten_maken_geen_verschil() =>
        Prop.ForAll(Gen.Elements("Aydın", "José", "Dijk", "van der Zée", "Müller", "Şahin").ToArbitrary(), naam =>
            Zoeknaam.Vouw(naam.Normalize(System.Text.NormalizationForm.FormD)) == Zoeknaam.Vouw(naam)
            && Zoeknaam.Vouw(naam.ToUpperInvariant()) == Zoeknaam.Vouw(naam)).QuickCheckThrowOnFailure();

    [Fact]
    public void Drietallen_merken_begin_en_eind_van_elk_woord() =>
        Assert.Equal([" de", "de ", " vr", "vri", "rie", "ies", "es "], Zoeknaam.Trigrammen("de Vries"));

    [Fact]
    public void Een_leeg_woord_heeft_geen_drietallen() => Assert.Empty(Zoeknaam.Trigrammen(" - "));
}
