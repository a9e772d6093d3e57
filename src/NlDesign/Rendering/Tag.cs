namespace Eenlijn.NlDesign.Rendering;

using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Short ways to write an element in code; all text is encoded.</summary>
internal static class Tag
{
    public static TagBuilder Create(string name, string? cssClass = null)
    {
        var tag = new TagBuilder(name);
        if (cssClass is not null) tag.Attributes["class"] = cssClass;
        return tag;
    }

    public static TagBuilder Void(string name, string? cssClass = null)
    {
        var tag = Create(name, cssClass);
        tag.TagRenderMode = TagRenderMode.SelfClosing;
        return tag;
    }

    public static TagBuilder With(this TagBuilder tag, string attribute, string? value)
    {
        if (value is not null) tag.Attributes[attribute] = value;
        return tag;
    }

    public static TagBuilder WithIf(this TagBuilder tag, bool condition, string attribute, string value) =>
        condition ? tag.With(attribute, value) : tag;

    /// <summary>A measure of a drawing, in one decimal.</summary>
    public static TagBuilder At(this TagBuilder tag, string attribute, double value) => tag.With(attribute, Number(value));

    public static string Number(double value) => Math.Round(value, 1).ToString(CultureInfo.InvariantCulture);

    public static TagBuilder Text(this TagBuilder tag, string? text)
    {
        if (!string.IsNullOrEmpty(text)) tag.InnerHtml.Append(text);
        return tag;
    }

    public static TagBuilder Add(this TagBuilder tag, IHtmlContent? content)
    {
        if (content is not null) tag.InnerHtml.AppendHtml(content);
        return tag;
    }

    public static TagBuilder Hidden(string text) => Create("span", "el-visually-hidden").Text(text);
}
