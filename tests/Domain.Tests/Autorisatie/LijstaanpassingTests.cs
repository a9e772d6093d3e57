namespace Eenlijn.Domain.Tests.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

public sealed class LijstaanpassingTests
{
    private const string Sleutel = "Toets.lijst";

    private static readonly DateOnly Vandaag = new(2026, 6, 2);
    private static readonly Lijstkeuzer Bea = new(NewId.Of<MedewerkerId>(), Vandaag, 0);
    private static readonly Termijn Eigen = new("stil", 42, false, "own term of the team", "Zes weken stil valt op.", 7, 184);

    [Fact]
    public void Een_eigen_termijn_krijgt_een_getal_een_uitleg_een_dag_en_een_reden()
    {
        var keuze = Termijn(Eigen, new(28, "Vier weken stil valt op.", Vandaag.AddDays(10), "Afgesproken in het teamoverleg.")).Value;

        Assert.Equal((28, "Vier weken stil valt op.", Vandaag.AddDays(10), 1), (keuze.Dagen, keuze.Tekst, keuze.Vanaf, keuze.Nummer));
        Assert.Empty(Lijstaanpassing.OpDag([keuze], Vandaag));
        Assert.Equal(28, Assert.Single(Lijstaanpassing.OpDag([keuze], Vandaag.AddDays(10))).Dagen);
    }

    [Theory]
    [InlineData(6, "dagen-kloppen-niet")]
    [InlineData(185, "dagen-kloppen-niet")]
    [InlineData(null, "dagen-kloppen-niet")]
    public void Een_termijn_blijft_binnen_zijn_grenzen(int? dagen, string code) =>
        Assert.Equal(code, Assert.Single(Termijn(Eigen, new(dagen, "Uitleg.", Vandaag, "Reden.")).Errors).Code);

    [Fact]
    public void Een_termijn_uit_de_wet_en_een_dag_in_het_verleden_kunnen_niet()
    {
        var wet = new Termijn("wet", 42, false, "Jeugdwet 4.1.3", "Binnen zes weken.");

        Assert.Equal(["termijn-staat-vast"], Termijn(wet, new(28, "Uitleg.", Vandaag, "Reden.")).Errors.Select(e => e.Code));
        Assert.Equal(["vanaf-klopt-niet", "Tekst-leeg", "Waarom-leeg"], Termijn(Eigen, new(28, " ", Vandaag.AddDays(-1), null)).Errors.Select(e => e.Code));
    }

    [Fact]
    public void De_laatste_keuze_die_begonnen_is_geldt()
    {
        var eerst = Termijn(Eigen, new(28, "Vier weken.", Vandaag, "Reden.")).Value;
        var later = Lijstaanpassing.Termijn(Sleutel, Eigen, new(14, "Twee weken.", Vandaag.AddDays(5), "Reden."), Bea with { Vorige = 1 }).Value;

        Assert.Equal(28, Assert.Single(Lijstaanpassing.OpDag([later, eerst], Vandaag.AddDays(4))).Dagen);
        Assert.Equal(14, Assert.Single(Lijstaanpassing.OpDag([later, eerst], Vandaag.AddDays(5))).Dagen);
    }

    [Fact]
    public void Een_eigen_waarde_krijgt_een_code_die_het_product_nooit_gebruikt_en_staat_voor_anders()
    {
        var lijst = Lijst();

        lijst.Toepassen([Toevoegen(lijst, new("Vadér-avond (ouders)", null, null, false, null)).Value.Waarde]);

        Assert.Equal(["oudercursus", "eigen-vader-avond-ouders", "anders"], lijst.Waarden.Select(w => w.Code));
        Assert.Equal("Vadér-avond (ouders)", lijst.Tekst("eigen-vader-avond-ouders"));
        Assert.Equal("waarde-bestaat", Assert.Single(Toevoegen(lijst, new("vader-avond (Ouders)", null, null, false, null)).Errors).Code);
    }

    [Fact]
    public void Lange_en_vreemde_teksten_krijgen_elk_een_eigen_code()
    {
        var lijst = Lijst();
        var lang = new string('a', 100);
        var eerst = Toevoegen(lijst, new(lang + " een", null, null, false, null)).Value;
        lijst.Toepassen([eerst.Waarde]);

        var daarna = Toevoegen(lijst, new(lang + " twee", null, null, false, null)).Value;

        Assert.NotEqual(eerst.Code, daarna.Code);
        Assert.True(daarna.Code.Length <= 50);
        Assert.StartsWith("eigen", Toevoegen(lijst, new("Мамина группа", null, null, false, null)).Value.Code, StringComparison.Ordinal);
        Assert.Equal("waarde-zonder-letters", Assert.Single(Toevoegen(lijst, new("???", null, null, false, null)).Errors).Code);
        Assert.Equal("Tekst-te-lang", Assert.Single(Toevoegen(lijst, new(new string('b', 121), null, null, false, null)).Errors).Code);
    }

    [Fact]
    public void Een_waarde_uit_gebruik_staat_onderaan_en_blijft_te_lezen()
    {
        var lijst = Lijst();

        lijst.Toepassen([Wijzigen(lijst, "oudercursus", new("cursus voor ouders", null, null, true, null)).Value.Waarde]);

        Assert.Equal(["anders", "oudercursus"], lijst.Waarden.Select(w => w.Code));
        Assert.True(lijst.Bevat("oudercursus"));
        Assert.Equal("cursus voor ouders", lijst.Tekst("oudercursus"));
        Assert.Equal("laatste-waarde", Assert.Single(Wijzigen(lijst, "anders", new("anders", null, null, true, null)).Errors).Code);
        lijst.Toepassen([]);
        Assert.Equal("oudercursus", lijst.Waarden[0].Code);
    }

    [Fact]
    public void Een_moeilijk_woord_is_een_woord_met_iets_dat_je_liever_zegt()
    {
        var lijst = new Catalogus("woorden", Vandaag, "toets", [new("adequaat", "goed")], aanvulbaar: true, isWoordenlijst: true);

        Assert.Equal("casusregie", Toevoegen(lijst, new("wie alles bij elkaar houdt", null, "Casusregie", false, null)).Value.Code);
        Assert.Equal(["woord-is-er-een"], Toevoegen(lijst, new("goed", null, "zeer adequaat", false, null)).Errors.Select(e => e.Code));
        Assert.Equal(["waarde-bestaat"], Toevoegen(lijst, new("goed", null, "Adequaat", false, null)).Errors.Select(e => e.Code));
    }

    [Fact]
    public void In_een_lijst_met_koppen_kiest_men_een_kop_en_een_vaste_lijst_blijft_zoals_zij_is()
    {
        var koppen = new Catalogus("routes", Vandaag, "toets", [new("school", "via school", "via iemand anders")], aanvulbaar: true);
        var vast = new Catalogus("wetten", Vandaag, "toets", [new("jw", "Jeugdwet")]);

        Assert.Equal(["groep-leeg"], Toevoegen(koppen, new("via de imam", "verzonnen", null, false, null)).Errors.Select(e => e.Code));
        Assert.Equal("via iemand anders", Toevoegen(koppen, new("via de imam", "via iemand anders", null, false, null)).Value.Groep);
        Assert.Equal(["lijst-staat-vast"], Toevoegen(vast, new("Wmo", null, null, false, null)).Errors.Select(e => e.Code));
    }

    private static Catalogus Lijst() => new("groepen", Vandaag, "toets", [new("oudercursus", "cursus"), new("anders", "anders")], aanvulbaar: true);

    private static Result<Lijstaanpassing> Termijn(Termijn termijn, TermijnKeuze keuze) => Lijstaanpassing.Termijn(Sleutel, termijn, keuze, Bea);

    private static Result<Lijstaanpassing> Toevoegen(Catalogus lijst, WaardeKeuze keuze) => Lijstaanpassing.Toevoegen(Sleutel, lijst, keuze, Bea);

    private static Result<Lijstaanpassing> Wijzigen(Catalogus lijst, string code, WaardeKeuze keuze) => Lijstaanpassing.Wijzigen(Sleutel, lijst, lijst.Waarde(code)!, keuze, Bea);
}
