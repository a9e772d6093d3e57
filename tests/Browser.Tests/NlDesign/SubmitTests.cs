namespace Eenlijn.Browser.Tests.NlDesign;

using Eenlijn.Browser.Tests.Browsers;
using Microsoft.Playwright;

public sealed class SubmitTests(Chromium chromium)
{
    [Fact]
    public async Task Een_tweede_klik_verstuurt_het_formulier_niet_nog_eens()
    {
        await using var page = await ScriptPage.OpenAsync(chromium, "<form method=post action=/contact><button>Bewaren</button></form>");
        // The window hears of it after the script: it counts what would leave, and keeps the page open as a slow answer does.
        await page.Page.EvaluateAsync("""
            () => { window.sent = 0; window.addEventListener('submit', e => { if (!e.defaultPrevented) window.sent++; e.preventDefault(); }); }
            """);

        await page.Page.ClickAsync("button");
        await page.Page.ClickAsync("button");
        Assert.Equal(1, await SentAsync(page));

        await page.WaitAsync(5_100);
        await page.Page.ClickAsync("button");
        Assert.Equal(2, await SentAsync(page));
    }

    [Fact]
    public async Task Afdrukken_kan_alleen_waar_een_script_het_kan()
    {
        const string button = "<button type=button hidden data-print>Afdrukken</button>";
        await using var page = await ScriptPage.OpenAsync(chromium, button);
        await Assertions.Expect(page.Page.Locator("button")).ToBeVisibleAsync();

        await using var window = await chromium.NewWindowAsync(javaScript: false);
        var without = await window.NewPageAsync();
        await without.SetContentAsync(button);
        await Assertions.Expect(without.Locator("button")).ToBeHiddenAsync();
    }

    private static Task<int> SentAsync(ScriptPage page) => page.Page.EvaluateAsync<int>("window.sent");
}
