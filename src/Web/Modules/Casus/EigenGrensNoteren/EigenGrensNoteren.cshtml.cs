namespace Eenlijn.Web.Modules.Casus.EigenGrensNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>"Here my knowledge ends; whom do I involve?" (R0-012)</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class EigenGrensNoterenModel(EigenGrensHandler handler) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public async Task OnGetAsync(string? rol, CancellationToken ct)
    {
        await LoadAsync(ct);
        Input.Rol = Teamrollen.Lijst.Bevat(rol) ? rol : null;
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        var zicht = NaarZicht(Input.Zicht, Gezin.Where(p => p.IsLid && p.Rol != GezinsRol.Netwerk).Select(p => p.Id));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.NoterenAsync(Dossier, Input.AlsGegevens(), zicht, ct);
        return result.IsSuccess ? Done($"{CasusUrl}/eigen-grenzen", "Opgeschreven. Op de dag die je koos, staat het bij Vandaag.") : Refused(result.Errors);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hier houdt mijn kennis op");
        await LoadGezinAsync(Input.Zicht, ct);
    }

    public sealed class InputModel : EigenGrensInvoer
    {
        public ZichtKeuze Zicht { get; set; } = new();
    }
}
