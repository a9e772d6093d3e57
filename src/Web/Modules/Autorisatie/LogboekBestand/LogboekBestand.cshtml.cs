namespace Eenlijn.Web.Modules.Autorisatie.LogboekBestand;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The lines of a filter as a file, for the privacy officer (NEN 7513). Whole or not at all: a cut file would pass for the truth.</summary>
[Requires(Handeling.LogboekVanAllenBekijken)]
public sealed class LogboekBestandModel(Logboek logboek, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public LogFilterInput Zoek { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Bestand van het logboek");
        if (!ModelState.IsValid)
        {
            // An empty file would say that there is nothing.
            return LocalRedirect($"/logboek{Request.QueryString}");
        }

        var regels = await logboek.UitvoerAsync(Zoek.Filter, ct);
        return regels.IsErMeer ? Refused() : File(LogCsv.Van(regels.Rijen), "text/csv; charset=utf-8", $"logboek-{kalender.Vandaag:yyyy-MM-dd}.csv");
    }
}
