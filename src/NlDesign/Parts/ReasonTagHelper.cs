namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// The reason of a question, one click away: <c>&lt;nl-reason&gt;Zo weten we wie we mogen bellen.&lt;/nl-reason&gt;</c>. Stands before the field.
/// </summary>
[HtmlTargetElement("nl-reason")]
public sealed class ReasonTagHelper : TagHelper
{
    /// <summary>What one clicks.</summary>
    [HtmlAttributeName("summary")]
    public string Summary { get; set; } = "Waarom vragen we dit?";

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var reason = await output.GetChildContentAsync();
        output.Become("details", "el-reason");
        output.Content.Clear();
        output.Add(Tag.Create("summary").Text(Summary)).Add(Tag.Create("div", "el-reason__text").Add(reason));
    }
}
