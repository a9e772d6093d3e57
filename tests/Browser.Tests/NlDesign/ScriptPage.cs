namespace Eenlijn.Browser.Tests.NlDesign;

using Eenlijn.Browser.Tests.Browsers;
using Microsoft.Playwright;

/// <summary>A page of a few lines with the product's own script on it, a clock that the test moves, and a server that answers what the test says.</summary>
internal sealed class ScriptPage : IAsyncDisposable
{
    private const string Address = "http://eenlijn.test/";
    private static readonly DateTime Start = new(2026, 11, 22, 13, 31, 0, DateTimeKind.Utc);
    private readonly IBrowserContext _window;

    private ScriptPage(IBrowserContext window, IPage page) => (_window, Page) = (window, page);

    public IPage Page { get; }

    /// <summary>What was posted, in order: path and body.</summary>
    public List<string> Posts { get; } = [];

    /// <summary>Status with which posts are answered.</summary>
    public int Answer { get; set; } = 204;

    public static async Task<ScriptPage> OpenAsync(Chromium chromium, string body)
    {
        var window = await chromium.NewWindowAsync();
        var opened = new ScriptPage(window, await window.NewPageAsync());
        await opened.Page.Clock.InstallAsync(new() { TimeDate = Start });
        var script = await File.ReadAllTextAsync(Repository.PathTo("src", "Web", "wwwroot", "assets", "eenlijn.js"));
        await opened.Page.RouteAsync($"{Address}**", route => opened.AnswerAsync(route, body, script));
        await opened.Page.GotoAsync(Address);
        await opened.Page.Clock.PauseAtAsync(Start.AddMinutes(1));
        return opened;
    }

    /// <summary>Lets time go by, and then what was set off by it.</summary>
    public async Task WaitAsync(int milliseconds)
    {
        await Page.Clock.RunForAsync(milliseconds);
        await Page.EvaluateAsync("() => new Promise(done => queueMicrotask(done))");
    }

    public async ValueTask DisposeAsync() => await _window.DisposeAsync();

    private Task AnswerAsync(IRoute route, string body, string script)
    {
        if (route.Request.Method == "POST")
        {
            Posts.Add($"{new Uri(route.Request.Url).AbsolutePath} {route.Request.PostData}");
            return route.FulfillAsync(new() { Status = Answer, Body = "" });
        }

        return route.Request.Url.EndsWith("eenlijn.js", StringComparison.Ordinal)
            ? route.FulfillAsync(new() { ContentType = "text/javascript", Body = script })
            : route.FulfillAsync(new() { ContentType = "text/html", Body = $"<!doctype html><html lang=nl><body>{body}<script src=/eenlijn.js></script></body></html>" });
    }
}
