namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Browser.Tests.Tour;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>The pages of signing in with a password, which the demo does not show: the first time, the next time, a lost telephone.</summary>
public sealed class SignInPagesTests(Chromium chromium, SignInPagesTests.OwnPasswords host) : IClassFixture<SignInPagesTests.OwnPasswords>
{
    private const string Naam = "m.bos";
    private const string Eigen = "vier woorden naast elkaar";

    [Fact]
    public async Task Axe_vindt_niets_bij_het_inloggen_met_een_wachtwoord()
    {
        await using var window = await chromium.NewWindowAsync(host.Url);
        var page = await window.NewPageAsync();
        var hand = new Mouse(page);
        var found = new List<string>();
        await LookAsync("/inloggen");
        var tijdelijk = await AccountAsync();
        await LookAsync("/inloggen");
        await SignInAsync(tijdelijk, "/inloggen/nieuw-wachtwoord");
        await page.GetByLabel("Nieuw wachtwoord").FillAsync(Eigen);
        await page.GetByLabel("Nog een keer").FillAsync(Eigen);
        await NextAsync("Verder", "/inloggen/tweede-stap-instellen");
        var geheim = (await page.Locator("strong.el-secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.GetByLabel("Code van zes cijfers").FillAsync(Inlogcode.Van(geheim, 0));
        await NextAsync("Verder", "/inloggen/tweede-stap-instellen");
        await Assertions.Expect(page.GetByText("Bewaar je herstelcodes")).ToBeVisibleAsync();

        await LookAsync("/account");
        await LookAsync("/account/tweede-stap");
        await page.GetByLabel("Je wachtwoord").FillAsync(Eigen);
        await NextAsync("Verder", "/account/tweede-stap");
        await Assertions.Expect(page.Locator("strong.el-secret")).ToBeVisibleAsync();

        await window.ClearCookiesAsync();
        await page.GotoAsync("/inloggen");
        await SignInAsync(Eigen, "/inloggen/tweede-stap");
        await hand.FollowAsync("Ik heb mijn telefoon niet");
        await ArrivedAsync("/inloggen/herstelcode");
        await NextAsync("Inloggen", "/inloggen/herstelcode");

        Assert.True(found.Count == 0, string.Join(Environment.NewLine, found.Distinct()));

        async Task SignInAsync(string wachtwoord, string next)
        {
            await page.GetByLabel("Gebruikersnaam").FillAsync(Naam);
            await page.GetByLabel("Wachtwoord").FillAsync(wachtwoord);
            await NextAsync("Inloggen", next);
        }

        async Task LookAsync(string url)
        {
            await page.GotoAsync(url);
            await ArrivedAsync(url);
        }

        async Task NextAsync(string button, string next)
        {
            await hand.PressAsync(button);
            await ArrivedAsync(next);
        }

        async Task ArrivedAsync(string path)
        {
            Assert.Equal(path, new Uri(page.Url).AbsolutePath);
            found.AddRange((await Looks.FindAsync(page)).Select(finding => $"{path}: {finding}"));
        }
    }

    private async Task<string> AccountAsync()
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync());
        await using var scope = host.Data.As(null);
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        return (await accounts.MakenAsync((await accounts.LoadMedewerkerAsync(medewerker.Id, null, default))!, Naam, default)).Value;
    }

    /// <summary>As <c>dotnet run</c> without the demo.</summary>
    public sealed class OwnPasswords : BrowserHost
    {
        protected override IEnumerable<KeyValuePair<string, string>> Settings => [new("EENLIJN_DEMO", "uit")];
    }
}
