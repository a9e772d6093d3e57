namespace Eenlijn.NlDesign.Pictures;

using System.Globalization;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>A mark that somebody gave on a day.</summary>
/// <param name="Op">The day.</param>
/// <param name="Cijfer">The mark, 0–10.</param>
public sealed record ScalePoint(DateOnly Op, int Cijfer);

/// <summary>The marks of one person, in any order.</summary>
/// <param name="Naam">Who gave them.</param>
/// <param name="Punten">The marks.</param>
public sealed record ScaleLine(string Naam, IReadOnlyList<ScalePoint> Punten);

/// <summary>
/// Marks over time, a line per person: <c>&lt;nl-scale-chart label="Samen aan tafel" lines="doel.Lijnen" /&gt;</c>. Each person has an own
/// mark and dash, so that colour is not the only sign; a table for screen readers holds the same. Renders nothing without marks.
/// </summary>
[HtmlTargetElement("nl-scale-chart", Attributes = "label,lines", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ScaleChartTagHelper : TagHelper
{
    /// <summary>What the marks are about.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>A line per person; from the sixth on marks and dashes repeat.</summary>
    [HtmlAttributeName("lines")]
    public IReadOnlyList<ScaleLine> Lines { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var lines = Lines.Where(l => l.Punten.Count > 0).ToList();
        if (lines.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("figure", "el-chart");
        foreach (var drawing in ScaleChartDrawing.Draw(lines)) output.Add(drawing);
        output.Add(Table(lines));
    }

    private TagBuilder Table(List<ScaleLine> lines)
    {
        var table = Tag.Create("table").Add(Tag.Create("caption").Text($"{Label}: cijfers van 0 tot 10"));
        var body = Tag.Create("tbody");
        foreach (var line in lines)
        {
            foreach (var point in line.Punten.OrderBy(p => p.Op))
            {
                body.Add(Tag.Create("tr")
                    .Add(Tag.Create("th").With("scope", "row").Text(line.Naam))
                    .Add(Tag.Create("td").Text(DateText.Full(point.Op)))
                    .Add(Tag.Create("td").Text(point.Cijfer.ToString(CultureInfo.InvariantCulture))));
            }
        }

        var head = Tag.Create("tr");
        foreach (var name in (string[])["Wie", "Wanneer", "Cijfer"]) head.Add(Tag.Create("th").With("scope", "col").Text(name));
        return Tag.Create("figcaption", "el-visually-hidden").Add(table.Add(Tag.Create("thead").Add(head)).Add(body));
    }
}
