namespace Eenlijn.Browser.Tests.Browsers;

using Deque.AxeCore.Commons;
using Microsoft.Playwright;

/// <summary>WCAG 2.2 A and AA and the good practices that axe can see, on the page as it stands.</summary>
internal static class Axe
{
    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    private static readonly object All = new
    {
        runOnly = new { type = "tag", values = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice" } },
        resultTypes = new[] { "violations" },
    };

    private static readonly object Colours = new
    {
        runOnly = new { type = "rule", values = new[] { "color-contrast", "link-in-text-block" } },
        resultTypes = new[] { "violations" },
    };

    public static Task<IReadOnlyList<string>> FindAsync(IPage page) => FindAsync(page, All);

    /// <summary>Only what changes with the colours, for the same page in the dark.</summary>
    public static Task<IReadOnlyList<string>> FindColoursAsync(IPage page) => FindAsync(page, Colours);

    /// <summary>Fails with every finding, the element and the rule.</summary>
    public static async Task AssertNothingFoundAsync(IPage page)
    {
        var found = await FindAsync(page);
        Assert.True(found.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }

    // Runs in the page itself: it has no frames of others, and opening an empty page for each result costs a second a time.
    private static async Task<IReadOnlyList<string>> FindAsync(IPage page, object options)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(
            """
            async options => (await axe.run(document, options)).violations.flatMap(violation =>
              violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.target} ${node.html}`))
            """,
            options);
    }
}
