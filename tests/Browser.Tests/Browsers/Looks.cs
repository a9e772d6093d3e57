namespace Eenlijn.Browser.Tests.Browsers;

using Microsoft.Playwright;

/// <summary>A page as it stands, at a desk, in the dark and on the narrowest telephone that counts.</summary>
internal static class Looks
{
    private const int Desk = 1280;
    private const int Telephone = 360;

    public static async Task<IReadOnlyList<string>> FindAsync(IPage page)
    {
        var found = new List<string>();
        found.AddRange((await Axe.FindAsync(page)).Select(finding => $"at {Desk}: {finding}"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark, ReducedMotion = ReducedMotion.Reduce });
        found.AddRange((await Axe.FindColoursAsync(page)).Select(finding => $"in the dark: {finding}"));
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light, ReducedMotion = ReducedMotion.Reduce });
        await page.SetViewportSizeAsync(Telephone, 740);
        found.AddRange((await Axe.FindAsync(page)).Select(finding => $"at {Telephone}: {finding}"));
        if (await WidestAsync(page) is { } wide)
        {
            found.Add($"is wider than {Telephone} pixels: {wide}");
        }

        await page.SetViewportSizeAsync(Desk, 900);
        return found;
    }

    /// <summary>What makes the page scroll sideways; null when nothing does.</summary>
    private static Task<string?> WidestAsync(IPage page) => page.EvaluateAsync<string?>(
        """
        () => {
          const root = document.documentElement;
          if (root.scrollWidth <= root.clientWidth) return null;
          const wide = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 1);
          return `${root.scrollWidth}: ${wide.at(-1)?.outerHTML.slice(0, 160)}`;
        }
        """);
}
