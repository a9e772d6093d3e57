namespace Eenlijn.Browser.Tests.Budgets;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

/// <summary>Moments that win or lose a worker (schermen.md): what they cost, and what somebody else sees of them.</summary>
public sealed class MomentenTests(Chromium chromium, BrowserHost host) : WorkTests(chromium, host), IClassFixture<BrowserHost>
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Aan_de_keukentafel_toont_elke_bladzijde_alleen_wat_zij_samen_mogen_zien(int breed) => MeasureAsync(breed, FromCaseAsync, (5, 3), async hand =>
    {
        await hand.FollowAsync("Samen kijken");
        await hand.TickAsync("Wie zit erbij?", "Murat Aydın");
        await hand.PressAsync("Samen kijken");
        await Expect(hand.Page.Locator(".el-band--samen")).ToContainTextAsync("met Murat Aydın");
        await Expect(hand.Page.GetByRole(AriaRole.Searchbox)).ToHaveCountAsync(0);
        await Expect(hand.Page.Locator(".el-band__name", new() { HasTextString = "Veiligheid" })).ToHaveCountAsync(0);
        await hand.FollowAsync("Plan");
        await Expect(hand.Page.Locator(".el-band--samen")).ToBeVisibleAsync();
        await hand.PressAsync("Stoppen met samen kijken");
        await Expect(hand.Page.GetByText("Je kijkt weer alleen.")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280, "Sanne", "7")]
    [InlineData(360, "Murat", "4")]
    public Task In_de_auto_wordt_een_tekst_een_contact_een_belofte_en_een_cijfer(int breed, string wie, string cijfer) => MeasureAsync(breed, FromCaseAsync, (5, 2), async hand =>
    {
        var casus = new Uri(hand.Page.Url).AbsolutePath;
        await hand.FollowAsync("Onderweg noteren");
        await hand.FillAsync("Wat is er gezegd?", $"Gebeld met {wie}. {wie} geeft een {cijfer}. Ik bel {wie} vrijdag over het zwemmen.");
        await hand.PressAsync("Vul in wat erin staat");
        await Expect(hand.Page.GetByText("Ingevuld uit je tekst")).ToBeVisibleAsync();
        await hand.ChooseAsync("Bij welk doel?", await hand.Page.Locator("fieldset", new() { HasText = "Bij welk doel?" }).Last.Locator("label").First.InnerTextAsync());
        await hand.PressAsync("Bewaren");
        await Expect(hand.Page.GetByText("Bewaard: het contact, je belofte bij Vandaag, en het cijfer in het plan.")).ToBeVisibleAsync();

        // To look at only: not counted.
        var kijk = await hand.Page.Context.NewPageAsync();
        await kijk.GotoAsync(casus + "/contacten");
        await Expect(kijk.GetByText($"Gebeld met {wie}.").First).ToBeVisibleAsync();
        await kijk.GotoAsync("/vandaag");
        await Expect(kijk.GetByText($"Ik bel {wie} vrijdag over het zwemmen").First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Direct_veiligstellen_kost_drie_tikken_en_de_collega_ziet_het_meteen(int breed) => MeasureAsync(breed, FromCaseAsync, (3, 2), async hand =>
    {
        await hand.FollowAsync("direct veiligstellen");
        await hand.FillAsync("Wat is er aan de hand?", "Er wordt gevochten, Elif belt zelf.");
        await hand.PressAsync("Oproep versturen");
        await Expect(hand.Page.GetByText("De oproep loopt")).ToBeVisibleAsync();
        var wie = await hand.Page.Locator("main li", new() { HasText = "opgeroepen om" }).First.Locator("strong").First.InnerTextAsync();

        await using var window = await Chromium.NewWindowAsync(Host.Url, breed);
        var collega = await window.NewPageAsync();
        await Host.SignInAsync(window, await MedewerkerAsync(wie));
        await collega.GotoAsync("/vandaag");
        await collega.GetByRole(AriaRole.Link, new() { NameString = "Bekijken en oppakken" }).First.ClickAsync();
        await collega.GetByRole(AriaRole.Button, new() { NameString = "Ik pak dit op" }).ClickAsync();
        await Expect(collega.GetByText($"{wie} pakt dit op")).ToBeVisibleAsync();
        await hand.Page.ReloadAsync();
        await Expect(hand.Page.GetByText($"{wie} pakt dit op")).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Waarneming_kost_vier_tikken(int breed) => MeasureAsync(breed, page => page.GotoAsync("/vandaag"), (4, 1), async hand =>
    {
        await hand.FollowAsync("Waarneming");
        await hand.SelectAsync("Wie neemt er waar?", await hand.Page.Locator("option", new() { HasText = "Amira Haddad" }).First.InnerTextAsync());
        var dag = Vandaag.AddDays(breed == 360 ? 40 : 10);
        await hand.DateAsync("Vanaf welke dag?", dag);
        await hand.DateAsync("Tot en met welke dag?", dag.AddDays(5));
        await hand.PressAsync("Regelen");
        await Expect(hand.Page.GetByText("Amira Haddad neemt waar").First).ToBeVisibleAsync();
    });

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public Task Toestemming_aan_de_telefoon_is_een_zin_en_wie_nog_moet_antwoorden_staat_er(int breed) => MeasureAsync(breed, page => FromAsync(page, "/toestemming"), (6, 2), async hand =>
    {
        await hand.FollowAsync("+ Toestemming vragen of noteren");
        await hand.TickAsync("Over wie gaat het?", "Elif");
        await hand.SelectAsync("Aan wie?", "De Klimop");
        await hand.FillAsync("Wat deel je?", "Dat Elif bij ons komt.");
        await hand.FillAsync("Waarvoor?", $"Samen de school op de hoogte houden {breed}");
        await hand.TickAsync("Wie zei al ja?", "Sanne");
        await hand.PressAsync("Bewaren");
        await Expect(hand.Page.GetByText("Murat").First).ToBeVisibleAsync();
        await Expect(hand.Page.GetByText("wie nog moet antwoorden").First).ToBeVisibleAsync();
    });

    private async Task<Domain.Autorisatie.Medewerker> MedewerkerAsync(string naam)
    {
        await using var scope = Host.Data.As(null);
        var medewerkers = scope.ServiceProvider.GetRequiredService<AppDbContext>().Set<Domain.Autorisatie.Medewerker>();
        return await medewerkers.SingleAsync(m => naam.StartsWith(m.Naam), TestContext.Current.CancellationToken);
    }
}
