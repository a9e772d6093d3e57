namespace Eenlijn.Architecture.Tests.Huisregels;

using System.Text.RegularExpressions;

/// <summary>The pages as they are written: routes that can be found, and nothing that the content security policy stops.</summary>
public sealed partial class PageSourceTests
{
    private static readonly IReadOnlyList<(string Path, string Text)> Pages =
        [.. Repository.Files("src", "*.cshtml").Select(file => (Repository.Relative(file), File.ReadAllText(file)))];

    [Fact]
    public void Elke_pagina_heeft_een_eigen_adres_in_kleine_letters()
    {
        var wrong = Pages
            .Where(page => PageDirective().IsMatch(page.Text) && !Route().IsMatch(page.Text))
            .Select(page => page.Path);

        Findings.Assert(wrong, "A page names its address in kebab-case: @page \"/casus/{id:guid}/plan/doel-toevoegen\".");
    }

    [Fact]
    public void Geen_script_of_stijl_staat_in_een_pagina()
    {
        var wrong = Pages.SelectMany(page => Inline().Matches(page.Text).Select(match => $"{page.Path}: {match.Value.Trim()}"));

        Findings.Assert(wrong, "Scripts and styles are files: the content security policy refuses them inside a page.");
    }

    [Fact]
    public void Geen_pagina_laadt_iets_van_een_ander_adres()
    {
        var wrong = Pages.SelectMany(page => External().Matches(page.Text).Select(match => $"{page.Path}: {match.Value}"));

        Findings.Assert(wrong, "Everything that a page loads comes from the application itself.");
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", true)]
    [InlineData("<script src=\"~/assets/app.js\" defer></script>", false)]
    [InlineData("<p style=\"color:red\">", true)]
    [InlineData("<style>p { }</style>", true)]
    [InlineData("<button onclick=\"x()\">", true)]
    [InlineData("<a href=\"javascript:x()\">", true)]
    [InlineData("var style = \"compact\";", false)]
    [InlineData("<p class=\"utrecht-paragraph\">", false)]
    public void Wat_binnen_een_pagina_staat_wordt_herkend(string html, bool refused) =>
        Assert.Equal(refused, Inline().IsMatch(html));

    [Theory]
    [InlineData("@page \"/casus/{id:guid}/plan\"", true)]
    [InlineData("@page \"/\"", true)]
    [InlineData("@page", false)]
    [InlineData("@page \"/Casus/Nieuw\"", false)]
    [InlineData("@page \"/casus_nieuw\"", false)]
    public void Een_adres_in_kleine_letters_wordt_herkend(string source, bool accepted) =>
        Assert.Equal(accepted, Route().IsMatch(source));

    [GeneratedRegex(@"^@page\b", RegexOptions.Multiline)]
    private static partial Regex PageDirective();

    [GeneratedRegex(@"^@page ""/([a-z0-9-]+|\{[^}]+\})?(/([a-z0-9-]+|\{[^}]+\}))*""", RegexOptions.Multiline)]
    private static partial Regex Route();

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)[^>]*>|<style\b|<[a-z][^>]*?\s(?:style|on[a-z]+)\s*=\s*[""']|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"<(?:script|link|img|iframe|source|video|audio)\b[^>]*\b(?:src|href)\s*=\s*[""'](?:https?:)?//[^""']*", RegexOptions.IgnoreCase)]
    private static partial Regex External();
}
