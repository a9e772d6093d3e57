namespace Eenlijn.Browser.Tests.Browsers;

using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

/// <summary>WCAG 2.2 A and AA and the good practices that axe can see, on the page as it stands.</summary>
internal static class Axe
{
    private static readonly AxeRunOptions Options = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    private static readonly AxeRunOptions Colours = new()
    {
        RunOnly = new() { Type = "rule", Values = ["color-contrast", "link-in-text-block"] },
    };

    public static Task<IReadOnlyList<string>> FindAsync(IPage page) => FindAsync(page, Options);

    /// <summary>Only what changes with the colours, for the same page in the dark.</summary>
    public static Task<IReadOnlyList<string>> FindColoursAsync(IPage page) => FindAsync(page, Colours);

    /// <summary>Fails with every finding, the element and the rule.</summary>
    public static async Task AssertNothingFoundAsync(IPage page)
    {
        var found = await FindAsync(page);
        Assert.True(found.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }

    private static async Task<IReadOnlyList<string>> FindAsync(IPage page, AxeRunOptions options)
    {
        var result = await page.RunAxe(options);
        return
        [
            .. result.Violations.SelectMany(violation => violation.Nodes
                .Select(node => $"{violation.Id}: {violation.Help}: {node.Target} {node.Html}")),
        ];
    }
}
