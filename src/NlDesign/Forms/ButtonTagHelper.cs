namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>The weight of a button.</summary>
public enum ButtonKind
{
    /// <summary>The one thing to do here; at most one per card or form.</summary>
    Primary,

    /// <summary>Anything else one can do.</summary>
    Secondary,

    /// <summary>Hardly there: going back, leaving.</summary>
    Subtle,

    /// <summary>Takes something away that does not come back.</summary>
    Danger,
}

/// <summary>
/// A button that acts, or with <c>href</c> a link that looks like one:
/// <c>&lt;nl-button&gt;Bewaren&lt;/nl-button&gt;</c>, <c>&lt;nl-button href="/contact" kind="Secondary" icon="plus"&gt;Kort contact&lt;/nl-button&gt;</c>.
/// Never disabled: pressing it says what is missing.
/// </summary>
[HtmlTargetElement("nl-button")]
public sealed class ButtonTagHelper : TagHelper
{
    /// <summary>The weight; primary by default.</summary>
    [HtmlAttributeName("kind")]
    public ButtonKind Kind { get; set; }

    /// <summary>Where the link goes; makes it an <c>a</c>.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>submit (default) or button.</summary>
    [HtmlAttributeName("type")]
    public string Type { get; set; } = "submit";

    /// <summary>Name of an icon of the sprite, before the text.</summary>
    [HtmlAttributeName("icon")]
    public string? Icon { get; set; }

    /// <summary>Lower, for in a row.</summary>
    [HtmlAttributeName("small")]
    public bool Small { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var kind = Kind switch
        {
            ButtonKind.Secondary => "nl-button--secondary",
            ButtonKind.Subtle => "nl-button--subtle",
            ButtonKind.Danger => "nl-button--primary nl-button--negative",
            _ => "nl-button--primary",
        };
        output.Become(Href is null ? "button" : "a", $"nl-button {kind}{(Small ? " el-button--small" : "")}");
        output.With("href", Href).With("type", Href is null ? Type : null);
        output.Content.Clear();
        if (Icon is not null) output.Add(Tag.Create("span", "nl-button__icon-start").Add(Rendering.Icon.Create(Icon)));
        output.Add(Tag.Create("span", "nl-button__label").Add(text));
    }
}

/// <summary>The buttons under a form, side by side: <c>&lt;nl-buttons&gt;…&lt;/nl-buttons&gt;</c>.</summary>
[HtmlTargetElement("nl-buttons")]
public sealed class ButtonsTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("div", "utrecht-button-group");
}
