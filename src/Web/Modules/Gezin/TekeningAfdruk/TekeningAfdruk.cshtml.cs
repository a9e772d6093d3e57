namespace Eenlijn.Web.Modules.Gezin.TekeningAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Gezin.Tekenen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A picture on paper, for the worker or for somebody of the family with what that person may see (K17).</summary>
[Requires(Handeling.GezinBekijken)]
public sealed class TekeningAfdrukModel(ReadLog log, Kalender kalender) : TekeningPage(kalender)
{
    [BindProperty(SupportsGet = true, Name = "wat")]
    public TekeningSoort Wat { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle(Wat == TekeningSoort.Genogram ? "Genogram" : "Netwerkkaart");
        if (await OpenAsync(Wat, ct) is { } anders)
        {
            return anders;
        }

        log.Printed(nameof(TekeningAfdruk), Dossier.CasusId, Voor);
        return Page();
    }
}
