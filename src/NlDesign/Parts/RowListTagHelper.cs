namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Rows with a thin line between them; children <c>nl-row</c> and <c>nl-person</c>.
/// <c>look="Quiet"</c> for what has been (small grey dates), <c>look="Wide"</c> for a list over two thirds of the page.
/// </summary>
[HtmlTargetElement("nl-row-list")]
public sealed class RowListTagHelper : TagHelper
{
    /// <summary>How dates stand.</summary>
    [HtmlAttributeName("look")]
    public RowLook Look { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ul", Look switch
    {
        RowLook.Top => "el-rows el-rows--top",
        RowLook.Quiet => "el-rows el-rows--top el-rows--quiet",
        RowLook.Wide => "el-rows el-rows--wide",
        RowLook.Ruled => "el-rows el-rows--ruled",
        _ => "el-rows",
    });
}

/// <summary>How the rows of a list stand.</summary>
public enum RowLook
{
    /// <summary>In the middle of the line; for people and for actions with a button.</summary>
    Middle,

    /// <summary>Date at the top, beside the first line.</summary>
    Top,

    /// <summary>As Top, the date small and grey.</summary>
    Quiet,

    /// <summary>As Middle, with a wider column for the date.</summary>
    Wide,

    /// <summary>As Middle, with a line above the first; for the actions under a goal.</summary>
    Ruled,
}

/// <summary>
/// One row: when, what, and at the right what one can do. <c>&lt;nl-row date="Model.Op" late="true"&gt;…&lt;nl-sub&gt;…&lt;/nl-sub&gt;&lt;nl-aside&gt;…&lt;/nl-aside&gt;&lt;/nl-row&gt;</c>
/// </summary>
[HtmlTargetElement("nl-row")]
public sealed class RowTagHelper : TagHelper
{
    /// <summary>The day, written "20 nov" unless <c>when</c> says otherwise.</summary>
    [HtmlAttributeName("date")]
    public DateOnly? Date { get; set; }

    /// <summary>The day in other words: gisteren, "di 24", "elke week".</summary>
    [HtmlAttributeName("when")]
    public string? When { get; set; }

    /// <summary>The day has passed: red and bold. Say in the text how late it is; the colour is not the only sign.</summary>
    [HtmlAttributeName("late")]
    public bool Late { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<RowSlot>();
        var body = await output.GetChildContentAsync();
        output.Become("li");
        output.Content.Clear();
        output.Add(slot.Lead);
        if (Date is not null || When is not null)
        {
            var date = Tag.Create("div", Late ? "el-row__date el-row__date--late" : "el-row__date");
            date.Add(Date is { } d
                ? Tag.Create("time").With("datetime", DateText.Iso(d)).Text(When ?? DateText.Short(d))
                : Tag.Create("span").Text(When));
            output.Add(date);
        }

        output.Add(Tag.Create("div", "el-row__body").Add(body)).Add(slot.Aside);
    }

    internal sealed class RowSlot
    {
        public IHtmlContent? Lead { get; set; }

        public IHtmlContent? Aside { get; set; }
    }
}

/// <summary>A small grey line in a row: who does it, where it comes from.</summary>
[HtmlTargetElement("nl-sub")]
public sealed class SubTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("p", "el-sub");
}

/// <summary>The right-hand side of a row: a badge, a date, a link or one or two buttons.</summary>
[HtmlTargetElement("nl-aside")]
public sealed class AsideTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Parent<RowTagHelper.RowSlot>() is { } row) row.Aside = Tag.Create("div", "el-row__aside").Add(content);
        output.SuppressOutput();
    }
}
