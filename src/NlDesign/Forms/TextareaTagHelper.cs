namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Text of more lines, growing with what is typed: <c>&lt;nl-textarea for="Input.Tekst" label="Wat wil het gezin bereiken?" /&gt;</c>.
/// </summary>
[HtmlTargetElement("nl-textarea", Attributes = "for")]
public sealed class TextareaTagHelper : FieldTagHelper
{
    /// <summary>Lines shown before anything is typed.</summary>
    [HtmlAttributeName("rows")]
    public int Rows { get; set; } = 4;

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var area = Describe(Tag.Create("textarea", "utrecht-textarea utrecht-textarea--html-textarea utrecht-form-field__input"
            + (Rows > 8 ? " el-textarea--tall" : "")
            + (Error is null ? "" : " utrecht-textarea--invalid")));
        area.With("rows", Rows.ToString(System.Globalization.CultureInfo.InvariantCulture)).With("dir", "auto");
        MoveAttributes(output, area);
        // The HTML parser drops the first line break of a textarea; without this one a text that starts with one would lose it.
        area.InnerHtml.AppendHtml("\n");
        area.Text(Value);
        BecomeField(output).Add(LabelElement()).Add(HintAndError()).Add(area);
    }
}
