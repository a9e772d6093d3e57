namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Forms;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// The page before something that does not come back; stands inside the page's own <c>form method="post"</c>:
/// <c>&lt;nl-confirm heading="Toestemming intrekken?" confirm="Ja, intrekken" cancel-href="/casus/…"&gt;Wat er dan gebeurt.&lt;/nl-confirm&gt;</c>.
/// </summary>
[HtmlTargetElement("nl-confirm", Attributes = "heading,confirm,cancel-href")]
public sealed class ConfirmTagHelper : TagHelper
{
    /// <summary>The question; becomes the heading of the page.</summary>
    [HtmlAttributeName("heading")]
    public string Heading { get; set; } = "";

    /// <summary>Level of the heading: 1, or 2 in a case, where the family's name is the first.</summary>
    [HtmlAttributeName("level")]
    public int Level { get; set; } = 1;

    /// <summary>Text of the button that does it, in the words of the question: "Ja, intrekken".</summary>
    [HtmlAttributeName("confirm")]
    public string Confirm { get; set; } = "";

    /// <summary>Text of the way back.</summary>
    [HtmlAttributeName("cancel")]
    public string Cancel { get; set; } = "Nee, terug";

    /// <summary>Where the way back goes.</summary>
    [HtmlAttributeName("cancel-href")]
    public string CancelHref { get; set; } = "";

    /// <summary>Off for something that can be undone.</summary>
    [HtmlAttributeName("danger")]
    public bool Danger { get; set; } = true;

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var consequences = await output.GetChildContentAsync();
        output.Become("div", "el-card el-confirm");
        output.Content.Clear();
        var kind = Danger ? "nl-button nl-button--primary nl-button--negative" : "nl-button nl-button--primary";
        output.Add(Tag.Create($"h{Level}").Text(Heading)).Add(Tag.Create("div", "el-confirm__text").Add(consequences));
        output.Add(Tag.Create("div", "utrecht-button-group")
            .Add(Tag.Create("button", kind).With("type", "submit").Add(Tag.Create("span", "nl-button__label").Text(Confirm)))
            .Add(Tag.Create("a", "nl-button nl-button--secondary").With("href", CancelHref)
                .Add(Tag.Create("span", "nl-button__label").Text(Cancel))));
    }
}
