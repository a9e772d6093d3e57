namespace Eenlijn.NlDesign.Pictures;

using System.Globalization;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Draws the lines as SVG. Sizes are units of the view box, which are about pixels at the width it is drawn for.</summary>
internal sealed class ScaleChartDrawing
{
    private const double Top = 14;
    private readonly string _name;
    private readonly double _left, _right, _end, _bottom, _width, _height;
    private readonly List<DateOnly> _days;

    private ScaleChartDrawing(string name, List<ScaleLine> lines, double left, double right, double width, double height)
    {
        (_name, _left, _right, _end, _width, _height) = (name, left, right, width - 40, width, height);
        _bottom = height - 36;
        _days = [.. lines.SelectMany(l => l.Punten).Select(p => p.Op).Distinct().Order()];
    }

    /// <summary>For a card beside another, and for a phone.</summary>
    public static IEnumerable<TagBuilder> Draw(List<ScaleLine> lines) =>
    [
        new ScaleChartDrawing("wide", lines, left: 64, right: 560, width: 660, height: 142).Svg(lines),
        new ScaleChartDrawing("narrow", lines, left: 34, right: 246, width: 340, height: 176).Svg(lines),
    ];

    private TagBuilder Svg(List<ScaleLine> lines)
    {
        var svg = Tag.Create("svg", $"el-chart__drawing--{_name}").With("viewBox", $"0 0 {Number(_width)} {Number(_height)}").With("aria-hidden", "true").With("focusable", "false");
        foreach (var mark in (int[])[0, 5, 10])
        {
            svg.Add(Shape("line", "el-chart__grid").At("x1", _left - 14).At("x2", _end).At("y1", Y(mark)).At("y2", Y(mark)));
            svg.Add(Shape("text", "el-chart__axis").At("x", _left - 22).At("y", Y(mark) + 4).With("text-anchor", "end")
                .Text(mark.ToString(CultureInfo.InvariantCulture)));
        }

        foreach (var day in Labelled())
        {
            svg.Add(Shape("text", "el-chart__axis").At("x", X(day)).At("y", _height - 14).With("text-anchor", "middle").Text(DateText.Short(day)));
        }

        var ends = EndLabels(lines);
        for (var i = 0; i < lines.Count; i++) AddLine(svg, lines[i], i % 5 + 1, ends[i]);
        return svg;
    }

    private void AddLine(TagBuilder svg, ScaleLine line, int style, double labelY)
    {
        var points = line.Punten.OrderBy(p => p.Op).ToList();
        var path = string.Join(" ", points.Select(p => $"{Number(X(p.Op))},{Number(Y(p.Cijfer))}"));
        svg.Add(Shape("polyline", $"el-chart__line el-chart__line--{style}").With("points", path));
        foreach (var point in points) svg.Add(Marker(style, X(point.Op), Y(point.Cijfer)));
        var last = points[^1];
        svg.Add(Shape("text", $"el-chart__name el-chart__mark--{style}").At("x", X(last.Op) + 12).At("y", labelY + 4)
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
    private double[] EndLabels(List<ScaleLine> lines)
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
    private List<DateOnly> Labelled()
    {
        var shown = new List<DateOnly>();
        foreach (var day in _days)
        {
            if (shown.Count == 0 || X(day) - X(shown[^1]) >= 54) shown.Add(day);
        }

        if (shown.Count > 1) shown[^1] = _days[^1];
        return shown;
    }

    private double X(DateOnly day)
    {
        var span = _days[^1].DayNumber - _days[0].DayNumber;
        return span == 0 ? _left : _left + ((_right - _left) * (day.DayNumber - _days[0].DayNumber) / span);
    }

    private double Y(int mark) => _bottom - ((_bottom - Top) * Math.Clamp(mark, 0, 10) / 10);

    private static TagBuilder Shape(string name, string cssClass) => Tag.Create(name, cssClass);

    private static string Number(double value) => Tag.Number(value);
}
