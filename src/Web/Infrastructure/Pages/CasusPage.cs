namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

/// <summary>
/// A page of one case, with <c>{id:guid}</c> in its route. The case is opened before the handler runs; not there and not
/// allowed to know are the same 404. Layout: <c>_CasusLayout</c>.
/// </summary>
public abstract class CasusPage : EenlijnPage
{
    /// <summary>The case from the route.</summary>
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The opened case: filtered sets and loaders.</summary>
    public Dossier Dossier { get; private set; } = null!;

    /// <summary>Where the case's landing page is: <c>/casus/…</c>.</summary>
    public string CasusUrl => $"/casus/{Id}";

    /// <summary>The tab of the module navigation to which the page belongs.</summary>
    public abstract CasusTab Tab { get; }

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var services = context.HttpContext.RequestServices;
        var dossier = await services.GetRequiredService<Dossiers>().OpenAsync(new CasusId(Id), context.HttpContext.RequestAborted);
        if (dossier is null)
        {
            context.Result = NotFound();
            return;
        }

        // What is kept from who looks along does not stand in the form: saving it would wipe that out. It opens again when the worker looks alone.
        if (dossier is { IsBlik: true, VerbergtIemand: true } && VersieFilter.Wijzigt(GetType()))
        {
            context.Result = new LocalRedirectResult($"{CasusUrl}/samen-kijken");
            return;
        }

        Dossier = dossier;
        ViewData.SetCasusKop(CasusKoppen.Van(
            dossier.Hoofd, Tab, context.HttpContext.User.GetRol(), services.GetRequiredService<Kalender>().Vandaag, dossier.IsBlik ? dossier.NaamVanKijker : null));
        var executed = await next();
        if (Botst && Ander is null && executed.Exception is null)
        {
            Ander = await dossier.LaatsteWijzigingAsync(Onderwerp, context.HttpContext.RequestAborted);
        }
    }

    /// <summary>What a form of the page changes, to say after a conflict who was first: what the route names last, else the case.</summary>
    protected virtual Guid Onderwerp => RouteData.Values.Where(v => v.Key is not "id").Select(v => Guid.TryParse(v.Value?.ToString(), out var id) ? id : (Guid?)null).LastOrDefault(v => v is not null) ?? Id;
}
