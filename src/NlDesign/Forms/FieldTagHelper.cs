namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// What every field has: a label above it, between label and field the hint and the error, both tied to the field with
/// <c>aria-describedby</c>. The value is the one that was sent (also when it was refused), else that of the model.
/// Source: NL Design System, guidelines for forms.
/// </summary>
public abstract class FieldTagHelper : TagHelper
{
    /// <summary>The property that the field fills, as in <c>for="Input.Naam"</c>. It gives name, id (<c>Input_Naam</c>), value and errors.</summary>
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = default!;

    /// <summary>The label or, for a group, the legend. A plain question without a link in it.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>One sentence under the label. Never the only place of what somebody must know to answer.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Puts "(niet verplicht)" behind the label. Without it the field is announced as required.</summary>
    [HtmlAttributeName("optional")]
    public bool Optional { get; set; }

    /// <summary>Keeps the label for screen readers only; for a single field whose purpose the heading or button already shows.</summary>
    [HtmlAttributeName("label-hidden")]
    public bool LabelHidden { get; set; }

    /// <summary>Makes ids unique when the same form stands more than once on a page: <c>Input_Naam-3</c>.</summary>
    [HtmlAttributeName("id-suffix")]
    public string? IdSuffix { get; set; }

    /// <summary>Filled by the framework.</summary>
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = default!;

    /// <inheritdoc />
    public override void Init(TagHelperContext context)
    {
        FieldLabels.Remember(ViewContext.HttpContext, Name, LabelText, TargetId);
        if (Error is not null && context.Parent<MoreTagHelper.MoreSlot>() is { } more) more.Refused = true;
    }

    internal string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    internal string Id => TagBuilder.CreateSanitizedId(Name, "_") + (IdSuffix is null ? "" : $"-{IdSuffix}");

    /// <summary>Where a link from the error summary leads.</summary>
    internal virtual string TargetId => Id;

    internal string? Error
    {
        get
        {
            if (!ViewContext.ModelState.TryGetValue(Name, out var entry) || entry.Errors.Count == 0) return null;
            var message = entry.Errors[0].ErrorMessage;
            return string.IsNullOrEmpty(message) ? "Dit klopt niet. Kijk het na." : message;
        }
    }

    internal string HintId => $"{Id}-hint";

    internal string ErrorId => $"{Id}-error";

    internal string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (not null, null) => HintId,
        (null, not null) => ErrorId,
        _ => $"{HintId} {ErrorId}",
    };

    internal string LabelText => string.IsNullOrEmpty(Label) ? For.Metadata.GetDisplayName() : Label;

    /// <summary>The value as it was sent, else as the model holds it.</summary>
    internal string? Value =>
        ViewContext.ModelState.TryGetValue(Name, out var entry) && entry.RawValue is not null
            ? entry.AttemptedValue
            : LeftEmpty ? "" : FieldValue.Format(For.Model);

    /// <summary>Nothing was ticked or chosen here in the form that was sent earlier and stands here again.</summary>
    internal bool LeftEmpty => SentForm.LeftEmpty(ViewContext, Name);

    internal IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (Hint is not null)
        {
            content.AppendHtml(Tag.Create("div", "utrecht-form-field-description utrecht-form-field__description").With("id", HintId).Text(Hint));
        }

        if (Error is { } error)
        {
            content.AppendHtml(Tag.Create("div", "utrecht-form-field-error-message utrecht-form-field__error-message el-error")
                .With("id", ErrorId)
                .Add(Icon.Create("circle-alert"))
                .Add(Tag.Create("span").Text(error)));
        }

        return content;
    }

    internal TagBuilder LabelElement() =>
        Tag.Create("label", LabelHidden ? "el-visually-hidden" : "utrecht-form-label utrecht-form-field__label")
            .With("for", Id).Text(LabelText).Add(OptionalMark());

    internal TagBuilder LegendElement() =>
        Tag.Create("legend", LabelHidden
                ? "el-visually-hidden"
                : "utrecht-form-fieldset__legend utrecht-form-fieldset__legend--html-legend")
            .Text(LabelText).Add(OptionalMark());

    internal TagBuilder? OptionalMark() => Optional ? Tag.Create("span", "el-optional").Text(" (niet verplicht)") : null;

    /// <summary>Name, id and the aria attributes that every single control carries.</summary>
    internal TagBuilder Describe(TagBuilder control) =>
        control.With("id", Id).With("name", Name).With("aria-describedby", DescribedBy)
            .WithIf(Error is not null, "aria-invalid", "true")
            .WithIf(!Optional, "aria-required", "true");

    /// <summary>Attributes that the page wrote and the helper does not know (autocomplete, data-…) go to the control.</summary>
    internal static void MoveAttributes(TagHelperOutput output, TagBuilder control)
    {
        foreach (var attribute in output.Attributes.ToList())
        {
            if (attribute.Name == "class") continue;
            control.With(attribute.Name, attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? "" : attribute.Value?.ToString());
            output.Attributes.Remove(attribute);
        }
    }

    internal TagHelperOutput BecomeField(TagHelperOutput output) =>
        output.Become("div", Error is null ? "utrecht-form-field" : "utrecht-form-field utrecht-form-field--invalid");

    internal TagHelperOutput BecomeGroup(TagHelperOutput output, string role)
    {
        output.Become("fieldset", "utrecht-form-fieldset utrecht-form-fieldset--html-fieldset"
            + (Error is null ? "" : " utrecht-form-fieldset--invalid"));
        output.With("role", role).With("aria-describedby", DescribedBy);
        if (role != "radiogroup") return output;
        if (Error is not null) output.With("aria-invalid", "true");
        return Optional ? output : output.With("aria-required", "true");
    }
}
