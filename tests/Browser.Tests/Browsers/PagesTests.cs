namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Domain.Autorisatie;
using Microsoft.Playwright;

/// <summary>Walks all pages that have no parameters, so that a new page is looked at on the day that it comes.</summary>
[Trait("Engine", "both")]
public sealed class PagesTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    public static TheoryData<int, ColorScheme> Windows => new()
    {
        { 1280, ColorScheme.Light },
        { 360, ColorScheme.Light },
        { 1280, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Windows))]
    public async Task Axe_vindt_niets_en_niets_valt_buiten_het_scherm(int width, ColorScheme scheme)
    {
        var team = await host.Data.TeamAsync();
        var found = new List<string>();
        foreach (var rol in Enum.GetValues<Rol>())
        {
            await using var window = await chromium.NewWindowAsync(host.Url, width);
            await host.SignInAsync(window, await host.Data.MedewerkerAsync(team, rol: rol));
            var page = await window.NewPageAsync();
            page.Console += (_, message) =>
            {
                // The page itself may be a refusal; what it loads may not.
                if (message.Type == "error" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal))
                {
                    found.Add($"{page.Url}: {message.Text}");
                }
            };
            await page.EmulateMediaAsync(new() { ColorScheme = scheme, ReducedMotion = ReducedMotion.Reduce });
            foreach (var endpoint in AppEndpoint.ReadAll(host.Services).Where(endpoint => IsShownTo(endpoint, rol)))
            {
                var answer = await page.GotoAsync(endpoint.Url());
                if (answer!.Status is 404 or >= 500)
                {
                    found.Add($"{endpoint.Route} ends at {new Uri(page.Url).AbsolutePath} with {answer.Status}.");
                }

                found.AddRange((await Axe.FindAsync(page)).Select(finding => $"{endpoint.Route} {finding}"));
                if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                {
                    found.Add($"{endpoint.Route} is wider than {width} pixels.");
                }
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Distinct()));
    }

    // One role a page is enough here; what a role may open is tested in Web.
    private static bool IsShownTo(AppEndpoint endpoint, Rol rol) =>
        endpoint is { IsPage: true, HasParameters: false }
        && rol == Enum.GetValues<Rol>().First(first => endpoint.Handeling is not { } act || Rollen.Mag(first, act));
}
