namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Two people changed the same: both versions side by side, nothing lost.
/// <c>&lt;nl-conflict who="Amira" when="om 14.32 uur"&gt;&lt;nl-conflict-field label="Doel" yours="…" theirs="…" /&gt;&lt;/nl-conflict&gt;</c>;
/// the form below it holds what the user typed.
/// </summary>
[HtmlTargetElement("nl-conflict")]
public sealed class ConflictTagHelper : TagHelper
{
    /// <summary>Who was first; left out when it is not to be known.</summary>
    [HtmlAttributeName("who")]
    public string? Who { get; set; }

    /// <summary>When, in words.</summary>
    [HtmlAttributeName("when")]
    public string? When { get; set; }

    /// <summary>Gives the heading the focus; off only where it stands as an example.</summary>
    [HtmlAttributeName("focus")]
    public bool Focus { get; set; } = true;

    /// <summary>It is about an act, and not about texts that two people wrote.</summary>
    [HtmlAttributeName("act")]
    public bool Act { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var fields = await output.GetChildContentAsync();
        output.Become("section", "el-conflict").With("aria-labelledby", "conflict-kop");
        output.Content.Clear();
        // An expression that gives nothing comes from Razor as an empty text.
        var moment = string.IsNullOrEmpty(When) ? "" : $" {When}";
        output.Add(Tag.Create("h2").With("id", "conflict-kop").With("tabindex", "-1").WithIf(Focus, "autofocus", "autofocus")
            .Text($"{(string.IsNullOrEmpty(Who) ? "Iemand anders" : Who)} heeft dit{moment} ook gewijzigd"));
        output.Add(Tag.Create("p").Text(Act
            ? "Er is nog niets gedaan, en wat jij invulde is niet weg. Kijk hoe het er nu voor staat en beslis opnieuw."
            : "Je tekst is niet weg. Kijk naar beide teksten, pas hieronder aan wat nodig is en bewaar opnieuw."));
        output.Add(fields);
    }
}

/// <summary>One field in two versions.</summary>
[HtmlTargetElement("nl-conflict-field", Attributes = "label")]
public sealed class ConflictFieldTagHelper : TagHelper
{
    /// <summary>Name of the field.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>What the user typed.</summary>
    [HtmlAttributeName("yours")]
    public string? Yours { get; set; }

    /// <summary>What is stored now.</summary>
    [HtmlAttributeName("theirs")]
    public string? Theirs { get; set; }

    /// <summary>It is about an act, and not about texts that two people wrote.</summary>
    [HtmlAttributeName("act")]
    public bool Act { get; set; }

    /// <summary>It only says how things stand; there is nothing of the user's own beside it.</summary>
    [HtmlAttributeName("only-theirs")]
    public bool OnlyTheirs { get; set; }

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Become("div", "el-conflict__field");
        output.Add(Tag.Create("h3").Text(Label));
        var versions = Tag.Create("div", "el-conflict__versions").Add(Version(Act ? "Zo staat het nu" : "Staat er nu", Theirs));
        output.Add(OnlyTheirs ? versions : versions.Add(Version(Act ? "Dit vulde jij in" : "Dit schreef jij", Yours)));
    }

    private static TagBuilder Version(string whose, string? text) => Tag.Create("div", "el-conflict__version")
        .Add(Tag.Create("p", "el-sub").Text(whose))
        .Add(Tag.Create("p", "el-conflict__text").Text(string.IsNullOrWhiteSpace(text) ? "(leeg)" : text));
}
