namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A whole number: <c>&lt;nl-number for="Input.Minuten" label="Hoe lang?" unit="minuten" /&gt;</c>. A text field with a numeric
/// keyboard; <c>type="number"</c> changes the value when somebody scrolls.
/// </summary>
[HtmlTargetElement("nl-number", Attributes = "for")]
public sealed class NumberTagHelper : FieldTagHelper
{
    /// <summary>The unit, said behind the label: "Hoe lang? (minuten)".</summary>
    [HtmlAttributeName("unit")]
    public string? Unit { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Describe(Tag.Void("input", "utrecht-textbox utrecht-textbox--html-input utrecht-form-field__input el-textbox--number"
            + (Error is null ? "" : " utrecht-textbox--invalid")));
        input.With("type", "text").With("inputmode", "numeric").With("autocomplete", "off").With("value", Value);
        MoveAttributes(output, input);
        if (Unit is not null) Label = $"{LabelText} ({Unit})";
        BecomeField(output).Add(LabelElement()).Add(HintAndError()).Add(input);
    }
}
