namespace Eenlijn.Browser.Tests.Beelden;

using Eenlijn.Browser.Tests.Browsers;
using Microsoft.Playwright;

/// <summary>
/// The pictures in the README and the handleiding, taken in the demo. <c>UPDATE_SNAPSHOTS=1 ./test --engine postgres browser Beelden</c>
/// takes them anew after a change of a screen.
/// </summary>
public sealed class BeeldenTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    private const string Map = "docs/beelden";

    private static readonly string[] Teksten = ["README.md", .. Repository.Files("docs/handleiding", "*.md").Select(Repository.Relative)];

    private static readonly Beeld[] Beelden =
    [
        new("vandaag", "/vandaag"),
        new("kort-contact", "/kort-contact", Smal: true),
        new("aanmelding", "/aanmeldingen/nieuw"),
        new("casus", "{casus}"),
        new("gezin", "{casus}/gezin"),
        new("genogram", "{grote familie}/gezin/tekening/bestand?wat=genogram&vorm=png", IsBestand: true),
        new("genogram-telefoon", "{grote familie}/gezin/genogram", Smal: true, Deel: ".el-tekvel"),
        new("netwerkkaart", "{grote familie}/gezin/tekening/bestand?wat=netwerk&vorm=png", IsBestand: true),
        new("contact-noteren", "{casus}/contact-noteren"),
        new("veiligheid-bekijken", "{casus}/veiligheid/bekijken"),
        new("plan", "{casus}/plan"),
        new("doel-toevoegen", "{casus}/plan/doel-toevoegen"),
        new("plan-telefoon", "{casus}/plan", Smal: true),
        new("afschermen", "{casus}/toestemming/afschermen"),
        new("logboek", "{casus}/logboek"),
        new("beslissen", "{casus}/beslissen"),
        new("verhaal", "{tien jaar}/verhaal"),
        new("tijdlijn", "{tien jaar}/tijdlijn"),
        new("onze-rol", "/onze-rol"),
        new("kennismaken", "{casus}/kennismaken"),
        new("oefenen", "/oefenen/casussen/b"),
    ];

    [Fact]
    public async Task Elk_beeld_is_een_scherm_van_nu()
    {
        var nieuw = Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1";
        await using var window = await chromium.NewWindowAsync(host.Url);
        var page = await window.NewPageAsync();
        await page.GotoAsync("/inloggen");
        await page.GetByRole(AriaRole.Button, new() { Name = "Kies Mirjam Bos" }).ClickAsync();
        await page.WaitForURLAsync("**/vandaag");
        await page.GotoAsync("/gezinnen");
        var casus = await page.GetByRole(AriaRole.Link, new() { Name = "Aydın – de Vries" }).GetAttributeAsync("href");

        var groot = await page.GetByRole(AriaRole.Link, new() { Name = "Kaya – van Dijk" }).GetAttributeAsync("href");

        var lang = await page.GetByRole(AriaRole.Link, new() { Name = "Amrani" }).First.GetAttributeAsync("href");
        foreach (var beeld in Beelden)
        {
            await page.SetViewportSizeAsync(beeld.Smal ? 360 : 1280, beeld.Smal ? beeld.Deel is null ? 740 : 1800 : 900);
            var pad = beeld.Pad.Replace("{casus}", casus, StringComparison.Ordinal).Replace("{grote familie}", groot, StringComparison.Ordinal).Replace("{tien jaar}", lang, StringComparison.Ordinal);
            if (beeld.IsBestand)
            {
                // As somebody saves it himself, with the explanation in it.
                var bestand = await page.APIRequest.GetAsync(host.Url + pad);
                Assert.True(bestand.Ok, $"{beeld.Naam}: {bestand.Status}");
                if (nieuw)
                {
                    await File.WriteAllBytesAsync(Bestand(beeld), await bestand.BodyAsync(), TestContext.Current.CancellationToken);
                }

                continue;
            }

            var answer = await page.GotoAsync(pad);
            Assert.True(answer!.Ok, $"{beeld.Naam}: {answer.Status}");
            if (nieuw)
            {
                Directory.CreateDirectory(Repository.PathTo(Map));
                if (beeld.Deel is { } deel)
                {
                    await page.Locator(deel).ScreenshotAsync(new() { Path = Bestand(beeld) });
                    continue;
                }

                await page.ScreenshotAsync(new() { Path = Bestand(beeld) });
            }
        }
    }

    [Fact]
    public void Elk_beeld_staat_in_een_tekst_en_elke_tekst_vindt_zijn_beelden()
    {
        var teksten = Teksten.Select(tekst => File.ReadAllText(Repository.PathTo(tekst))).ToList();

        Assert.Equal(
            Beelden.Select(b => b.Naam).Order(StringComparer.Ordinal),
            Directory.EnumerateFiles(Repository.PathTo(Map), "*.png").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal));
        Assert.All(Beelden, beeld => Assert.Contains(teksten, tekst => tekst.Contains($"beelden/{beeld.Naam}.png", StringComparison.Ordinal)));
    }

    private static string Bestand(Beeld beeld) => Repository.PathTo(Map, beeld.Naam + ".png");

    /// <param name="Pad">Where it is; <c>{casus}</c> is the fullest case of the demo.</param>
    /// <param name="Smal">As a telephone shows it.</param>
    /// <param name="Deel">Only this part of the screen.</param>
    /// <param name="IsBestand">A picture that is downloaded, not a screen.</param>
    private sealed record Beeld(string Naam, string Pad, bool Smal = false, string? Deel = null, bool IsBestand = false);
}
