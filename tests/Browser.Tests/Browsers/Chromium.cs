using Eenlijn.Browser.Tests.Browsers;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Eenlijn.Browser.Tests.Browsers;

using Microsoft.Playwright;

/// <summary>One Chromium of the operating system for the whole suite; every test gets a window without memory.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>A new window: own cookies, own storage.</summary>
    /// <param name="baseUrl">Address of the application, before which paths are put.</param>
    /// <param name="width">Width in CSS pixels; 360 is the narrowest telephone that counts.</param>
    /// <param name="javaScript">False for journeys that must work without it.</param>
    public async Task<IBrowserContext> NewWindowAsync(string? baseUrl = null, int width = 1280, bool javaScript = true, bool touch = false)
    {
        var window = await _browser!.NewContextAsync(new()
        {
            BaseURL = baseUrl,
            ViewportSize = new() { Width = width, Height = width < 500 ? 740 : 900 },
            JavaScriptEnabled = javaScript,
            HasTouch = touch,
            Locale = "nl-NL",
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });
        window.SetDefaultTimeout(30_000);
        return window;
    }

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("EENLIJN_TEST_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
    }
}
