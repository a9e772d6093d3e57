namespace Eenlijn.Browser.Tests.Tour;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

/// <summary>The talk at the kitchen table, on a tablet: by touch, with the keyboard alone, and without JavaScript.</summary>
public sealed class GesprekTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    private const int Tablet = 768;

    [Fact]
    [Eis("R3-001", "R3-004", "R3-013")]
    public Task Het_gesprek_op_een_tablet_met_de_vinger() => VoerAsync(page => new Mouse(page, touch: true), "Praten over de vakantie", javaScript: true, touch: true, lookAtEachPage: true);

    [Fact]
    [Eis("R3-001")]
    public Task Het_gesprek_met_alleen_het_toetsenbord() => VoerAsync(page => new Keyboard(page), "Praten over het slapen", javaScript: true);

    [Fact]
    [Eis("R3-001")]
    public Task Het_gesprek_zonder_javascript() => VoerAsync(page => new Mouse(page), "Praten over de zwemles", javaScript: false);

    private async Task VoerAsync(Func<IPage, Hand> with, string doel, bool javaScript, bool touch = false, bool lookAtEachPage = false)
    {
        await using var window = await chromium.NewWindowAsync(host.Url, Tablet, javaScript, touch);
        await host.SignInAsync(window, await DemoMedewerker.MirjamAsync(host));
        var page = await window.NewPageAsync();
        var hand = with(page);
        await page.GotoAsync("/gezinnen");
        var casus = await page.GetByRole(AriaRole.Link, new() { NameString = "Aydın" }).First.GetAttributeAsync("href");
        await page.GotoAsync(casus!);

        await hand.FollowAsync("Samen beslissen");
        await hand.FollowAsync("Gesprek voorbereiden");
        await LookAsync();
        await hand.FillAsync("Waarvoor is dit gesprek?", doel);
        await hand.FillAsync("Waar moet het over gaan?", "wie er meegaat");
        await hand.ChooseAsync("Wie zet dit op de agenda?", "Elif");
        await hand.PressAsync("Bewaren");
        await LookAsync();
        await hand.PressAsync("Klaar, verder");
        await Expect(page.GetByText("Stap 2 van 9")).ToBeVisibleAsync();
        await hand.LeaveAsync(page.Locator("a[href*='hulpmiddelen/wat-speelt/invullen']"));
        await LookAsync();
        await hand.ChooseAsync("Wie zegt dit?", "Elif");
        await hand.FillAsync("Wat is er moeilijk?", "Het is ver weg.");
        await hand.FillAsync("Wat gaat er goed?", "Met oma is het leuk.");
        await hand.PressAsync("Bewaren");
        await Expect(page.Locator(".el-voice", new() { HasText = "Met oma is het leuk." })).ToBeVisibleAsync();
        await LookAsync();
        await hand.PressAsync("Klaar, verder");
        await hand.UnfoldAsync("Deze stap overslaan");
        await hand.PressAsync("Overslaan");
        await Expect(page.GetByText("Stap 4 van 9")).ToBeVisibleAsync();
        await hand.FollowAsync("Samen besluiten");
        await hand.FollowAsync("Samenvatten");
        await hand.FillAsync("Wat bespraken en besloten jullie?", $"{doel}: oma gaat mee.");
        await hand.PressAsync("Bewaren en nakijken");
        await LookAsync();
        foreach (var wie in new[] { "Elif", "Deniz", "Murat", "Sanne" })
        {
            await hand.ChooseAsync($"Klopt het voor {wie}?", wie == "Deniz" ? "niet gevraagd: te jong of al weg" : "klopt");
        }

        await hand.PressAsync("Bewaren");
        await hand.PressAsync("Klaar, verder");
        await LookAsync();
        await hand.FollowAsync("Gesprek afsluiten");
        await hand.PressAsync("Afsluiten");
        await Expect(page.GetByText("Het gesprek is afgesloten, en staat ook bij de contacten.")).ToBeVisibleAsync();

        await using var scope = host.Data.As(null);
        var gesprek = await scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Beslisgesprek>().AsNoTracking().SingleAsync(g => g.Doel == doel, TestContext.Current.CancellationToken);
        Assert.Equal((Gangsoort.Gedaan, Gangsoort.Overgeslagen, true), (gesprek.Stand("vraag"), gesprek.Stand("verdiepen"), gesprek.IsNagekeken));

        Task LookAsync() => lookAtEachPage ? Axe.AssertNothingFoundAsync(page) : Task.CompletedTask;
    }
}
