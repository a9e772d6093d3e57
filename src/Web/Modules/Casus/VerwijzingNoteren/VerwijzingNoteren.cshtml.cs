namespace Eenlijn.Web.Modules.Casus.VerwijzingNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>To whom the family was referred, who keeps in touch and what helps until it begins (R1-081, R4-125).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class VerwijzingNoterenModel(VerwijzingNoterenHandler handler, Gids gids, Kalender kalender) : VerwijzingFormulier(gids)
{
    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzing noteren");
        (Input.Contacthouder, Input.VerwezenOp) = (Dossier.Medewerker.Value, kalender.Vandaag);
        await LoadKeuzesAsync(ct);
        var verkend = await Dossier.EerderVerkendAsync(ct);
        (Input.Veranderwens, Input.Krachten, Input.Oplossingen) = (verkend.Veranderwens, verkend.Krachten, verkend.Oplossingen);
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Verwijzing noteren");
        await LoadKeuzesAsync(ct);
        var (gegevens, zicht) = Lees();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, gegevens, zicht, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/verwijzingen", "De verwijzing staat erbij.") : Refused(result.Errors);
    }
}
