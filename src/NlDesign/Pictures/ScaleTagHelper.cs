namespace Eenlijn.NlDesign.Pictures;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A mark from 0 to 10 as a bar of ten parts: light up to where it began, dark for what was won since; what was lost is an
/// open, warm part. <c>&lt;nl-scale from="3" to="6" /&gt;</c>. Says the same in words to screen readers; write who gave the mark
/// and when under it.
/// </summary>
[HtmlTargetElement("nl-scale", Attributes = "to", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ScaleTagHelper : TagHelper
{
    /// <summary>First mark, 0–10; left out when there is only one.</summary>
    [HtmlAttributeName("from")]
    public int? From { get; set; }

    /// <summary>Last mark, 0–10.</summary>
    [HtmlAttributeName("to")]
    public int To { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var to = Math.Clamp(To, 0, 10);
        var from = Math.Clamp(From ?? 0, 0, 10);
        var words = From is null
            ? $"{Text(to)} op een schaal van 0 tot 10"
            : $"van {Text(from)} naar {Text(to)} op een schaal van 0 tot 10";
        output.Become("div", "el-scale").With("role", "img").With("aria-label", words);
        for (var part = 1; part <= 10; part++) output.Add(Tag.Create("span", ClassOf(part, from, to)));
    }

    private static string ClassOf(int part, int from, int to)
    {
        if (part <= Math.Min(from, to)) return "el-scale__part el-scale__part--before";
        if (part <= to) return "el-scale__part el-scale__part--now";
        return part <= from ? "el-scale__part el-scale__part--lost" : "el-scale__part";
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
