namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Web.Modules.Shared.Fout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

/// <summary>A page that has no handler for a method doesn't answer it: shown without having run, it would hold nothing.</summary>
public sealed class MethodeFilter : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var handlers = context.ActionDescriptor.HandlerMethods;
        var method = context.HttpContext.Request.Method;
        var leest = HttpMethods.IsGet(method) || HttpMethods.IsHead(method);
        if (context.HandlerMethod is null && context.HandlerInstance is not FoutModel && !(leest && handlers.Count == 0))
        {
            var kan = handlers.Select(h => h.HttpMethod.ToUpperInvariant()).Distinct().DefaultIfEmpty(HttpMethods.Get);
            context.HttpContext.Response.Headers.Allow = string.Join(", ", kan);
            context.Result = new StatusCodeResult(StatusCodes.Status405MethodNotAllowed);
            return;
        }

        await next();
    }
}
