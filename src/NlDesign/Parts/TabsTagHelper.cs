namespace Eenlijn.NlDesign.Parts;

using Eenlijn.NlDesign.Rendering;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

/// <summary>One place in a navigation.</summary>
/// <param name="Text">The word that one clicks.</param>
/// <param name="Href">Where it goes.</param>
/// <param name="Current">Whether this page is it or lies in it.</param>
public sealed record NavigationItem(string Text, string Href, bool Current = false);

/// <summary>
/// The module navigation of a case, the same on all its pages: <c>&lt;nl-tabs label="Onderdelen" items="kop.Tabs" /&gt;</c>. Links, not
/// ARIA tabs: each is a page. Renders nothing without items.
/// </summary>
[HtmlTargetElement("nl-tabs", Attributes = "label,items")]
public sealed class TabsTagHelper : TagHelper
{
    /// <summary>Name of the navigation for screen readers.</summary>
    [HtmlAttributeName("label")]
    public string Label { get; set; } = "";

    /// <summary>The places, in order.</summary>
    [HtmlAttributeName("items")]
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Items.Count == 0)
        {
            output.SuppressOutput();
            return;
        }

        output.Become("nav", "el-tabs").With("aria-label", Label).Add(List(Items));
    }

    internal static TagBuilder List(IReadOnlyList<NavigationItem> items)
    {
        var list = Tag.Create("ul");
        foreach (var item in items)
        {
            list.Add(Tag.Create("li").Add(Tag.Create("a").With("href", item.Href)
                .WithIf(item.Current, "aria-current", "page").Text(item.Text)));
        }

        return list;
    }
}

/// <summary>A list of places for a navigation of the layout's own: <c>&lt;nl-navigation-list items="…" /&gt;</c> gives the <c>ul</c>.</summary>
[HtmlTargetElement("nl-navigation-list", Attributes = "items")]
public sealed class NavigationListTagHelper : TagHelper
{
    /// <summary>The places, in order.</summary>
    [HtmlAttributeName("items")]
    public IReadOnlyList<NavigationItem> Items { get; set; } = [];

    /// <inheritdoc />
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Add(TabsTagHelper.List(Items));
    }
}
