namespace Eenlijn.Web.Tests.Toegang;

using AngleSharp.Dom;
using Eenlijn.Domain.Autorisatie;

/// <summary>The content security policy forbids code within a page: what stands there would silently not work.</summary>
public sealed class InlineCodeTests(WebHost host) : IClassFixture<WebHost>
{
    public static TheoryData<Rol> Roles => [.. Enum.GetValues<Rol>()];

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Geen_pagina_bevat_script_of_stijl(Rol rol)
    {
        var team = await host.Data.TeamAsync();
        var wie = await host.Data.MedewerkerAsync(team, rol: rol);
        var casus = await host.Data.CasusAsync(wie);
        using var client = await host.AsAsync(wie);
        var pages = AppEndpoint.ReadAll(host.Services).Where(endpoint => endpoint.IsPage).ToList();
        Assert.NotEmpty(pages);
        foreach (var page in pages)
        {
            var answer = await client.GetAsync(page.Url(("id", casus.Id.Value)));
            if (answer.ContentHeaders.ContentType?.MediaType == "text/html")
            {
                Assert.Equal([], answer.Document.All.SelectMany(Inline).Select(found => $"{page.Route}: {found}"));
            }
        }
    }

    private static IEnumerable<string> Inline(IElement element)
    {
        if (element.LocalName == "style" || (element.LocalName == "script" && (element.GetAttribute("src") is null || element.TextContent.Length > 0)))
        {
            yield return element.OuterHtml;
        }

        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Value.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))
            {
                yield return $"<{element.LocalName} {attribute.Name}=\"{attribute.Value}\">";
            }
        }
    }
}
