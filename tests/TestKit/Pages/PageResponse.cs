namespace Eenlijn.TestKit;

using System.Net.Http.Headers;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

/// <summary>What came back for a request, read as the browser reads it.</summary>
public sealed class PageResponse
{
    private readonly string _text;
    private readonly Lazy<IHtmlDocument> _document;

    private PageResponse(Uri url, int status, HttpResponseHeaders headers, HttpContentHeaders contentHeaders, string text)
    {
        Url = url;
        Status = status;
        Headers = headers;
        ContentHeaders = contentHeaders;
        _text = text;
        _document = new(() => new HtmlParser().ParseDocument(text));
    }

    /// <summary>The address that was asked.</summary>
    public Uri Url { get; }

    public int Status { get; }

    public HttpResponseHeaders Headers { get; }

    public HttpContentHeaders ContentHeaders { get; }

    /// <summary>The body as text.</summary>
    public string Text => _text;

    public IHtmlDocument Document => _document.Value;

    /// <summary>Path and query to which the answer sends the browser; null when it does not.</summary>
    public string? Location => Headers.Location is { } to
        ? (to.IsAbsoluteUri ? to.PathAndQuery : to.OriginalString)
        : null;

    public string Title => Document.Title ?? "";

    /// <summary>The text of the one main heading.</summary>
    public string Heading => Clean(Document.QuerySelectorAll("h1").Single().TextContent);

    /// <summary>The errors above the form, in their order; empty when nothing is wrong.</summary>
    public IReadOnlyList<ErrorLine> ErrorSummary =>
    [
        .. Document.QuerySelectorAll(".el-error-summary li")
            .Select(item => new ErrorLine(Clean(item.TextContent), item.QuerySelector("a")?.GetAttribute("href"))),
    ];

    /// <summary>The visible text of all elements that match, white space folded.</summary>
    public IReadOnlyList<string> Texts(string selector) =>
        [.. Document.QuerySelectorAll(selector).Select(element => Clean(element.TextContent))];

    /// <summary>The one element that matches; fails with the count when there is another number of them.</summary>
    public IElement One(string selector)
    {
        var found = Document.QuerySelectorAll(selector);
        return found.Length == 1
            ? found[0]
            : throw new InvalidOperationException($"{found.Length} elements match {selector} on {Url.PathAndQuery} ({Status}).");
    }

    /// <summary>The field with this name.</summary>
    public IElement Field(string name) => One($"[name=\"{name}\"]:not([type=hidden])");

    /// <summary>What a field holds: its value, the chosen option or the text of the area.</summary>
    public string FieldValue(string name) => Field(name) switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value ?? "",
        var other => throw new InvalidOperationException($"{name} is a {other.LocalName}."),
    };

    /// <summary>The error that stands at a field, found along <c>aria-describedby</c>; null when there is none.</summary>
    public string? FieldError(string name)
    {
        var field = Field(name);
        var ids = (field.GetAttribute("aria-describedby") ?? field.Closest("fieldset")?.GetAttribute("aria-describedby") ?? "")
            .Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return ids.Where(id => id.EndsWith("-error", StringComparison.Ordinal))
            .Select(id => Document.GetElementById(id))
            .OfType<IElement>()
            .Select(element => Clean(element.TextContent))
            .SingleOrDefault();
    }

    /// <summary>Addresses of the links in the page, within the application.</summary>
    public IReadOnlyList<string> Links() =>
    [
        .. Document.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
            .Where(href => href.StartsWith('/')).Distinct(),
    ];

    internal static async Task<PageResponse> ReadAsync(HttpResponseMessage response, CancellationToken ct) => new(
        response.RequestMessage!.RequestUri!,
        (int)response.StatusCode,
        response.Headers,
        response.Content.Headers,
        await response.Content.ReadAsStringAsync(ct));

    internal static string Clean(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One line of the error summary.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Href">Where it leads: <c>#</c> and the id of the field; null for an error of the whole form.</param>
public sealed record ErrorLine(string Text, string? Href);
