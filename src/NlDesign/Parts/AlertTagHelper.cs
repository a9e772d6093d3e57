namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>What an alert says.</summary>
public enum AlertKind
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>It worked; announced politely to screen readers.</summary>
    Ok,

    /// <summary>Advice: think before going on. It never blocks.</summary>
    Warning,

    /// <summary>It did not work; announced at once.</summary>
    Error,
}

/// <summary>
/// A message in the page: <c>&lt;nl-alert kind="Ok" heading="Bewaard"&gt;Het plan staat klaar.&lt;/nl-alert&gt;</c>. Kind is also said in words.
/// </summary>
[HtmlTargetElement("nl-alert")]
public sealed class AlertTagHelper : TagHelper
{
    /// <summary>Info by default.</summary>
    [HtmlAttributeName("kind")]
    public AlertKind Kind { get; set; }

    /// <summary>A short heading; may be left out.</summary>
    [HtmlAttributeName("heading")]
    public string? Heading { get; set; }

    /// <summary>Level of the heading, 2 or 3.</summary>
    [HtmlAttributeName("level")]
    public int Level { get; set; } = 2;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var text = await output.GetChildContentAsync();
        var (name, icon, word) = Kind switch
        {
            AlertKind.Ok => ("ok", "circle-check", "Gelukt: "),
            AlertKind.Warning => ("warning", "triangle-alert", "Let op: "),
            AlertKind.Error => ("error", "circle-alert", "Fout: "),
            _ => ("info", "info", "Goed om te weten: "),
        };
        output.Become("div", $"utrecht-alert utrecht-alert--{name}");
        if (Kind is AlertKind.Ok) output.With("role", "status");
        if (Kind is AlertKind.Error) output.With("role", "alert");
        output.Content.Clear();
        var message = Tag.Create("div", "utrecht-alert__message");
        if (Heading is not null) message.Add(Tag.Create($"h{Level}").Add(Tag.Hidden(word)).Text(Heading));
        message.Add(Tag.Create("div").Add(Heading is null ? Tag.Hidden(word) : null).Add(text));
        output.Add(Tag.Create("div", "utrecht-alert__icon").Add(Icon.Create(icon)));
        output.Add(Tag.Create("div", "utrecht-alert__content").Add(message));
    }
}
