namespace Eenlijn.Web.Infrastructure.Eenmalig;

using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Every form that changes something carries a number of its own: sent twice, by a double click without JavaScript or by going
/// back and pressing again, it counts once.
/// </summary>
[HtmlTargetElement("form", Attributes = "[method=post]")]
public sealed class EenmaligTagHelper : TagHelper
{
    /// <summary>Name of the field; the two underscores keep it out of drafts.</summary>
    public const string Veld = "__eenmalig";

    /// <summary>False for a form whose record has a key of its own in the form already.</summary>
    [HtmlAttributeName("eenmalig")]
    public bool Aan { get; set; } = true;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Aan && ViewContext.HttpContext.User.Identity is { IsAuthenticated: true })
        {
            output.PreContent.AppendHtml($"<input type=\"hidden\" name=\"{Veld}\" value=\"{Guid.CreateVersion7():N}\">");
        }
    }
}
