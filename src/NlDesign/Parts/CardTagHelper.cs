namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// One subject on a white sheet: <c>&lt;nl-card heading="Wie is dit gezin?"&gt;…&lt;/nl-card&gt;</c>. Children <c>nl-card-note</c> (small, behind
/// the heading), <c>nl-card-aside</c> (right of it) and <c>nl-card-foot</c> (buttons) find their own place.
/// </summary>
[HtmlTargetElement("nl-card")]
public sealed class CardTagHelper : TagHelper
{
    /// <summary>The heading; a card without one continues the card above it.</summary>
    [HtmlAttributeName("heading")]
    public string? Heading { get; set; }

    /// <summary>Level of the heading, 1–4; 2 by default.</summary>
    [HtmlAttributeName("level")]
    public int Level { get; set; } = 2;

    /// <summary>An id to link to; also names the section for screen readers.</summary>
    [HtmlAttributeName("id")]
    public string? Id { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<CardSlot>();
        var body = await output.GetChildContentAsync();
        output.Become("section", "el-card").With("id", Id);
        output.Content.Clear();
        if (Heading is not null)
        {
            var headingId = Id is null ? null : $"{Id}-kop";
            output.With("aria-labelledby", headingId);
            output.Add(Tag.Create("div", "el-card__head")
                .Add(Tag.Create($"h{Level}").With("id", headingId).Text(Heading)).Add(slot.Note).Add(slot.Aside));
        }

        output.Add(Tag.Create("div", "el-card__body").Add(body)).Add(slot.Foot);
    }

    internal sealed class CardSlot
    {
        public IHtmlContent? Note { get; set; }

        public IHtmlContent? Aside { get; set; }

        public IHtmlContent? Foot { get; set; }
    }
}

/// <summary>Small text behind the heading of a card: <c>&lt;nl-card-note&gt;afgesproken 10 oktober&lt;/nl-card-note&gt;</c>.</summary>
[HtmlTargetElement("nl-card-note")]
public sealed class CardNoteTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Parent<CardTagHelper.CardSlot>() is { } card) card.Note = Tag.Create("p", "el-card__note").Add(content);
        output.SuppressOutput();
    }
}

/// <summary>What stands at the right of the heading of a card, as a badge.</summary>
[HtmlTargetElement("nl-card-aside")]
public sealed class CardAsideTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Parent<CardTagHelper.CardSlot>() is { } card) card.Aside = Tag.Create("div", "el-card__aside").Add(content);
        output.SuppressOutput();
    }
}

/// <summary>Buttons and links under a card; they are left out on paper.</summary>
[HtmlTargetElement("nl-card-foot")]
public sealed class CardFootTagHelper : TagHelper
{
    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        if (context.Parent<CardTagHelper.CardSlot>() is { } card) card.Foot = Tag.Create("div", "el-card__foot").Add(content);
        output.SuppressOutput();
    }
}
