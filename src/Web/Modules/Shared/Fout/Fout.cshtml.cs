namespace Eenlijn.Web.Modules.Shared.Fout;

using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>The page behind every status code: what is wrong, and what to do. Never a stack trace.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class FoutModel : PageModel
{
    public string Kop { get; private set; } = "";

    public string Uitleg { get; private set; } = "";

    /// <summary>The trace id by which the log can be searched; only for what is our own fault.</summary>
    public string? Kenmerk { get; private set; }

    /// <summary>Whatever the method was: the page stands for the answer to any request.</summary>
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var code = int.TryParse(RouteData.Values["code"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var found) ? found : (int?)null;
        if (await IsTeGrootAsync(code))
        {
            code = StatusCodes.Status413PayloadTooLarge;
            Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        }

        Vul(code);
        await next();
    }

    /// <summary>The request could not be read: too long, or with more fields than any form of ours has.</summary>
    private async Task<bool> IsTeGrootAsync(int? code)
    {
        if (code is null)
        {
            return HttpContext.Features.Get<IExceptionHandlerFeature>()?.Error is InvalidDataException or BadHttpRequestException;
        }

        if (code == StatusCodes.Status400BadRequest && Request.HasFormContentType)
        {
            try
            {
                await Request.ReadFormAsync(HttpContext.RequestAborted);
            }
            catch (Exception unreadable) when (unreadable is InvalidDataException or IOException)
            {
                return true;
            }
        }

        return false;
    }

    private void Vul(int? code)
    {
        (Kop, Uitleg) = code switch
        {
            405 => ("Dit kan hier niet", "Ga terug in je browser en gebruik een knop of link op de pagina."),
            413 => ("Dit formulier is te groot", "Er staat meer in dan we kunnen bewaren. Er is niets bewaard. Ga terug in je browser, kopieer wat je typte en verstuur het in delen."),
            422 => ("Dit formulier kwam niet heel aan", "Er is niets bewaard. Ga terug in je browser en kopieer wat je typte. Open de pagina daarna opnieuw en plak je tekst erin."),
            400 => ("Dit formulier is verlopen", "Of in een ander tabblad is intussen iemand anders ingelogd. Er is niets bewaard. Ga terug in je browser, ververs nog niet, en kopieer eerst wat je typte. Open de pagina daarna opnieuw en plak je tekst erin."),
            403 => ("Deze pagina is niet voor jouw rol", "Klopt dat niet? Vraag je teamleider of de beheerder welke rol je hebt."),
            404 => ("Deze pagina is er niet", "Misschien is het adres verkeerd getypt, of hoort deze pagina niet bij jouw gezinnen."),
            429 => ("Te vaak geprobeerd", "Wacht een minuut en probeer het dan opnieuw."),
            _ => ("Er ging iets mis", "Dit is onze fout. Wat je het laatst bewaarde, staat er nog. Probeer het opnieuw; blijft het misgaan, bel dan de helpdesk."),
        };
        Kenmerk = code is null or >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
        ViewData.SetTitle(Kop);
    }
}
