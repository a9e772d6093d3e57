namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// One statement that is so or not, bound to a <c>bool</c>: <c>&lt;nl-checkbox for="Input.Weet" label="Het gezin weet hiervan" /&gt;</c>.
/// Not ticked sends <c>false</c> by a hidden field, so that a property that begins as <c>true</c> does not stay so.
/// </summary>
[HtmlTargetElement("nl-checkbox", Attributes = "for")]
public sealed class CheckboxTagHelper : FieldTagHelper
{
    /// <summary>Whether it must be ticked to go on; most boxes may stay empty.</summary>
    [HtmlAttributeName("required")]
    public bool Required { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var ticked = (Value ?? "").Split(',').Contains("true", StringComparer.OrdinalIgnoreCase);
        var input = Tag.Void("input", "utrecht-checkbox utrecht-checkbox--html-input")
            .With("type", "checkbox").With("id", Id).With("name", Name).With("value", "true")
            .With("aria-describedby", DescribedBy)
            .WithIf(Error is not null, "aria-invalid", "true")
            .WithIf(Required, "aria-required", "true")
            .WithIf(ticked, "checked", "checked");
        MoveAttributes(output, input);
        var label = Tag.Create("label", "utrecht-form-label utrecht-form-label--checkbox").With("for", Id).Text(LabelText).Add(OptionalMark());
        BecomeField(output).Add(Tag.Create("div", "el-checkbox").Add(input).Add(label).Add(HintAndError()));
        // After the box: when both come, the first counts.
        if (For.Metadata.ModelType == typeof(bool)) output.Add(Tag.Void("input").With("type", "hidden").With("name", Name).With("value", "false"));
    }
}
