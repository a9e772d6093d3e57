namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Domain.Autorisatie;
using Microsoft.Playwright;

/// <summary>Looks at every page of the application, those of a case included, so that a new page is looked at on the day that it comes.</summary>
public sealed class PagesTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    /// <summary>Pages that lead on at once, with the reason; everything else has to stay where it was opened.</summary>
    private static readonly Dictionary<string, string> LeadsOn = new()
    {
        ["/"] = "to Vandaag, or to what else the role begins with",
        ["/uitloggen"] = "signs out by a form, elsewhere it shows nothing",
        ["/inloggen/nieuw-wachtwoord"] = "a step of signing in with a password; SignInPagesTests looks at it",
        ["/inloggen/tweede-stap"] = "a step of signing in with a password; SignInPagesTests looks at it",
        ["/inloggen/tweede-stap-instellen"] = "a step of signing in with a password; SignInPagesTests looks at it",
        ["/inloggen/herstelcode"] = "a step of signing in with a password; SignInPagesTests looks at it",
    };

    /// <summary>Answers with something that is no page of its own, or can't be opened from the demo, with the reason.</summary>
    private static readonly Dictionary<string, string> NoPage = new()
    {
        ["/logboek/bestand"] = "a file",
        ["/casus/{id:guid}/gezin/tekening/bestand"] = "a file",
        ["/oproepen"] = "a part of a page, for the script",
        ["/account/passkeys/{sleutel}/verwijderen"] = "the demo has no password, so no passkey; the tests of Web open it",
        ["/sessie"] = "a number, for the script",
        ["/casus/{id:guid}/gezin/gezin-samenvoegen/{anderGezin:guid}"] = "no family stands twice in the demo; the tests of Web open it",
        ["/casus/{id:guid}/gezin/samenvoegingen/gezin/{samenvoeging:guid}/ongedaan-maken"] = "no family stands twice in the demo; the tests of Web open it",
        ["/casus/{id:guid}/gezin/samenvoegingen/{samenvoeging:guid}/ongedaan-maken"] = "nobody stands twice in the demo; the tests of Web open it",
    };

    [Fact]
    public async Task Axe_vindt_niets_en_niets_valt_buiten_een_smal_scherm()
    {
        var examples = await PageExamples.MakeAsync(host);
        var found = new List<string>();
        var pages = AppEndpoint.ReadAll(host.Services).Where(endpoint => endpoint.IsPage && !NoPage.ContainsKey(endpoint.Route)).ToLookup(FirstRole);
        foreach (var rol in Enum.GetValues<Rol>())
        {
            await using var window = await chromium.NewWindowAsync(host.Url);
            await host.SignInAsync(window, examples.People[rol]);
            var page = await window.NewPageAsync();
            foreach (var endpoint in pages[rol])
            {
                found.AddRange(examples.Url(endpoint) is { } url
                    ? (await LookAsync(page, endpoint, url)).Select(finding => $"{endpoint.Route}: {finding}")
                    : [$"{endpoint.Route}: no example; say in PageExamples what stands at its parameters."]);
            }
        }

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Distinct()));
    }

    private static async Task<List<string>> LookAsync(IPage page, AppEndpoint endpoint, string url)
    {
        var found = new List<string>();
        EventHandler<IConsoleMessage> complain = (_, message) =>
        {
            // The page itself may be a refusal; what it loads may not.
            if (message.Type == "error" && !message.Location.StartsWith(page.Url, StringComparison.Ordinal))
            {
                found.Add(message.Text);
            }
        };
        page.Console += complain;
        var answer = await page.GotoAsync(url);
        var arrived = new Uri(page.Url).PathAndQuery;
        if (endpoint.Route.StartsWith("/fout", StringComparison.Ordinal) ? answer!.Status >= 500 : answer!.Status != 200)
        {
            found.Add($"answers {answer.Status}.");
        }

        if (arrived != url != LeadsOn.ContainsKey(endpoint.Route))
        {
            found.Add($"opened as {url}, arrived at {arrived}.");
        }

        found.AddRange(await Looks.FindAsync(page));
        page.Console -= complain;
        return found;
    }

    // One role a page is enough here; what a role may open is tested in Web.
    private static Rol FirstRole(AppEndpoint endpoint) =>
        Enum.GetValues<Rol>().First(rol => endpoint.Handeling is not { } act || Rollen.Mag(rol, act));
}
