namespace Eenlijn.Browser.Tests.Tour;

using Microsoft.Playwright;

/// <summary>With the keyboard alone: every control is reached by Tab and worked by its keys; no pointer, no script that helps.</summary>
internal sealed class Keyboard(IPage page) : Hand(page)
{
    private const int Most = 250;

    public override async Task FillAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await Page.Keyboard.PressAsync("ControlOrMeta+A");
        await Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(field).ToHaveValueAsync(text);
    }

    public override async Task SelectAsync(ILocator field, string option)
    {
        await ReachAsync(field);
        await Page.Keyboard.TypeAsync(option);
        Interactions++;
        Assert.Equal(option, await field.EvaluateAsync<string>("list => list.selectedOptions[0].text.trim()"));
    }

    protected override async Task ChooseAsync(ILocator group, ILocator radio)
    {
        await ReachAsync(group.Locator("input[type=radio]"));
        // Arrow keys walk through the radios of a group and choose as they go; Space chooses the one that has the focus.
        await Page.Keyboard.PressAsync("Space");
        for (var i = 0; i < 60 && !await radio.IsCheckedAsync(); i++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        await Assertions.Expect(radio).ToBeCheckedAsync();
        Interactions++;
    }

    protected override async Task TickAsync(ILocator box)
    {
        await ReachAsync(box);
        await Page.Keyboard.PressAsync("Space");
        await Assertions.Expect(box).ToBeCheckedAsync();
        Interactions++;
    }

    protected override async Task PressAsync(ILocator control)
    {
        await ReachAsync(control);
        Interactions++;
        await Page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Tab until one of these has the focus, and stands where its user can see it.</summary>
    private async Task ReachAsync(ILocator wanted)
    {
        await wanted.First.WaitForAsync();
        for (var i = 0; i < Most; i++)
        {
            if (await wanted.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
            {
                await AssertInSightAsync();
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{wanted} is not reached by Tab on {Page.Url}.");
    }

    /// <summary>WCAG 2.4.11: what has the focus does not lie under the head of the case, which stays in sight.</summary>
    private async Task AssertInSightAsync()
    {
        var covered = await Page.EvaluateAsync<string?>(
            """
            () => {
              const focus = document.activeElement, box = focus.getBoundingClientRect();
              const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height, 24) / 2);
              const own = top && (focus.contains(top) || top.contains(focus) || focus.labels?.[0]?.contains(top));
              return own || box.width < 2 ? null : `${focus.outerHTML.slice(0, 160)} under ${top?.outerHTML.slice(0, 80)} at ${box.top}`;
            }
            """);
        Assert.True(covered is null, $"{Page.Url}: {covered}");
    }
}
