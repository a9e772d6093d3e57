namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// The family's own words, with who said it and when: <c>&lt;nl-quote who="Sanne" on="Model.Op"&gt;Ik wil weer samen eten.&lt;/nl-quote&gt;</c>.
/// The quotation marks are put round it here; never use it for the professional's view.
/// </summary>
[HtmlTargetElement("nl-quote")]
public sealed class QuoteTagHelper : TagHelper
{
    /// <summary>Who said it; left out only where the heading already says so.</summary>
    [HtmlAttributeName("who")]
    public string? Who { get; set; }

    /// <summary>The day on which it was said, written "12 september".</summary>
    [HtmlAttributeName("on")]
    public DateOnly? On { get; set; }

    /// <summary>Anything that belongs behind it: "met tolk", "door haar moeder verteld".</summary>
    [HtmlAttributeName("note")]
    public string? Note { get; set; }

    /// <summary>Language of the words when it is not Dutch (<c>tr</c>, <c>ar</c>), for reading aloud.</summary>
    [HtmlAttributeName("lang")]
    public string? Lang { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
        output.Become("figure", "utrecht-blockquote el-quote");
        output.Content.Clear();
        var text = Tag.Create("p").With("lang", Lang).With("dir", "auto");
        text.InnerHtml.Append("“").AppendHtml(words.GetContent().Trim()).Append("”");
        output.Add(Tag.Create("blockquote", "utrecht-blockquote__content el-quote__words").Add(text));

        var parts = new[] { Who, Note }.Where(p => !string.IsNullOrWhiteSpace(p)).ToList();
        if (parts.Count == 0 && On is null) return;
        var caption = Tag.Create("figcaption", "utrecht-blockquote__caption").Text(string.Join(", ", parts));
        if (On is { } date)
        {
            if (parts.Count > 0) caption.Text(", ");
            caption.Add(Tag.Create("time").With("datetime", DateText.Iso(date)).Text(DateText.Long(date)));
        }

        output.Add(caption);
    }
}
