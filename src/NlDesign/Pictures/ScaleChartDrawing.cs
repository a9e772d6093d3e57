namespace Eenlijn.NlDesign.Pictures;

using System.Globalization;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Draws the lines as SVG. Units are those of the view box: 740 wide, 150 high.</summary>
internal static class ScaleChartDrawing
{
    private const double Left = 72, Right = 640, Top = 14, Bottom = 114, Width = 740, Height = 150;

    public static TagBuilder Draw(List<ScaleLine> lines)
    {
        var days = lines.SelectMany(l => l.Punten).Select(p => p.Op).Distinct().Order().ToList();
        var svg = Tag.Create("svg").With("viewBox", $"0 0 {Number(Width)} {Number(Height)}").With("aria-hidden", "true").With("focusable", "false");
        foreach (var mark in (int[])[0, 5, 10])
        {
            svg.Add(Shape("line", "el-chart__grid").At("x1", Left - 20).At("x2", Right + 60).At("y1", Y(mark)).At("y2", Y(mark)));
            svg.Add(Shape("text", "el-chart__axis").At("x", Left - 38).At("y", Y(mark) + 4).With("text-anchor", "end")
                .Text(mark.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var day in Labelled(days))
        {
            svg.Add(Shape("text", "el-chart__axis").At("x", X(day, days)).At("y", Height - 14).With("text-anchor", "middle").Text(DateText.Short(day)));
        }

        var ends = EndLabels(lines);
        for (var i = 0; i < lines.Count; i++) AddLine(svg, lines[i], i % 5 + 1, days, ends[i]);
        return svg;
    }

    private static void AddLine(TagBuilder svg, ScaleLine line, int style, List<DateOnly> days, double labelY)
    {
        var points = line.Punten.OrderBy(p => p.Op).ToList();
        var path = string.Join(" ", points.Select(p => $"{Number(X(p.Op, days))},{Number(Y(p.Cijfer))}"));
        svg.Add(Shape("polyline", $"el-chart__line el-chart__line--{style}").With("points", path));
        foreach (var point in points) svg.Add(Marker(style, X(point.Op, days), Y(point.Cijfer)));
        var last = points[^1];
        svg.Add(Shape("text", $"el-chart__name el-chart__mark--{style}").At("x", X(last.Op, days) + 12).At("y", labelY + 4)
            .Text($"{line.Naam} {last.Cijfer.ToString(CultureInfo.InvariantCulture)}"));
    }

    private static TagBuilder Marker(int style, double x, double y)
    {
        var mark = $"el-chart__mark--{style}";
        return style switch
        {
            2 => Shape("rect", mark).At("x", x - 5).At("y", y - 5).At("width", 10).At("height", 10),
            3 => Shape("polygon", mark).With("points", $"{Number(x)},{Number(y - 6.5)} {Number(x + 6.5)},{Number(y + 5)} {Number(x - 6.5)},{Number(y + 5)}"),
            4 => Shape("polygon", mark).With("points", $"{Number(x)},{Number(y - 6.5)} {Number(x + 6.5)},{Number(y)} {Number(x)},{Number(y + 6.5)} {Number(x - 6.5)},{Number(y)}"),
            5 => Shape("polygon", mark).With("points", $"{Number(x)},{Number(y + 6.5)} {Number(x + 6.5)},{Number(y - 5)} {Number(x - 6.5)},{Number(y - 5)}"),
            _ => Shape("circle", mark).At("cx", x).At("cy", y).At("r", 5.25),
        };
    }

    /// <summary>Heights of the names at the end of the lines, moved apart until none covers another.</summary>
    private static double[] EndLabels(List<ScaleLine> lines)
    {
        const double apart = 16;
        var heights = lines.Select(l => Y(l.Punten.MaxBy(p => p.Op)!.Cijfer)).ToArray();
        var order = Enumerable.Range(0, heights.Length).OrderBy(i => heights[i]).ToList();
        if (order.Count > 1) heights[order[0]] -= apart / 4;
        for (var i = 1; i < order.Count; i++)
        {
            heights[order[i]] = Math.Max(heights[order[i]] + apart / 4, heights[order[i - 1]] + apart);
        }

        return heights;
    }

    /// <summary>At most seven days get a label, first and last always, so that they do not run into each other.</summary>
    private static IEnumerable<DateOnly> Labelled(List<DateOnly> days)
    {
        var shown = new List<DateOnly>();
        foreach (var day in days)
        {
            if (shown.Count == 0 || X(day, days) - X(shown[^1], days) >= 62) shown.Add(day);
        }

        if (shown[^1] == days[^1]) return shown;
        shown[^1] = days[^1];
        return shown.Distinct();
    }

    private static double X(DateOnly day, List<DateOnly> days)
    {
        var span = days[^1].DayNumber - days[0].DayNumber;
        return span == 0 ? Left : Left + (Right - Left) * (day.DayNumber - days[0].DayNumber) / span;
    }

    private static double Y(int mark) => Bottom - (Bottom - Top) * Math.Clamp(mark, 0, 10) / 10;

    private static TagBuilder Shape(string name, string cssClass) => Tag.Create(name, cssClass);

    private static TagBuilder At(this TagBuilder shape, string attribute, double value) => shape.With(attribute, Number(value));

    private static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);
}
