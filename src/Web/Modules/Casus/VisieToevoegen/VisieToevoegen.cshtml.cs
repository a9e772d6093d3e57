namespace Eenlijn.Web.Modules.Casus.VisieToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VisieToevoegenModel(VisieToevoegenHandler handler, Kalender kalender) : VerschilPage(kalender)
{
    [BindProperty]
    public VisieInvoer Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesVerschilAsync("Een kijk toevoegen", ct))
        {
            return NotFound();
        }

        Input.Op = Vandaag;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesVerschilAsync("Een kijk toevoegen", ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, VerschilId, Input.AlsGegevens(Wie), ct);
        return result.IsSuccess ? Done(VerschilUrl, "De kijk staat erbij.") : Refused(result.Errors);
    }
}
