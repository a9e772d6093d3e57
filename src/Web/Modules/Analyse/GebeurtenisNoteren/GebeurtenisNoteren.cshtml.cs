namespace Eenlijn.Web.Modules.Analyse.GebeurtenisNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class GebeurtenisNoterenModel(GebeurtenisNoterenHandler handler, Kalender kalender) : GebeurtenisFormulier
{
    /// <param name="over">Whom the worker was reading about.</param>
    public async Task OnGetAsync(Guid? over, CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.Zicht.OverWie = [.. Gezin.Where(p => p.Id.Value == over).Select(p => p.Id.Value)];
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var (gegevens, zicht) = Lees(kalender.Vandaag);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, gegevens, zicht, ct);
        return result.IsSuccess ? Done(Terug, "De gebeurtenis staat in de tijdlijn.") : Geweigerd(result.Errors);
    }

    private Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gebeurtenis opschrijven");
        return LoadMensenAsync(Input.Zicht, ct);
    }
}
