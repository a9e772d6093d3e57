namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// One of many: <c>&lt;nl-select for="Input.Taal" label="Taal" items="Model.Talen" /&gt;</c>. Up to seven choices read better as <c>nl-choice</c>.
/// </summary>
[HtmlTargetElement("nl-select", Attributes = "for")]
public sealed class SelectTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen. Items with a <c>Group</c> come together under its name; one that is <c>Disabled</c> shows only while the field holds it.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>The first, empty choice; an empty string leaves it out.</summary>
    [HtmlAttributeName("empty")]
    public string Empty { get; set; } = "Kies uit de lijst";

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var select = Describe(Tag.Create("select", "utrecht-select utrecht-select--html-select utrecht-form-field__input"
            + (Error is null ? "" : " utrecht-select--invalid")));
        MoveAttributes(output, select);
        if (Empty.Length > 0) select.Add(Tag.Create("option").With("value", "").Text(Empty));
        foreach (var group in Items.Where(i => !i.Disabled || IsChosen(i)).GroupBy(i => i.Group?.Name))
        {
            var holder = group.Key is null ? select : Tag.Create("optgroup").With("label", group.Key);
            foreach (var item in group) holder.Add(Option(item));
            if (group.Key is not null) select.Add(holder);
        }

        BecomeField(output).Add(LabelElement()).Add(HintAndError()).Add(select);
    }

    private TagBuilder Option(SelectListItem item) =>
        Tag.Create("option").With("value", item.Value ?? item.Text).WithIf(IsChosen(item), "selected", "selected").Text(item.Text);

    private bool IsChosen(SelectListItem item) => Value is null ? item.Selected : Value == (item.Value ?? item.Text);
}
