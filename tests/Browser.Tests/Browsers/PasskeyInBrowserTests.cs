namespace Eenlijn.Browser.Tests.Browsers;

using Eenlijn.Browser.Tests.Tour;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>A key made and used by the browser itself, on an authenticator that Chromium plays: the script, the options and the answer as they are.</summary>
public sealed class PasskeyInBrowserTests(Chromium chromium, SignInPagesTests.OwnPasswords host) : IClassFixture<SignInPagesTests.OwnPasswords>
{
    private const string Naam = "k.said";
    private const string Eigen = "vier woorden naast elkaar";

    [Fact]
    public async Task Een_passkey_uit_de_browser_opent_in_plaats_van_de_code_en_wie_stopt_houdt_de_code()
    {
        // A browser knows no keys of a bare number.
        var url = $"http://localhost:{new Uri(host.Url).Port}";
        await using var window = await chromium.NewWindowAsync(url);
        var page = await window.NewPageAsync();
        var cdp = await window.NewCDPSessionAsync(page);
        await cdp.SendAsync("WebAuthn.enable");
        var apparaat = (await cdp.SendAsync("WebAuthn.addVirtualAuthenticator", new() { ["options"] = Apparaat() }))!.Value.GetProperty("authenticatorId").GetString()!;

        await EersteKeerAsync(page, await AccountAsync());
        await page.GotoAsync("/account/passkeys");
        await page.GetByLabel("Hoe noem je dit apparaat?").FillAsync("mijn laptop");
        await page.GetByLabel("Je wachtwoord").FillAsync(Eigen);
        await PressAsync("Verder");
        await PressAsync("Passkey maken");
        await Assertions.Expect(page.Locator("#passkeys")).ToContainTextAsync("mijn laptop");

        await OpnieuwAsync();
        await PressAsync("Inloggen met je passkey");
        await Assertions.Expect(page).ToHaveURLAsync($"{url}/vandaag");

        // Who stops, or holds the device of another, reads what to do and has the code still.
        await OpnieuwAsync();
        await cdp.SendAsync("WebAuthn.setUserVerified", new() { ["authenticatorId"] = apparaat, ["isUserVerified"] = false });
        await PressAsync("Inloggen met je passkey");
        await Assertions.Expect(page.Locator("[data-passkey-message]")).ToContainTextAsync("gebruik de code uit je app");
        await Assertions.Expect(page.GetByLabel("Code van zes cijfers")).ToBeVisibleAsync();

        Task PressAsync(string knop) => page.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).ClickAsync();

        async Task OpnieuwAsync()
        {
            await window.ClearCookiesAsync();
            await page.GotoAsync("/inloggen");
            await page.GetByLabel("Gebruikersnaam").FillAsync(Naam);
            await page.GetByLabel("Wachtwoord").FillAsync(Eigen);
            await PressAsync("Inloggen");
            await Assertions.Expect(page).ToHaveURLAsync($"{url}/inloggen/tweede-stap");
        }
    }

    private static Dictionary<string, object> Apparaat() => new()
    {
        ["protocol"] = "ctap2",
        ["transport"] = "internal",
        ["hasResidentKey"] = true,
        ["hasUserVerification"] = true,
        ["isUserVerified"] = true,
        ["automaticPresenceSimulation"] = true,
    };

    private static async Task EersteKeerAsync(IPage page, string tijdelijk)
    {
        var hand = new Mouse(page);
        await page.GotoAsync("/inloggen");
        await page.GetByLabel("Gebruikersnaam").FillAsync(Naam);
        await page.GetByLabel("Wachtwoord").FillAsync(tijdelijk);
        await hand.PressAsync("Inloggen");
        await page.GetByLabel("Nieuw wachtwoord").FillAsync(Eigen);
        await page.GetByLabel("Nog een keer").FillAsync(Eigen);
        await hand.PressAsync("Verder");
        var geheim = (await page.Locator("strong.el-secret").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        await page.GetByLabel("Code van zes cijfers").FillAsync(Inlogcode.Van(geheim, 0));
        await hand.PressAsync("Verder");
        await Assertions.Expect(page.GetByText("Bewaar je herstelcodes")).ToBeVisibleAsync();
    }

    private async Task<string> AccountAsync()
    {
        var medewerker = await host.Data.MedewerkerAsync(await host.Data.TeamAsync(), "Karim", "Said");
        await using var scope = host.Data.As(null);
        var accounts = scope.ServiceProvider.GetRequiredService<Accounts>();
        return (await accounts.MakenAsync((await accounts.LoadMedewerkerAsync(medewerker.Id, null, default))!, Naam, default)).Value;
    }
}
