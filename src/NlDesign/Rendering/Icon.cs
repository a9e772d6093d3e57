namespace Eenlijn.NlDesign.Rendering;

using Microsoft.AspNetCore.Mvc.Rendering;

internal static class Icon
{
    public const string Sprite = "/assets/icons.svg";

    /// <summary>An icon of the sprite, hidden from screen readers: the text beside it says the same.</summary>
    public static TagBuilder Create(string name) =>
        Tag.Create("svg", "el-icon")
            .With("aria-hidden", "true").With("focusable", "false").With("width", "18").With("height", "18").With("viewBox", "0 0 24 24")
            .Add(Tag.Create("use").With("href", $"{Sprite}#{name}"));
}
