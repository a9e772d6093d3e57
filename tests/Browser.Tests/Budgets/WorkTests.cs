namespace Eenlijn.Browser.Tests.Budgets;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Browser.Tests.Tour;
using Eenlijn.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>A job that Mirjam does in the demo, with what it costs.</summary>
public abstract class WorkTests(Chromium chromium, BrowserHost host)
{
    protected const string Gezin = "Aydın – de Vries";

    protected Chromium Chromium => chromium;

    protected BrowserHost Host => host;

    protected DateOnly Vandaag => host.Services.GetRequiredService<Kalender>().Vandaag;

    protected static Task FromPlanAsync(IPage page) => FromAsync(page, "/plan");

    protected static Task FromCaseAsync(IPage page) => FromAsync(page, "");

    protected static async Task FromAsync(IPage page, string tab)
    {
        await page.GotoAsync("/gezinnen");
        var casus = await page.GetByRole(AriaRole.Link, new() { NameString = Gezin }).First.GetAttributeAsync("href");
        await page.GotoAsync(casus + tab);
    }

    /// <param name="breed">Width of the screen.</param>
    /// <param name="from">Where somebody is when the job begins; that page is not counted.</param>
    /// <param name="most">Interactions and pages.</param>
    /// <param name="job">Does it, and fails when it did not work.</param>
    private protected async Task MeasureAsync(int breed, Func<IPage, Task> from, (int Interactions, int Pages) most, Func<Mouse, Task> job)
    {
        await using var window = await chromium.NewWindowAsync(host.Url, breed);
        var page = await window.NewPageAsync();
        await host.SignInAsync(window, await DemoMedewerker.MirjamAsync(host));
        await from(page);
        var begin = new Uri(page.Url).AbsolutePath;
        var opened = new HashSet<string>();
        page.FrameNavigated += (_, frame) => opened.Add(new Uri(frame.Url).AbsolutePath);
        var hand = new Mouse(page);

        await job(hand);

        opened.Remove(begin);
        Assert.True(hand.Interactions <= most.Interactions, $"{hand.Interactions} interactions, and {most.Interactions} may do.");
        Assert.True(opened.Count <= most.Pages, $"{opened.Count} pages, and {most.Pages} may do: {string.Join(' ', opened)}");
    }
}
