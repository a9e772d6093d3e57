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

    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var result = await page.RunAxe(Options);
        return
        [
            .. result.Violations.SelectMany(violation => violation.Nodes
                .Select(node => $"{violation.Id}: {violation.Help}: {node.Target} {node.Html}")),
        ];
    }

    /// <summary>Fails with every finding, the element and the rule.</summary>
    public static async Task AssertNothingFoundAsync(IPage page)
    {
        var found = await FindAsync(page);
        Assert.True(found.Count == 0, $"{page.Url}{Environment.NewLine}{string.Join(Environment.NewLine, found)}");
    }
}
