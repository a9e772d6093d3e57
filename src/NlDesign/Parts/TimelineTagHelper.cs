namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>What happened, newest first, as one stroke through the dots; children <c>nl-timeline-item</c>.</summary>
[HtmlTargetElement("nl-timeline")]
public sealed class TimelineTagHelper : TagHelper
{
    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output) => output.Become("ol", "el-timeline");
}

/// <summary>One happening: <c>&lt;nl-timeline-item date="Model.Op" title="Huisbezoek"&gt;Mirjam, 45 min&lt;/nl-timeline-item&gt;</c>.</summary>
[HtmlTargetElement("nl-timeline-item", Attributes = "title")]
public sealed class TimelineItemTagHelper : TagHelper
{
    /// <summary>The day, written "18 november 2026" unless <c>when</c> says otherwise.</summary>
    [HtmlAttributeName("date")]
    public DateOnly? Date { get; set; }

    /// <summary>The moment in other words: "zomer 2019", "om 14.32 uur".</summary>
    [HtmlAttributeName("when")]
    public string? When { get; set; }

    /// <summary>What happened, in a few words.</summary>
    [HtmlAttributeName("title")]
    public string Title { get; set; } = "";

    /// <summary>Level of the title, 2–4.</summary>
    [HtmlAttributeName("level")]
    public int Level { get; set; } = 3;

    /// <summary>Makes the title a link.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The family's own side: a warm dot. Say in the text who did it.</summary>
    [HtmlAttributeName("family")]
    public bool Family { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var body = await output.GetChildContentAsync();
        output.Become("li", Family ? "el-timeline__item el-timeline__item--warm" : "el-timeline__item");
        output.Content.Clear();
        if (Date is { } date)
        {
            output.Add(Tag.Create("time", "el-timeline__date").With("datetime", DateText.Iso(date)).Text(When ?? DateText.Full(date)));
        }
        else if (When is not null)
        {
            output.Add(Tag.Create("span", "el-timeline__date").Text(When));
        }

        var title = Tag.Create($"h{Level}", "el-timeline__title");
        if (Href is null) title.Text(Title);
        else title.Add(Tag.Create("a").With("href", Href).Text(Title));
        output.Add(title);
        if (!body.IsEmptyOrWhiteSpace) output.Add(Tag.Create("div", "el-timeline__body").Add(body));
    }
}
