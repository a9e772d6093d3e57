namespace Eenlijn.NlDesign.Forms;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>How a group of choices looks.</summary>
public enum OptionsLook
{
    /// <summary>One under the other, with room for a hint each.</summary>
    List,

    /// <summary>Short words side by side, one tap each.</summary>
    Chips,
}

/// <summary>What <c>nl-choice</c> and <c>nl-checkboxes</c> share: options from <c>items</c> or from <c>nl-option</c> children.</summary>
public abstract class OptionsTagHelper : FieldTagHelper
{
    /// <summary>What can be chosen: value and text. Comes before the <c>nl-option</c> children; one that is <c>Disabled</c> shows only while the field holds it.</summary>
    [HtmlAttributeName("items")]
    public IEnumerable<SelectListItem> Items { get; set; } = [];

    /// <summary>List (default) or chips.</summary>
    [HtmlAttributeName("look")]
    public OptionsLook Look { get; set; }

    private protected abstract string InputType { get; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<OptionSlot>();
        await output.GetChildContentAsync();
        var options = Items.Select(i => (Option: new Option(i.Value ?? i.Text, i.Text, null, i.Selected), i.Disabled))
            .Where(i => !i.Disabled || IsChosen(i.Option)).Select(i => i.Option).Concat(slot.Options).ToList();

        BecomeGroup(output, InputType == "radio" ? "radiogroup" : "group");
        if (InputType == "radio") output.With("id", $"{Id}-group");
        // Nothing to choose from: the link of the error summary leads to the group itself.
        if (options.Count == 0) output.With("id", Id).With("tabindex", "-1");
        output.Content.Clear();
        output.Add(LegendElement()).Add(HintAndError());
        var list = Tag.Create("div", Look is OptionsLook.Chips ? "el-options el-options--chips" : "el-options");
        for (var i = 0; i < options.Count; i++) list.Add(Element(options[i], i));
        output.Add(list);
    }

    private TagBuilder Element(Option option, int index)
    {
        // The first keeps the id of the field, so that a link from the error summary lands on something that can be operated.
        var id = index == 0 ? Id : $"{Id}-{(index + 1).ToString(CultureInfo.InvariantCulture)}";
        var kind = InputType == "radio" ? "radio-button" : "checkbox";
        var input = Tag.Void("input", $"utrecht-{kind} utrecht-{kind}--html-input")
            .With("type", InputType).With("id", id).With("name", Name).With("value", option.Value)
            .WithIf(IsChosen(option), "checked", "checked")
            .With("aria-describedby", option.Hint is null ? null : $"{id}-hint");
        var label = Tag.Create("label", $"utrecht-form-label utrecht-form-label--{(InputType == "radio" ? "radio" : "checkbox")}")
            .With("for", id).Text(option.Text);
        return Tag.Create("div", "el-option").Add(input).Add(label)
            .Add(option.Hint is null ? null : Tag.Create("p", "el-option__hint").With("id", $"{id}-hint").Text(option.Hint));
    }

    private bool IsChosen(Option option)
    {
        var sent = ViewContext.ModelState.TryGetValue(Name, out var entry) ? entry.RawValue : null;
        if (LeftEmpty) return false;
        var values = sent is not null ? FieldValue.FormatAll(sent) : FieldValue.FormatAll(For.Model);
        return values.Count == 0 && sent is null ? option.Selected : values.Contains(option.Value);
    }

    internal sealed record Option(string Value, string Text, string? Hint, bool Selected);

    internal sealed class OptionSlot
    {
        public List<Option> Options { get; } = [];
    }
}

/// <summary>One option: <c>&lt;nl-option value="school" hint="…"&gt;Op school&lt;/nl-option&gt;</c>.</summary>
[HtmlTargetElement("nl-option", Attributes = "value")]
public sealed class OptionTagHelper : TagHelper
{
    /// <summary>What is sent when this option is chosen. Enum members by their name.</summary>
    [HtmlAttributeName("value")]
    public string Value { get; set; } = "";

    /// <summary>One sentence under the option.</summary>
    [HtmlAttributeName("hint")]
    public string? Hint { get; set; }

    /// <summary>Chosen as long as the model holds nothing.</summary>
    [HtmlAttributeName("selected")]
    public bool Selected { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = System.Net.WebUtility.HtmlDecode((await output.GetChildContentAsync()).GetContent()).Trim();
        context.Parent<OptionsTagHelper.OptionSlot>()?.Options.Add(new(Value, text, Hint, Selected));
        output.SuppressOutput();
    }
}

/// <summary>
/// One of a few, as radio buttons: <c>&lt;nl-choice for="Input.Waar" label="Waar?" items="Model.Plaatsen" look="Chips" /&gt;</c>.
/// The legend is <c>label</c>; the first radio carries the id of the field.
/// </summary>
[HtmlTargetElement("nl-choice", Attributes = "for")]
public sealed class ChoiceTagHelper : OptionsTagHelper
{
    private protected override string InputType => "radio";
}

/// <summary>
/// None, one or more of a few: <c>&lt;nl-checkboxes for="Input.Themas" label="Waarover?" items="Model.Themas" /&gt;</c>, bound to a list.
/// </summary>
[HtmlTargetElement("nl-checkboxes", Attributes = "for")]
public sealed class CheckboxesTagHelper : OptionsTagHelper
{
    private protected override string InputType => "checkbox";
}
