namespace Eenlijn.NlDesign.Forms;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// Fields that are seldom needed, one click away: <c>&lt;nl-more summary="Ja, een wens noteren" open="Model.HeeftWens"&gt;…&lt;/nl-more&gt;</c>.
/// Works without a script. It stands open when a field in it was refused, so that no error hides.
/// </summary>
[HtmlTargetElement("nl-more")]
public sealed class MoreTagHelper : TagHelper
{
    /// <summary>What one clicks; says what is inside.</summary>
    [HtmlAttributeName("summary")]
    public string Summary { get; set; } = "Meer invullen";

    /// <summary>Whether it stands open from the start, because something in it is filled in.</summary>
    [HtmlAttributeName("open")]
    public bool Open { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<MoreSlot>();
        var fields = await output.GetChildContentAsync();
        output.Become("details", "el-more");
        if (Open || slot.Refused) output.With("open", "open");
        output.Content.Clear();
        output.Add(Tag.Create("summary").Text(Summary)).Add(fields);
    }

    internal sealed class MoreSlot
    {
        public bool Refused { get; set; }
    }
}
