namespace Eenlijn.Domain.Tests.Kernel;

using Eenlijn.Domain.Kernel;
using FsCheck;
using FsCheck.Fluent;

public sealed class OnzekereDatumTests
{
    private static readonly Arbitrary<OnzekereDatum> Data = (
        from dag in Gen.Choose(0, 110_000)
        from zekerheid in Gen.Choose(0, 3)
        let datum = new DateOnly(1890, 1, 1).AddDays(dag)
        select OnzekereDatum.Create(
            zekerheid > 0 ? datum.Year : null, zekerheid > 1 ? datum.Month : null, zekerheid > 2 ? datum.Day : null).Value).ToArbitrary();

    [Theory]
    [InlineData(2015, 3, 14, "20150314")]
    [InlineData(2015, 3, null, "20150300")]
    [InlineData(2015, null, null, "20150000")]
    [InlineData(null, null, null, "00000000")]
    public void Onbekende_delen_worden_nullen(int? jaar, int? maand, int? dag, string code) =>
        Assert.Equal(code, OnzekereDatum.Create(jaar, maand, dag).Value.Code);

    [Theory]
    [InlineData(15, 3, 14, "jaar-onbekend")]
    [InlineData(null, 3, null, "datum-onvolledig")]
    [InlineData(2015, null, 14, "datum-onvolledig")]
    [InlineData(2015, 13, null, "datum-bestaat-niet")]
    [InlineData(2015, 2, 29, "datum-bestaat-niet")]
    public void Wat_niet_kan_wordt_geweigerd(int? jaar, int? maand, int? dag, string code) =>
        Assert.Equal(code, Assert.Single(OnzekereDatum.Create(jaar, maand, dag).Errors).Code);

    [Fact]
    public void Wat_is_opgeslagen_leest_terug_als_hetzelfde() =>
        Prop.ForAll(Data, datum => OnzekereDatum.Hydrate(datum.Code) == datum).QuickCheckThrowOnFailure();

    [Fact]
    public void De_vroegste_dag_ligt_niet_na_de_laatste_en_beide_passen_bij_wat_bekend_is() => Prop.ForAll(Data, datum =>
        (datum.Vroegst is null) == (datum.Laatst is null)
        && (datum.Vroegst is not { } vroegst || datum.Laatst is not { } laatst
            || (vroegst <= laatst && vroegst.Year == datum.Jaar && laatst.Year == datum.Jaar
                && (datum.Maand is null || (vroegst.Month == datum.Maand && laatst.Month == datum.Maand))
                && (datum.Dag is null) == (vroegst != laatst)))).QuickCheckThrowOnFailure();
}
