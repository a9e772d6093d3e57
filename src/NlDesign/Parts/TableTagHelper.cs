namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A table with a caption, scrolling sideways on a phone, or with the cells under each other when <see cref="Stack"/> is set: <c>&lt;nl-table caption="Wachtlijst"&gt;&lt;thead&gt;…&lt;/thead&gt;&lt;tbody&gt;…&lt;/tbody&gt;&lt;/nl-table&gt;</c>.
/// Write <c>th scope="col"</c> and <c>th scope="row"</c> yourself; class <c>el-number</c> on cells with numbers.
/// </summary>
[HtmlTargetElement("nl-table", Attributes = "caption")]
public sealed class TableTagHelper : TagHelper
{
    /// <summary>What the table holds; also the name of the part that scrolls.</summary>
    [HtmlAttributeName("caption")]
    public string Caption { get; set; } = "";

    /// <summary>Shows the caption to screen readers only, where a heading above says the same.</summary>
    [HtmlAttributeName("caption-hidden")]
    public bool CaptionHidden { get; set; }

    /// <summary>On a phone each row becomes a block with its cells under each other; for tables of words, where columns are not compared. A cell says what it is with <c>data-label</c>.</summary>
    [HtmlAttributeName("stack")]
    public bool Stack { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var rows = await output.GetChildContentAsync();
        output.Become("div", "utrecht-table-container").With("role", "region").With("tabindex", "0").With("aria-label", Caption);
        output.Content.Clear();
        var caption = Tag.Create("caption", CaptionHidden ? "el-visually-hidden" : "utrecht-table__caption").Text(Caption);
        output.Add(Tag.Create("table", "utrecht-table utrecht-table--html-table" + (Stack ? " el-table--stack" : "")).Add(caption).Add(rows));
    }
}
