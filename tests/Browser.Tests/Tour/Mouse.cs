namespace Eenlijn.Browser.Tests.Tour;

using Microsoft.Playwright;

/// <summary>With a mouse, or with a finger on a touch screen; every click is a real one, at the place where the control stands.</summary>
internal sealed class Mouse(IPage page, bool touch = false) : Hand(page)
{
    public override Task FillAsync(ILocator field, string text) => field.FillAsync(text);

    public override async Task SelectAsync(ILocator field, string option)
    {
        // One click opens the list, one picks.
        Interactions += 2;
        await field.SelectOptionAsync(new SelectOptionValue { Label = option });
    }

    protected override Task ChooseAsync(ILocator group, ILocator radio) => TickAsync(radio);

    protected override async Task TickAsync(ILocator box)
    {
        await PressAsync(box);
        await Assertions.Expect(box).ToBeCheckedAsync();
    }

    protected override async Task PressAsync(ILocator control)
    {
        Interactions++;
        await (touch ? control.TapAsync() : control.ClickAsync());
    }
}
