namespace Eenlijn.Web.Modules.Shared.Fout;

using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
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

    public void OnGet(int? code) => Vul(code);

    public void OnPost(int? code) => Vul(code);

    private void Vul(int? code)
    {
        (Kop, Uitleg) = code switch
        {
            400 => ("Dit formulier is verlopen", "Ga terug, ververs de pagina en probeer het opnieuw. Wat je typte staat er meestal nog."),
            403 => ("Deze pagina is niet voor jouw rol", "Klopt dat niet? Vraag je teamleider of de beheerder welke rol je hebt."),
            404 => ("Deze pagina is er niet", "Misschien is het adres verkeerd getypt, of hoort deze pagina niet bij jouw gezinnen."),
            429 => ("Te vaak geprobeerd", "Wacht een minuut en probeer het dan opnieuw."),
            _ => ("Er ging iets mis", "Dit is onze fout. Wat je het laatst bewaarde, staat er nog. Probeer het opnieuw; blijft het misgaan, bel dan de helpdesk."),
        };
        Kenmerk = code is null or >= 500 ? Activity.Current?.TraceId.ToString() ?? HttpContext.TraceIdentifier : null;
        ViewData.SetTitle(Kop);
    }
}
