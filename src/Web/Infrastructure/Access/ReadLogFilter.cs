namespace Eenlijn.Web.Infrastructure.Access;

using Eenlijn.Persistence.Reading;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>Commits what a page read before it is shown. Nothing is shown when that fails: the failure becomes the error page.</summary>
public sealed class ReadLogFilter(ReadLog log) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        // A redirect shows nothing; what was changed is in the log with the save.
        if (context.Result is PageResult or PartialViewResult or FileResult or ContentResult)
        {
            await log.WriteAsync(context.HttpContext.RequestAborted);
        }

        await next();
    }
}
