namespace Eenlijn.Browser.Tests.Tour;

using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

/// <summary>How somebody works through a page: the same acts by mouse or by keyboard alone. Counts what it costs.</summary>
internal abstract class Hand(IPage page)
{
    public IPage Page { get; } = page;

    /// <summary>Clicks, taps and key chords so far; typing, Tab and focus do not count (the budgets of the screens).</summary>
    public int Interactions { get; protected set; }

    public Task FillAsync(string label, string text) => FillAsync(Labelled(label), text);

    public abstract Task FillAsync(ILocator field, string text);

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

    /// <summary>One of a few: a radio button.</summary>
    public async Task ChooseAsync(string legend, string option)
    {
        var group = Group(legend);
        await ChooseAsync(group, await ControlAsync(group, option));
    }

    /// <summary>A checkbox of a group.</summary>
    public async Task TickAsync(string legend, string option) => await TickAsync(await ControlAsync(Group(legend), option));

    /// <summary>Opens what is folded away.</summary>
    public Task UnfoldAsync(string summary) => PressAsync(Page.Locator("summary", new() { HasText = summary }).First);

    /// <summary>A button, and the page that comes of it.</summary>
    public Task PressAsync(string button) => LeaveAsync(Page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First);

    public Task FollowAsync(string link) => LeaveAsync(Page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First);

    public async Task LeaveAsync(ILocator control)
    {
        var left = new TaskCompletionSource();
        EventHandler<IFrame> arrived = (_, _) => left.TrySetResult();
        Page.FrameNavigated += arrived;
        await PressAsync(control);
        await left.Task.WaitAsync(TimeSpan.FromSeconds(45));
        Page.FrameNavigated -= arrived;
        await Page.WaitForLoadStateAsync();
    }

    protected abstract Task ChooseAsync(ILocator group, ILocator radio);

    protected abstract Task TickAsync(ILocator box);

    protected abstract Task PressAsync(ILocator control);

    /// <summary>The fieldset with this legend; the innermost one when groups stand in each other.</summary>
    private ILocator Group(string legend) =>
        Page.Locator("fieldset", new() { Has = Page.Locator("legend", new() { HasText = legend }) }).Last;

    /// <summary>What lies under the finger at an option: the control itself, which covers the whole of a chip.</summary>
    private static async Task<ILocator> ControlAsync(ILocator group, string option)
    {
        var label = group.Locator("label", new() { HasTextRegex = new($"^\\s*{Regex.Escape(option)}(\\s|,|$)") }).First;
        return group.Locator($"[id='{await label.GetAttributeAsync("for")}']");
    }

    private ILocator Labelled(string label) => Page.GetByLabel(new Regex($"^{Regex.Escape(label)}")).First;
}
