namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// All errors of the page above the form, each a link to its field; errors of the whole form (key "") stand there without a link.
/// The heading receives the focus when the page opens. Renders nothing as long as nothing is wrong: <c>&lt;nl-error-summary /&gt;</c>.
/// </summary>
[HtmlTargetElement("nl-error-summary")]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    /// <summary>The heading.</summary>
    [HtmlAttributeName("heading")]
    public string Heading { get; set; } = "Er klopt nog iets niet";

    /// <summary>Gives the heading the focus; only for a page that shows more than one summary should this be off.</summary>
    [HtmlAttributeName("focus")]
    public bool Focus { get; set; } = true;

    /// <summary>Filled by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ModelState
            .SelectMany(entry => (entry.Value?.Errors ?? []).Select(error => (entry.Key, Message: Sentence(error))))
            .Distinct().OrderBy(error => FieldOrder.Of(ViewContext.ViewData.ModelMetadata, error.Key), StringComparer.Ordinal).ToList();
        if (errors.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        var list = Tag.Create("ul");
        foreach (var (key, message) in errors) list.Add(Tag.Create("li").Add(Line(key, message)));
        var heading = Tag.Create("h2").With("id", "fouten").With("tabindex", "-1").WithIf(Focus, "autofocus", "autofocus").Text(Heading);
        output.Become("div", "utrecht-alert utrecht-alert--error el-error-summary").With("role", "region").With("aria-labelledby", "fouten");
        output.Add(Tag.Create("div", "utrecht-alert__icon").Add(Icon.Create("circle-alert")));
        output.Add(Tag.Create("div", "utrecht-alert__content").Add(Tag.Create("div", "utrecht-alert__message").Add(heading).Add(list)));
    }

    private IHtmlContent Line(string key, string message) => key.Length == 0
        ? Tag.Create("span").Text(message)
        : FieldLabels.Link(ViewContext.HttpContext, key, message, TargetOf(key));

    /// <summary>The id of the field; of a date in three parts that of the day.</summary>
    private string TargetOf(string key) => TagBuilder.CreateSanitizedId(
        ViewContext.ModelState.ContainsKey($"{key}.Dag") ? $"{key}.Dag" : key, "_");

    private static string Sentence(ModelError error) =>
        string.IsNullOrEmpty(error.ErrorMessage) ? "Dit klopt niet. Kijk het na." : error.ErrorMessage;
}
