namespace Eenlijn.TestKit;

using System.Net.Http.Headers;
using Xunit;

/// <summary>
/// A visitor of the application: keeps cookies, follows no redirects by itself, and sends forms as they stand in the page,
/// so that antiforgery stays on.
/// </summary>
public sealed class PageClient(HttpClient http) : IDisposable
{
    /// <summary>The client underneath, for what is no page: health, files, headers.</summary>
    public HttpClient Http => http;

    public async Task<PageResponse> GetAsync(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await SendAsync(request);
    }

    /// <summary>Opens the page, fills the fields of its form and sends it.</summary>
    /// <exception cref="InvalidOperationException">The page has no form with these fields.</exception>
    public async Task<PageResponse> PostAsync(string url, params (string Name, string? Value)[] fields) =>
        await SubmitAsync(await GetAsync(url), fields);

    /// <summary>Fills and sends a form of a page that is open already.</summary>
    /// <param name="page">The page with the form.</param>
    /// <param name="fields">What is filled in; other fields keep what the page gave them.</param>
    /// <param name="button">Text of the button that is pressed, when it matters which.</param>
    /// <param name="form">Selector of the form, when the page has more forms with these fields.</param>
    public async Task<PageResponse> SubmitAsync(
        PageResponse page, IReadOnlyCollection<(string Name, string? Value)> fields, string? button = null, string? form = null)
    {
        var filled = PageForm.Find(page, form, [.. fields.Select(field => field.Name)]);
        filled.Fill(fields);
        if (button is not null)
        {
            filled.Press(button);
        }

        return filled.IsGet
            ? await GetAsync($"{filled.Action}?{string.Join('&', filled.Values.Select(value => $"{Uri.EscapeDataString(value.Key)}={Uri.EscapeDataString(value.Value)}"))}")
            : await PostRawAsync(filled.Action, filled.Values);
    }

    /// <summary>Sends values that no page gave: for what must be refused.</summary>
    public async Task<PageResponse> PostRawAsync(string url, IEnumerable<KeyValuePair<string, string>> values)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new FormUrlEncodedContent(values) };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/html"));
        return await SendAsync(request);
    }

    /// <summary>Opens the page to which an answer leads.</summary>
    public async Task<PageResponse> FollowAsync(PageResponse response) =>
        await GetAsync(response.Location ?? throw new InvalidOperationException(
            $"{response.Url.PathAndQuery} answered {response.Status} and leads nowhere: {string.Join(" ", response.ErrorSummary.Select(error => error.Text))}"));

    public void Dispose() => http.Dispose();

    private async Task<PageResponse> SendAsync(HttpRequestMessage request)
    {
        var ct = TestContext.Current.CancellationToken;
        using var response = await http.SendAsync(request, ct);
        return await PageResponse.ReadAsync(response, ct);
    }
}
