namespace Eenlijn.Web.Infrastructure.Sessions;

using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>Shows a form filled in again with what was sent after the session had ended, and forgets it once the form is sent.</summary>
public sealed class VerlopenFilter(VerlopenSessie verlopen) : IAsyncPageFilter
{
    /// <summary>ViewData key: the page says so above the form.</summary>
    public const string Teruggezet = "VerlopenTeruggezet";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var executed = await next();
        var http = context.HttpContext;
        if (executed.Exception is not null || context.HandlerInstance is not PageModel page || http.Request.Path.Value is not { } pad
            || !http.Request.Cookies.ContainsKey(VerlopenSessie.Cookie) || http.User.Identity is not { IsAuthenticated: true })
        {
            return;
        }

        if (HttpMethods.IsGet(http.Request.Method) && executed.Result is null or PageResult)
        {
            if (await verlopen.HaalAsync(pad, http.RequestAborted) is { } kept)
            {
                page.Fill(kept);
                page.ViewData[Teruggezet] = true;
            }
        }
        else if (HttpMethods.IsPost(http.Request.Method) && executed.Result is not PageResult and not IStatusCodeActionResult { StatusCode: >= 400 })
        {
            await verlopen.WegAsync(http, pad);
        }
    }
}
