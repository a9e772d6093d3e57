namespace Eenlijn.Web.Infrastructure.Eenmalig;

using System.Security.Cryptography;
using System.Text;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>
/// Knows a form that was sent and saved before, with the same content, and leads to where that went. Somebody who goes back and
/// changes his text means something new: that is sent as it is.
/// </summary>
public sealed class EenmaligFilter(Verzending verzending) : IAsyncPageFilter
{
    private const string AlVerstuurd = "Dit had je al verstuurd. Het is één keer bewaard.";

    private static readonly TimeSpan Tussenpoos = TimeSpan.FromMilliseconds(50);

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var request = context.HttpContext.Request;
        if (context.HandlerInstance is not EenlijnPage page || await SleutelAsync(request, context.HttpContext.RequestAborted) is not { } sleutel)
        {
            await next();
            return;
        }

        verzending.Begin(sleutel);
        if (await EerderAsync(page) is { } eerder)
        {
            context.Result = eerder;
            return;
        }

        var executed = await next();
        if (verzending.IsBewaard)
        {
            if (executed.Result is LocalRedirectResult { Url.Length: <= 500 } naar)
            {
                // Saved is saved: this too when the sender did not wait for the answer.
                await verzending.LeidtNaarAsync(naar.Url, CancellationToken.None);
            }
        }
        else if (executed is { Exception: null, Result: not LocalRedirectResult })
        {
            // Refused, perhaps because the same form was being saved at this very moment.
            executed.Result = await EerderAsync(page) ?? executed.Result;
        }
    }

    private async Task<IActionResult?> EerderAsync(EenlijnPage page)
    {
        var ct = page.HttpContext.RequestAborted;
        var eerder = await verzending.EerderAsync(ct);
        for (var keer = 0; keer < 20 && eerder is { Naar: null }; keer++)
        {
            await Task.Delay(Tussenpoos, ct);
            eerder = await verzending.EerderAsync(ct);
        }

        if (eerder is null)
        {
            return null;
        }

        page.Response.StatusCode = StatusCodes.Status200OK;
        page.TempData[EenlijnPage.Melding] = AlVerstuurd;
        return new LocalRedirectResult(eerder.Naar ?? page.Request.Path);
    }

    private static async Task<string?> SleutelAsync(HttpRequest request, CancellationToken ct)
    {
        if (!HttpMethods.IsPost(request.Method) || !request.HasFormContentType || request.HttpContext.User.GetMedewerker() is not { } wie)
        {
            return null;
        }

        var form = await request.ReadFormAsync(ct);
        if (!Guid.TryParseExact(form[EenmaligTagHelper.Veld], "N", out var nummer))
        {
            return null;
        }

        var tekst = new StringBuilder($"{nummer:N}\n{wie.Value:N}\n{request.Path}{request.QueryString}");
        foreach (var (naam, waarden) in form.Where(v => !v.Key.StartsWith("__", StringComparison.Ordinal)).OrderBy(v => v.Key, StringComparer.Ordinal))
        {
            // The lengths, so that no text can pass for another field.
            tekst.Append('\n').Append(naam).AppendJoin(null, waarden.Select(w => $"\u0001{w?.Length}:{w}"));
        }

        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())));
    }
}
