namespace Eenlijn.NlDesign.Pictures;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>One person's lane in a picture of years.</summary>
/// <param name="Name">Whose lane it is.</param>
/// <param name="Born">Year with decimals from which it runs; null when that is not known.</param>
/// <param name="Bars">What lasted, in any order.</param>
/// <param name="Dots">What happened at one moment.</param>
public sealed record TimeLane(string Name, double? Born, IReadOnlyList<TimeBar> Bars, IReadOnlyList<TimeDot> Dots);

/// <summary>Something that lasted.</summary>
/// <param name="From">Year with decimals: 2019.5 is the middle of 2019.</param>
/// <param name="To">The same; the end of the picture when it goes on.</param>
/// <param name="Look">How it shows whether it helped.</param>
/// <param name="Number">Of the line in the list below the picture.</param>
public sealed record TimeBar(double From, double To, TimeBarLook Look, int Number);

/// <summary>Something of one moment.</summary>
/// <param name="At">Year with decimals.</param>
/// <param name="Number">Of the line in the list below the picture.</param>
public sealed record TimeDot(double At, int Number);

/// <summary>Full, half and open: told apart by their shape, not by colour alone.</summary>
public enum TimeBarLook
{
    /// <summary>It helped.</summary>
    Full,

    /// <summary>It helped in part.</summary>
    Half,

    /// <summary>It did not help, or nobody knows.</summary>
    Open,
}

/// <summary>
/// Years as one picture, a lane per person: <c>&lt;nl-time-band lanes="…" from="2016" to="2026" /&gt;</c>. Every number stands in a list
/// that the page writes beside it: the picture itself is hidden from screen readers. Renders nothing without lanes.
/// </summary>
[HtmlTargetElement("nl-time-band", Attributes = "lanes,from,to", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class TimeBandTagHelper : TagHelper
{
    private const double Top = 26;
    private const double Track = 22;
    private const double DotRow = 20;

    /// <summary>A lane per person.</summary>
    [HtmlAttributeName("lanes")]
    public IReadOnlyList<TimeLane> Lanes { get; set; } = [];

    /// <summary>First year.</summary>
    [HtmlAttributeName("from")]
    public int From { get; set; }

    /// <summary>Last year, whole.</summary>
    [HtmlAttributeName("to")]
    public int To { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Lanes.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("div", "el-chart el-chart--band").Add(Svg("wide", 760, 92)).Add(Svg("narrow", 340, 62));
    }

    private TagBuilder Svg(string name, double width, double left)
    {
        var drawn = Lanes.Select(l => (Lane: l, Tracks: Tracks(l), Dots: l.Dots.Count > 0)).ToList();
        var height = Top + drawn.Sum(d => Height(d.Tracks, d.Dots)) + 6;
        var svg = Tag.Create("svg", $"el-chart__drawing--{name}").With("viewBox", $"0 0 {Tag.Number(width)} {Tag.Number(height)}").With("aria-hidden", "true").With("focusable", "false");
        var years = Math.Max(1, To - From + 1);
        double X(double year) => left + (Math.Clamp(year, From, To + 1) - From) / years * (width - left - 12);
        var step = Steps.First(s => years / (double)s <= (width - left) / 44);
        for (var year = From + ((step - From % step) % step); year <= To; year += step)
        {
            svg.Add(Tag.Create("line", "el-chart__grid").At("x1", X(year)).At("x2", X(year)).At("y1", Top - 6).At("y2", height));
            svg.Add(Tag.Create("text", "el-chart__axis").At("x", X(year)).At("y", 13).With("text-anchor", "middle").Text(year.ToString(CultureInfo.InvariantCulture)));
        }

        var y = Top;
        foreach (var (lane, tracks, dots) in drawn)
        {
            AddLane(svg, lane, tracks, y + (dots ? DotRow : 4), left, width, X);
            y += Height(tracks, dots);
        }

        return svg;
    }

    private static readonly int[] Steps = [1, 2, 3, 5, 10, 20, 50];

    private static double Height(List<List<TimeBar>> tracks, bool dots) => (dots ? DotRow : 4) + Math.Max(1, tracks.Count) * Track + 4;

    /// <summary>What overlaps stands below each other.</summary>
    private static List<List<TimeBar>> Tracks(TimeLane lane)
    {
        var tracks = new List<List<TimeBar>>();
        foreach (var bar in lane.Bars.OrderBy(b => b.From))
        {
            if (tracks.Find(t => t[^1].To <= bar.From) is { } free) free.Add(bar);
            else tracks.Add([bar]);
        }

        return tracks;
    }

    private static void AddLane(TagBuilder svg, TimeLane lane, List<List<TimeBar>> tracks, double top, double left, double width, Func<double, double> x)
    {
        var y = top + Track / 2;
        svg.Add(Tag.Create("text", "el-chart__name").At("x", 0).At("y", y + 4).Text(Short(lane.Name, left)));
        svg.Add(Tag.Create("line", "el-band-line").At("x1", lane.Born is { } born ? x(born) : left).At("x2", width - 12).At("y1", y).At("y2", y));
        foreach (var (track, bars) in tracks.Index())
        {
            foreach (var bar in bars)
            {
                var (begin, end, middle) = (x(bar.From), Math.Max(x(bar.To), x(bar.From) + 17), y + track * Track);
                svg.Add(Tag.Create("rect", $"el-band-bar el-band-bar--{(bar.Look switch { TimeBarLook.Full => "full", TimeBarLook.Half => "half", _ => "open" })}")
                    .At("x", begin).At("y", middle - 9).At("width", end - begin).At("height", 18).With("rx", "3"));
                svg.Add(Number(bar.Number, begin + 8.5, middle + 4, bar.Look == TimeBarLook.Full ? "el-band-number el-band-number--on" : "el-band-number"));
            }
        }

        var last = double.MinValue;
        foreach (var dot in lane.Dots.OrderBy(d => d.At))
        {
            // Moved on a little when two fall together: both numbers stay to be read.
            var at = Math.Max(x(dot.At), last + 17);
            last = at;
            svg.Add(Tag.Create("circle", "el-band-dot").At("cx", at).At("cy", top - 10).At("r", 8));
            svg.Add(Number(dot.Number, at, top - 6, "el-band-number el-band-number--on"));
        }
    }

    private static TagBuilder Number(int number, double x, double y, string look) =>
        Tag.Create("text", look).At("x", x).At("y", y).With("text-anchor", "middle").Text(number.ToString(CultureInfo.InvariantCulture));

    private static string Short(string name, double room)
    {
        var most = (int)(room / 7.5);
        return name.Length <= most ? name : name[..(most - 1)] + "…";
    }
}
