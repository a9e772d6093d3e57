namespace Eenlijn.NlDesign.Forms;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A mark from 0 (or from <c>from</c>) to 10 as a row of radio buttons, bound to <c>int?</c>:
/// <c>&lt;nl-scale-input for="Input.Cijfer" label="Hoe gaat het nu?" low="slechter kan niet" high="doel bereikt" /&gt;</c>.
/// </summary>
/// <remarks>Both ends always carry words, and a burden scale has others than a goal scale, so that directions never mix (K26).</remarks>
[HtmlTargetElement("nl-scale-input", Attributes = "for,low,high")]
public sealed class ScaleInputTagHelper : FieldTagHelper
{
    /// <summary>The lowest mark: 0, or 1 for a burden scale.</summary>
    [HtmlAttributeName("from")]
    public int From { get; set; }

    /// <summary>What the lowest mark means.</summary>
    [HtmlAttributeName("low")]
    public string Low { get; set; } = "";

    /// <summary>What 10 means.</summary>
    [HtmlAttributeName("high")]
    public string High { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        BecomeGroup(output, "radiogroup").With("id", $"{Id}-group");
        var row = Tag.Create("div", "el-scale-input");
        for (var mark = From; mark <= 10; mark++) row.Add(Mark(mark));
        row.Add(Tag.Create("div", "el-scale-input__ends").With("aria-hidden", "true")
            .Add(Tag.Create("span").Text(string.Create(CultureInfo.InvariantCulture, $"{From} = {Low}"))).Add(Tag.Create("span").Text($"10 = {High}")));
        output.Add(LegendElement()).Add(HintAndError()).Add(row);
    }

    private Microsoft.AspNetCore.Mvc.Rendering.TagBuilder Mark(int mark)
    {
        var value = mark.ToString(CultureInfo.InvariantCulture);
        var id = mark == From ? Id : $"{Id}-{value}";
        var meaning = mark == From ? $": {Low}" : mark == 10 ? $": {High}" : null;
        var input = Tag.Void("input").With("type", "radio").With("id", id).With("name", Name).With("value", value)
            .WithIf(Value == value, "checked", "checked");
        var label = Tag.Create("label").With("for", id).Text(value).Add(meaning is null ? null : Tag.Hidden(meaning));
        return Tag.Create("div", "el-option").Add(input).Add(label);
    }
}
