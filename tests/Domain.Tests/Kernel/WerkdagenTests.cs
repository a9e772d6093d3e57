namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

public sealed class WerkdagenTests
{
    private static readonly Arbitrary<DateOnly> Dagen = ArbMap.Default.ArbFor<int>()
        .Generator.Select(n => new DateOnly(2015, 1, 1).AddDays(Math.Abs(n % 20_000))).ToArbitrary();

    private static readonly Arbitrary<int> Aantallen = Gen.Choose(0, 60).ToArbitrary();

    [Theory]
    [InlineData(2024, 3, 31)]
    [InlineData(2026, 4, 5)]
    [InlineData(2027, 3, 28)]
    [InlineData(2038, 4, 25)]
    [InlineData(2285, 3, 22)]
    public void Pasen_valt_op_de_dag_van_de_kalender(int jaar, int maand, int dag) =>
        Assert.Equal(new DateOnly(jaar, maand, dag), Werkdagen.Pasen(jaar));

    [Theory]
    [InlineData("2026-01-01", "nieuwjaar")]
    [InlineData("2026-04-03", "Goede Vrijdag")]
    [InlineData("2026-04-06", "tweede paasdag")]
    [InlineData("2026-04-27", "Koningsdag")]
    [InlineData("2025-04-26", "Koningsdag die anders op zondag viel")]
    [InlineData("2026-05-05", "Bevrijdingsdag")]
    [InlineData("2026-05-14", "Hemelvaart")]
    [InlineData("2026-05-25", "tweede pinksterdag")]
    [InlineData("2026-12-25", "eerste kerstdag")]
    [InlineData("2026-12-26", "tweede kerstdag")]
    public void Een_feestdag_uit_de_algemene_termijnenwet_is_geen_werkdag(string dag, string naam)
    {
        var feest = DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

        Assert.True(Werkdagen.IsFeestdag(feest), naam);
        Assert.False(Werkdagen.IsWerkdag(feest), naam);
    }

    [Theory]
    [InlineData("2025-04-27")]
    [InlineData("2026-05-15")]
    [InlineData("2026-12-24")]
    [InlineData("2026-11-23")]
    public void Een_dag_naast_een_feestdag_is_geen_feestdag(string dag) =>
        Assert.False(Werkdagen.IsFeestdag(DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    public void Twee_werkdagen_na_witte_donderdag_loopt_over_het_paasweekend() =>
        Assert.Equal(new DateOnly(2026, 4, 8), Werkdagen.Na(new(2026, 4, 2), 2));

    [Fact]
    public void Twee_werkdagen_na_vrijdag_is_dinsdag() =>
        Assert.Equal(new DateOnly(2026, 11, 24), Werkdagen.Na(new(2026, 11, 20), 2));

    [Fact]
    public void De_uitkomst_is_een_werkdag_en_ertussen_liggen_er_precies_zo_veel() => Prop.ForAll(Dagen, Aantallen, (van, aantal) =>
    {
        var tot = Werkdagen.Na(van, aantal);
        var geteld = Enumerable.Range(1, tot.DayNumber - van.DayNumber).Count(n => Werkdagen.IsWerkdag(van.AddDays(n)));
        return geteld == aantal && (aantal == 0 ? tot == van : Werkdagen.IsWerkdag(tot));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Eerst_een_paar_dagen_en_dan_de_rest_komt_op_hetzelfde_uit() => Prop.ForAll(Dagen, Aantallen, Aantallen, (van, een, twee) =>
        Werkdagen.Na(Werkdagen.Na(van, een), twee) == Werkdagen.Na(van, een + twee)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Een_termijn_vanaf_een_vertikte_dag_loopt_niet_van_de_kalender_af(bool inWerkdagen) =>
        Assert.Equal(DateOnly.MaxValue, new Termijn("t", 182, inWerkdagen, "test", "test").Vanaf(new(9999, 9, 1)));
}
