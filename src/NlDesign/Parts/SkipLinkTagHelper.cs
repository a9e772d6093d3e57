namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>First thing on a page, seen when it has the focus: <c>&lt;nl-skip-link href="#inhoud"&gt;Naar de inhoud&lt;/nl-skip-link&gt;</c>.</summary>
[HtmlTargetElement("nl-skip-link", Attributes = "href")]
public sealed class SkipLinkTagHelper : TagHelper
{
    /// <summary>The id to go to, with #.</summary>
    [HtmlAttributeName("href")]
    public string Href { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) =>
        output.Become("a", "nl-skip-link nl-skip-link--visible-on-focus").With("href", Href);
}

/// <summary>An icon beside text: <c>&lt;nl-icon name="phone" /&gt; 06 12 34 56 78</c>. Names stand in <c>src/Web/Scripts/build/icons.mjs</c>.</summary>
[HtmlTargetElement("nl-icon", Attributes = "name", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class IconTagHelper : TagHelper
{
    /// <summary>Name in the sprite.</summary>
    [HtmlAttributeName("name")]
    public string Name { get; set; } = "";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Add(Icon.Create(Name));
    }
}
