namespace Eenlijn.Web.Infrastructure.Samen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.Sessie;
using Eenlijn.Web.Modules.Plan.LeesbaarheidMeten;
using Eenlijn.Web.Modules.Toestemming.SamenKijken;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>While a worker looks together with the family, only the pages of that case open, and of those not the ones that say something only when they show all.</summary>
public sealed class SamenFilter(ActingContext acting) : IAsyncPageFilter
{
    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (acting.Samen is not { } samen || IsOpen(context.HandlerInstance, context.HttpContext, samen))
        {
            await next();
            return;
        }

        context.Result = new LocalRedirectResult($"/casus/{samen.Casus.Value}/samen-kijken");
    }

    private static bool IsOpen(object page, HttpContext http, SamenKijken samen) => page switch
    {
        SamenKijkenModel => IsVan(http, samen),
        // Shows nothing but what was just typed.
        LeesbaarheidMetenModel => true,
        // Staying signed in at the kitchen table: shows nothing.
        SessieModel => true,
        CasusPage when page.GetType().IsDefined(typeof(NietSamenAttribute), inherit: false) => false,
        CasusPage => IsVan(http, samen) && http.GetEndpoint()?.Metadata.GetMetadata<RequiresAttribute>()?.Handeling is { } handeling && CasusTab.OokSamenMet(handeling),
        // Signing out, an error, sign-in: pages without an act show nothing of anybody.
        PageModel => http.GetEndpoint()?.Metadata.GetMetadata<RequiresAttribute>() is null,
        _ => false,
    };

    private static bool IsVan(HttpContext http, SamenKijken samen) =>
        Guid.TryParse(http.GetRouteValue("id")?.ToString(), out var id) && id == samen.Casus.Value;
}
