namespace Eenlijn.Browser.Tests.NlDesign;

using Eenlijn.Browser.Tests.Browsers;
using Microsoft.Playwright;

public sealed class AutosaveTests(Chromium chromium)
{
    private const string Form = """
        <form method="post" action="/doel" data-autosave="/concept/doel">
          <input type="hidden" name="__RequestVerificationToken" value="sleutel">
          <label for="t">Tekst</label><textarea id="t" name="Input.Tekst"></textarea>
          <button>Bewaren</button>
        </form>
        """;

    [Fact]
    public async Task Wat_iemand_typt_is_na_twee_tellen_bewaard_en_dat_staat_er_ook()
    {
        await using var page = await ScriptPage.OpenAsync(chromium, Form);
        await page.Page.FillAsync("#t", "weer samen eten");

        await page.WaitAsync(1900);
        Assert.Empty(page.Posts);
        await page.WaitAsync(200);
        await Assertions.Expect(page.Page.Locator("[role=status]")).ToHaveTextAsync("Bewaard om 14:32");
        Assert.Equal(["/concept/doel __RequestVerificationToken=sleutel&Input.Tekst=weer+samen+eten"], page.Posts);
    }

    [Fact]
    public async Task Wie_niets_wijzigt_verstuurt_niets()
    {
        await using var page = await ScriptPage.OpenAsync(chromium, Form);
        await page.Page.FillAsync("#t", "een");
        await page.Page.FillAsync("#t", "");

        await page.WaitAsync(60_000);
        Assert.Empty(page.Posts);
    }

    [Fact]
    public async Task Lukt_bewaren_niet_dan_staat_dat_er_en_gaat_het_vanzelf_opnieuw()
    {
        await using var page = await ScriptPage.OpenAsync(chromium, Form);
        page.Answer = 500;
        await page.Page.FillAsync("#t", "een zin");
        await page.WaitAsync(2100);
        await Assertions.Expect(page.Page.Locator(".el-saved--failed")).ToContainTextAsync("Nog niet bewaard. Je tekst staat er nog.");

        page.Answer = 204;
        await page.WaitAsync(10_100);
        await Assertions.Expect(page.Page.Locator("[role=status]")).ToContainTextAsync("Bewaard om");
        Assert.Equal(2, page.Posts.Count);
        Assert.Equal("een zin", await page.Page.InputValueAsync("#t"));
    }

    [Fact]
    public async Task Wie_het_scherm_verlaat_heeft_het_meteen_bewaard()
    {
        await using var page = await ScriptPage.OpenAsync(chromium, Form);
        await page.Page.FillAsync("#t", "half af");
        await page.Page.EvaluateAsync("""
            () => {
              Object.defineProperty(document, 'visibilityState', { value: 'hidden' });
              document.dispatchEvent(new Event('visibilitychange'));
            }
            """);

        await Assertions.Expect(page.Page.Locator("[role=status]")).ToContainTextAsync("Bewaard om");
        Assert.Single(page.Posts);
    }
}
