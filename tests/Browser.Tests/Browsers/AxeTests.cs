namespace Eenlijn.Browser.Tests.Browsers;

/// <summary>The instrument itself: it runs in the browser of this machine, and it does find something.</summary>
public sealed class AxeTests(Chromium chromium)
{
    private const string Good = """
        <!doctype html><html lang="nl"><head><title>Goed</title></head>
        <body><main><h1>Goed</h1><label for="a">Naam</label><input id="a"></main></body></html>
        """;

    [Fact]
    public async Task Een_pagina_zonder_fouten_geeft_geen_bevinding()
    {
        await using var window = await chromium.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.SetContentAsync(Good);

        Assert.Empty(await Axe.FindAsync(page));
    }

    [Fact]
    public async Task Een_veld_zonder_label_is_een_bevinding()
    {
        await using var window = await chromium.NewWindowAsync();
        var page = await window.NewPageAsync();
        await page.SetContentAsync(Good.Replace("<label for=\"a\">Naam</label>", "", StringComparison.Ordinal));

        Assert.Contains(await Axe.FindAsync(page), finding => finding.StartsWith("label:", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Zonder_javascript_draait_er_geen_script()
    {
        await using var window = await chromium.NewWindowAsync(javaScript: false);
        var page = await window.NewPageAsync();
        await page.SetContentAsync("<p id=\"p\">zonder</p><script>document.getElementById('p').textContent = 'met'</script>");

        Assert.Equal("zonder", await page.Locator("#p").TextContentAsync());
    }
}
