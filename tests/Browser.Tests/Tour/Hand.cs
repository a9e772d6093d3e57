namespace Eenlijn.Browser.Tests.Tour;

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

/// <summary>How somebody works through a form: the same acts by mouse or by keyboard alone.</summary>
internal abstract class Hand(IPage page)
{
    protected IPage Page { get; } = page;

    /// <summary>Clicks, taps and key chords so far; typing, Tab and focus do not count (the budgets of the screens).</summary>
    public int Interactions { get; protected set; }

    public Task FillAsync(string label, string text) => FillAsync(Labelled(label), text);

    public async Task FillAsync(ILocator field, string text)
    {
        await ReachAsync(field);
        await field.FillAsync(text);
    }

    public Task SelectAsync(string label, string option) => SelectAsync(Labelled(label), option);

    public abstract Task SelectAsync(ILocator field, string option);

    /// <summary>Day, month and year of a date.</summary>
    public Task DateAsync(string legend, DateOnly day) => DateAsync(Group(legend), day);

    public async Task DateAsync(ILocator group, DateOnly day)
    {
        foreach (var (part, number) in new[] { ("Dag", day.Day), ("Maand", day.Month), ("Jaar", day.Year) })
        {
            await FillAsync(group.GetByLabel(part, new() { Exact = true }), number.ToString(CultureInfo.InvariantCulture));
        }
    }

    public abstract Task ChooseAsync(string legend, string option);

    public abstract Task TickAsync(string legend, string option);

    public abstract Task PressAsync(string button);

    public abstract Task FollowAsync(string link);

    protected abstract Task ReachAsync(ILocator field);

    /// <summary>The fieldset with this legend; the innermost one when groups stand in each other.</summary>
    protected ILocator Group(string legend) =>
        Page.Locator("fieldset", new() { Has = Page.Locator("legend", new() { HasText = legend }) }).Last;

    protected static ILocator Option(ILocator group, string option) =>
        group.Locator("label", new() { HasTextRegex = new($"^\\s*{Regex.Escape(option)}(\\s|$)") }).First;

    private ILocator Labelled(string label) => Page.GetByLabel(new Regex($"^{Regex.Escape(label)}")).First;
}

/// <summary>With a mouse or a finger.</summary>
internal sealed class Mouse(IPage page) : Hand(page)
{
    public override async Task ChooseAsync(string legend, string option)
    {
        Interactions++;
        await Option(Group(legend), option).ClickAsync();
    }

    public override Task TickAsync(string legend, string option) => ChooseAsync(legend, option);

    public override async Task SelectAsync(ILocator field, string option)
    {
        Interactions++;
        await field.SelectOptionAsync(new SelectOptionValue { Label = option });
    }

    public override async Task PressAsync(string button)
    {
        Interactions++;
        await Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    public override async Task FollowAsync(string link)
    {
        Interactions++;
        await Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        await Page.WaitForLoadStateAsync();
    }

    protected override Task ReachAsync(ILocator field) => Task.CompletedTask;
}

/// <summary>With the keyboard alone: every control is reached by Tab and worked by its keys.</summary>
internal sealed class Keyboard(IPage page) : Hand(page)
{
    private const int Most = 400;

    public override async Task ChooseAsync(string legend, string option)
    {
        var group = Group(legend);
        var wanted = group.Locator($"#{await Option(group, option).GetAttributeAsync("for")}");
        await ReachAsync(group.Locator("input[type=radio]"));
        // Arrow keys walk through the radios of a group and choose as they go; Space chooses the one that has the focus.
        await Page.Keyboard.PressAsync("Space");
        for (var i = 0; i < 60 && !await wanted.IsCheckedAsync(); i++)
        {
            await Page.Keyboard.PressAsync("ArrowDown");
        }

        Assert.True(await wanted.IsCheckedAsync(), $"'{option}' of '{legend}' can't be chosen by keyboard.");
        Interactions++;
    }

    public override async Task TickAsync(string legend, string option)
    {
        var group = Group(legend);
        await ReachAsync(group.Locator($"#{await Option(group, option).GetAttributeAsync("for")}"));
        await Page.Keyboard.PressAsync("Space");
        Interactions++;
    }

    public override async Task SelectAsync(ILocator field, string option)
    {
        await ReachAsync(field);
        await Page.Keyboard.TypeAsync(option);
        Interactions++;
    }

    public override async Task PressAsync(string button)
    {
        await ReachAsync(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }));
        await EnterAsync();
    }

    public override async Task FollowAsync(string link)
    {
        await ReachAsync(Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));
        await EnterAsync();
    }

    /// <summary>Tab until one of these has the focus; what Tab does not reach, a keyboard can't work.</summary>
    protected override async Task ReachAsync(ILocator field)
    {
        for (var i = 0; i < Most; i++)
        {
            if (await field.EvaluateAllAsync<bool>("all => all.includes(document.activeElement)"))
            {
                return;
            }

            await Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{field} is not reached by Tab on {Page.Url}.");
    }

    private async Task EnterAsync()
    {
        Interactions++;
        await Page.RunAndWaitForResponseAsync(() => Page.Keyboard.PressAsync("Enter"), answer => answer.Request.IsNavigationRequest && answer.Status < 300);
        await Page.WaitForLoadStateAsync();
    }
}
