namespace Eenlijn.Web.Tests.NlDesign;

using System.Globalization;
using AngleSharp.Dom;
using Eenlijn.NlDesign.Pictures;

public sealed class ScaleTests
{
    [Theory]
    [InlineData(3, 6, "bbbnnn....")]
    [InlineData(7, 5, "bbbbbll...")]
    [InlineData(null, 4, "nnnn......")]
    [InlineData(0, 10, "nnnnnnnnnn")]
    [InlineData(5, 5, "bbbbb.....")]
    [InlineData(10, 0, "llllllllll")]
    public void De_balk_toont_waar_het_begon_en_wat_erbij_kwam_of_verloren_ging(int? from, int to, string parts)
    {
        var bar = FieldHost.Render(new ScaleTagHelper { From = from, To = to }).Single();

        Assert.Equal(parts, string.Concat(bar.Children.Select(part => part.ClassName switch
        {
            "el-scale__part el-scale__part--before" => 'b',
            "el-scale__part el-scale__part--now" => 'n',
            "el-scale__part el-scale__part--lost" => 'l',
            _ => '.',
        })));
    }

    [Theory]
    [InlineData(3, 6, "van 3 naar 6 op een schaal van 0 tot 10")]
    [InlineData(null, 4, "4 op een schaal van 0 tot 10")]
    public void De_balk_zegt_hetzelfde_in_woorden(int? from, int to, string words)
    {
        var bar = FieldHost.Render(new ScaleTagHelper { From = from, To = to }).Single();

        Assert.Equal(("img", words), (bar.GetAttribute("role"), bar.GetAttribute("aria-label")));
    }

    [Fact]
    public void Zonder_cijfers_is_er_geen_lijn() =>
        Assert.Empty(FieldHost.Render(new ScaleChartTagHelper { Label = "x", Lines = [new("Sanne", [])] }));

    [Fact]
    public void De_tabel_bij_de_lijn_bevat_elk_cijfer_met_wie_en_wanneer()
    {
        var rows = Chart(new ScaleLine("Sanne", [new(new(2026, 11, 1), 5), new(new(2026, 10, 10), 3)])).QuerySelectorAll("tbody tr");

        Assert.Equal(["Sanne|10 oktober 2026|3", "Sanne|1 november 2026|5"], rows.Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
    }

    [Fact]
    public void Ieder_heeft_een_eigen_streep_en_een_eigen_teken()
    {
        var drawing = Chart(Line("a", 1), Line("b", 2), Line("c", 3), Line("d", 4), Line("e", 5)).QuerySelector("svg")!;

        Assert.Equal(5, drawing.QuerySelectorAll("polyline").Select(line => line.ClassName).Distinct().Count());
        Assert.Equal(5, drawing.QuerySelectorAll("circle, rect, polygon").Select(mark => mark.ClassName).Distinct().Count());
    }

    [Fact]
    public void Namen_aan_het_eind_van_de_lijnen_dekken_elkaar_niet_af()
    {
        var names = Chart(Line("a", 6), Line("b", 6), Line("c", 5), Line("d", 5)).QuerySelector("svg")!.QuerySelectorAll(".el-chart__name");
        var heights = names.Select(name => double.Parse(name.GetAttribute("y")!, CultureInfo.InvariantCulture)).Order().ToList();

        Assert.Equal(4, heights.Count);
        Assert.All(heights.Zip(heights.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 14, $"{pair}"));
    }

    [Fact]
    public void Dagen_die_dicht_op_elkaar_liggen_krijgen_niet_allemaal_een_woord()
    {
        var points = Enumerable.Range(0, 60).Select(day => new ScalePoint(new DateOnly(2026, 9, 1).AddDays(day), 5)).ToList();
        var dates = Chart(new ScaleLine("a", points)).QuerySelector("svg")!.QuerySelectorAll(".el-chart__axis[text-anchor=middle]");

        var places = dates.Select(date => double.Parse(date.GetAttribute("x")!, CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(["1 sep", "30 okt"], [dates[0].TextContent, dates[^1].TextContent]);
        Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 54, $"{pair}"));
    }

    [Fact]
    public void Een_enkel_cijfer_is_ook_te_zien() => Assert.NotNull(Chart(Line("a", 4)).QuerySelector("circle"));

    private static ScaleLine Line(string name, int mark) => new(name, [new(new(2026, 10, 10), 3), new(new(2026, 11, 15), mark)]);

    private static IElement Chart(params ScaleLine[] lines) => FieldHost.Render(new ScaleChartTagHelper { Label = "Samen eten", Lines = lines }).Single();
}
