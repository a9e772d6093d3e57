namespace Eenlijn.NlDesign.Parts;

using System.Globalization;
using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>
/// A person in a row: circle with initials, name, what follows it, a small line, a badge:
/// <c>&lt;nl-person name="Elif Aydın" after="9 jaar" badge="kind"&gt;groep 6, De Klimop&lt;/nl-person&gt;</c>. Stands in <c>nl-row-list</c>.
/// </summary>
[HtmlTargetElement("nl-person", Attributes = "name")]
public sealed class PersonTagHelper : TagHelper
{
    /// <summary>The name, bold.</summary>
    [HtmlAttributeName("name")]
    public string Name { get; set; } = "";

    /// <summary>Behind the name and a comma: age or function.</summary>
    [HtmlAttributeName("after")]
    public string? After { get; set; }

    /// <summary>Makes the name a link.</summary>
    [HtmlAttributeName("href")]
    public string? Href { get; set; }

    /// <summary>The letters in the circle; worked out from the name when left out.</summary>
    [HtmlAttributeName("initials")]
    public string? Initials { get; set; }

    /// <summary>Text of a badge at the right.</summary>
    [HtmlAttributeName("badge")]
    public string? Badge { get; set; }

    /// <summary>The voice of the badge.</summary>
    [HtmlAttributeName("badge-kind")]
    public BadgeKind BadgeKind { get; set; }

    /// <summary>Plain name, for a list of names only.</summary>
    [HtmlAttributeName("light")]
    public bool Light { get; set; }

    /// <inheritdoc />
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var slot = context.Slot<RowTagHelper.RowSlot>();
        var sub = await output.GetChildContentAsync();
        output.Become("li");
        output.Content.Clear();
        output.Add(Tag.Create("span", "el-initials").With("aria-hidden", "true").Text(Initials ?? InitialsOf(Name)));

        var name = Href is null ? Tag.Create("span").Text(Name) : Tag.Create("a").With("href", Href).Text(Name);
        var line = Tag.Create("p").Add(Light ? name : Tag.Create("strong").Add(name));
        if (!string.IsNullOrEmpty(After)) line.Text($", {After}");
        var body = Tag.Create("div", "el-row__body").Add(line);
        if (!sub.IsEmptyOrWhiteSpace) body.Add(Tag.Create("p", "el-sub").Add(sub));
        output.Add(body);

        if (Badge is not null) output.Add(Tag.Create("div", "el-row__aside").Add(BadgeTagHelper.Create(Badge, BadgeKind)));
        output.Add(slot.Aside);
    }

    /// <summary>First letter of the first and of the last name; prefixes (de, van der, el) and what stands in brackets do not count.</summary>
    internal static string InitialsOf(string name)
    {
        var words = name.Split([' ', '-', '–'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetter(word[0])).ToList();
        var capitals = words.Where(word => char.IsUpper(word[0])).ToList();
        if (capitals.Count == 0) capitals = words;
        if (capitals.Count == 0) return "?";
        var first = FirstLetter(capitals[0]);
        return capitals.Count == 1 ? first : first + FirstLetter(capitals[^1]);
    }

    private static string FirstLetter(string word) => StringInfo.GetNextTextElement(word).ToUpper(CultureInfo.InvariantCulture);
}
