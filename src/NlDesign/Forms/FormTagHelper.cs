namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>Every form is checked by the server only: the browser's own messages cannot be read back and differ per browser.</summary>
[HtmlTargetElement("form")]
public sealed class FormTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.With("novalidate", "novalidate");
}
