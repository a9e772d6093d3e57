namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// The box before a row that says whether something is done: <c>&lt;nl-row&gt;&lt;nl-check done="true" /&gt;Vaste dagen kiezen&lt;/nl-row&gt;</c>.
/// With <c>label</c> it is a submit button of the form round it, so that one tap marks it:
/// <c>&lt;nl-check done="false" label="Gedaan: vaste dagen kiezen" name="actie" value="@actie.Id" /&gt;</c>.
/// </summary>
[HtmlTargetElement("nl-check", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class CheckTagHelper : TagHelper
{
    /// <summary>Whether it is done.</summary>
    [HtmlAttributeName("done")]
    public bool Done { get; set; }

    /// <summary>What pressing it does, with the name of the thing; makes it a button.</summary>
    [HtmlAttributeName("label")]
    public string? Label { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var words = Done ? "gedaan" : "nog te doen";
        var box = Label is null
            ? Tag.Create("span", "el-check").With("role", "img").With("aria-label", words)
            : Tag.Create("button", "el-check").With("type", "submit").With("aria-label", Label);
        foreach (var attribute in output.Attributes) box.With(attribute.Name, attribute.Value?.ToString());
        if (Done) box.Add(Icon.Create("check"));
        if (context.Parent<RowTagHelper.RowSlot>() is { } row)
        {
            row.Lead = box;
            output.SuppressOutput();
            return;
        }

        output.TagName = null;
        output.Add(box);
    }
}
