namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>The voice of a badge; the word in it says the same without the colour.</summary>
public enum BadgeKind
{
    /// <summary>What somebody or something is: kind, ouder, thuis, eens.</summary>
    Positive,

    /// <summary>Grey: closed, ended, not decided.</summary>
    Neutral,

    /// <summary>Asks for attention without alarm: vier weken niet gesproken.</summary>
    Warm,

    /// <summary>Safety, too late.</summary>
    Danger,
}

/// <summary>A state in one or two words: <c>&lt;nl-badge kind="Warm"&gt;4 weken niet gesproken&lt;/nl-badge&gt;</c>.</summary>
[HtmlTargetElement("nl-badge")]
public sealed class BadgeTagHelper : TagHelper
{
    /// <summary>Positive (blue-green) by default.</summary>
    [HtmlAttributeName("kind")]
    public BadgeKind Kind { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("span", ClassOf(Kind));

    internal static TagBuilder Create(string text, BadgeKind kind) => Tag.Create("span", ClassOf(kind)).Text(text);

    private static string ClassOf(BadgeKind kind) => kind switch
    {
        BadgeKind.Warm => "nl-data-badge el-badge--warm",
        BadgeKind.Danger => "nl-data-badge el-badge--danger",
        BadgeKind.Neutral => "nl-data-badge el-badge--neutral",
        _ => "nl-data-badge",
    };
}
