namespace Eenlijn.Browser.Tests.Tour;

using Eenlijn.Browser.Tests.Browsers;
using Eenlijn.Domain.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

/// <summary>The tour of the README, step by step, in the demo: from a school's question to an agreed and printed plan. On both engines.</summary>
[Trait("Engine", "both")]
public sealed class TourTests(Chromium chromium, BrowserHost host) : IClassFixture<BrowserHost>
{
    private DateOnly Vandaag => host.Services.GetRequiredService<Kalender>().Vandaag;

    [Fact]
    [Eis("R0-017", "R1-014", "R1-015")]
    public Task De_tour_met_de_muis() => WalkAsync(page => new Mouse(page), "Quist", javaScript: true, lookAtEachPage: true);

    [Fact]
    [Eis("R1-034", "R3-030", "R4-060")]
    public Task De_tour_met_alleen_het_toetsenbord() => WalkAsync(page => new Keyboard(page), "Wybrandi", javaScript: true);

    [Fact]
    [Eis("R0-014")]
    public Task De_tour_zonder_javascript() => WalkAsync(page => new Mouse(page), "Uffelie", javaScript: false);

    private async Task WalkAsync(Func<IPage, Hand> with, string achternaam, bool javaScript, bool lookAtEachPage = false)
    {
        await using var window = await chromium.NewWindowAsync(host.Url, javaScript: javaScript);
        var page = await window.NewPageAsync();
        var tour = new Tour(with(page), achternaam, Vandaag, lookAtEachPage ? () => Axe.AssertNothingFoundAsync(page) : () => Task.CompletedTask);
        await tour.WalkAsync();
    }
}
