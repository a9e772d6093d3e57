namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Names and values: <c>&lt;nl-data-list&gt;&lt;nl-data-item key="School"&gt;De Klimop&lt;/nl-data-item&gt;&lt;/nl-data-list&gt;</c>.
/// </summary>
[HtmlTargetElement("nl-data-list")]
public sealed class DataListTagHelper : TagHelper
{
    /// <summary>Name and value beside each other, with a line between the rows; for a check page.</summary>
    [HtmlAttributeName("beside")]
    public bool Beside { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("dl", Beside ? "utrecht-data-list el-data el-data--beside" : "utrecht-data-list el-data");
}

/// <summary>One name with its value. Without a value it says "niet ingevuld".</summary>
[HtmlTargetElement("nl-data-item", Attributes = "key")]
public sealed class DataItemTagHelper : TagHelper
{
    /// <summary>The name.</summary>
    [HtmlAttributeName("key")]
    public string Key { get; set; } = "";

    /// <summary>Where the value can be changed; shows "Wijzigen".</summary>
    [HtmlAttributeName("change-href")]
    public string? ChangeHref { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var value = await output.GetChildContentAsync();
        output.Become("div", "utrecht-data-list__item el-data__item");
        output.Content.Clear();
        IHtmlContent shown = value.IsEmptyOrWhiteSpace ? Tag.Create("span", "el-muted").Text("niet ingevuld") : value;
        output.Add(Tag.Create("dt", "utrecht-data-list__item-key").Text(Key));
        output.Add(Tag.Create("dd", "utrecht-data-list__item-value utrecht-data-list__item-value--html-dd").Add(shown));
        if (ChangeHref is null) return;
        var link = Tag.Create("a").With("href", ChangeHref).Text("Wijzigen").Add(Tag.Hidden($": {Key}"));
        output.Add(Tag.Create("dd", "el-data__action").Add(link));
    }
}
