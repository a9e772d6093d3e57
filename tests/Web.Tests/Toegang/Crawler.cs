namespace Eenlijn.Web.Tests.Toegang;

using System.Text.RegularExpressions;

/// <summary>Goes through the application as one person would who opens everything that he can find.</summary>
/// <param name="client">The window of that person.</param>
/// <param name="most">Pages at most; reaching it is a failure, so that nothing stays unseen by accident.</param>
internal sealed partial class Crawler(PageClient client, int most = 1200)
{
    private readonly Queue<string> _waiting = new();
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>All pages that were opened, refusals included.</summary>
    public List<PageResponse> Pages { get; } = [];

    public void Add(string url)
    {
        // Signing out would end the walk; the parts of one page are one page.
        var path = url.Split('#')[0];
        // A picture can be asked for every day of a life and for every person: of each person one day.
        var same = Day().Replace(path, "");
        if (!path.StartsWith("/uitloggen", StringComparison.Ordinal) && _known.Add(same))
        {
            _waiting.Enqueue(path);
        }
    }

    [GeneratedRegex(@"(?<=[?&])op=\d{4}-\d{2}-\d{2}&?")]
    private static partial Regex Day();

    public async Task WalkAsync()
    {
        while (_waiting.TryDequeue(out var url))
        {
            Assert.True(Pages.Count < most, $"More than {most} pages; the last one was {url}.");
            var page = await client.GetAsync(url);
            Pages.Add(page);
            if (page.Location is { } next && next.StartsWith('/'))
            {
                Add(next);
            }

            if (page.ContentHeaders.ContentType?.MediaType == "text/html")
            {
                page.Links().ToList().ForEach(Add);
            }
        }
    }

    /// <summary>Types words into the search field that stands on every page.</summary>
    public async Task SearchAsync(params string[] words)
    {
        if (Pages.FirstOrDefault(page => page.Status == 200 && page.Document.QuerySelector("form[role=search]") is not null) is { } page)
        {
            foreach (var word in words)
            {
                Pages.Add(await client.SubmitAsync(page, [("zoek", word)], form: "form[role=search]"));
            }
        }
    }
}
