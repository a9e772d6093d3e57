namespace Eenlijn.NlDesign.Rendering;

using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

internal static class TagHelperOutputExtensions
{
    /// <summary>Turns the output into this element; a class that the page wrote itself is kept behind it.</summary>
    public static TagHelperOutput Become(this TagHelperOutput output, string tagName, string? cssClass = null)
    {
        output.TagName = tagName;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (cssClass is null) return output;
        var own = output.Attributes["class"]?.Value?.ToString();
        output.Attributes.SetAttribute("class", string.IsNullOrEmpty(own) ? cssClass : $"{cssClass} {own}");
        return output;
    }

    public static TagHelperOutput With(this TagHelperOutput output, string attribute, string? value)
    {
        if (value is not null) output.Attributes.SetAttribute(attribute, value);
        return output;
    }

    public static TagHelperOutput Add(this TagHelperOutput output, IHtmlContent? content)
    {
        if (content is not null) output.Content.AppendHtml(content);
        return output;
    }

    /// <summary>The slot of this kind that children fill while the body runs; create it before the body is asked for.</summary>
    public static T Slot<T>(this TagHelperContext context) where T : new()
    {
        var slot = new T();
        context.Items[typeof(T)] = slot;
        return slot;
    }

    public static T? Parent<T>(this TagHelperContext context) where T : class =>
        context.Items.TryGetValue(typeof(T), out var slot) ? slot as T : null;
}
