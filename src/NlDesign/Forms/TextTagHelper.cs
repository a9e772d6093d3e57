namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// One line of text: <c>&lt;nl-text for="Input.Naam" label="Hoe heet je?" autocomplete="name" /&gt;</c>.
/// Other attributes (<c>autocomplete</c>, <c>inputmode</c>, <c>spellcheck</c>) go to the input.
/// </summary>
[HtmlTargetElement("nl-text", Attributes = "for")]
public sealed class TextTagHelper : FieldTagHelper
{
    /// <summary>The type of the input: text, email, tel, password, time. Never date: see <see cref="DateTagHelper"/>.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "text";

    /// <summary>A width that fits what is asked: <c>postal-code-nl</c>, <c>house-number</c>, <c>tel-nl</c>, <c>voorvoegsel</c>.</summary>
    [HtmlAttributeName("size")]
    public string? Size { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var input = Describe(Tag.Void("input", "utrecht-textbox utrecht-textbox--html-input utrecht-form-field__input"
            + (Size is null ? "" : $" utrecht-textbox--{Size}-size")
            + (Error is null ? "" : " utrecht-textbox--invalid")));
        input.With("type", Type).With("dir", "auto");
        // A password is never sent back.
        if (Type != "password") input.With("value", Value);
        MoveAttributes(output, input);
        BecomeField(output).Add(LabelElement()).Add(HintAndError()).Add(input);
    }
}
