namespace Eenlijn.Web.Modules.Analyse.AchtergrondNoteren;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A block that nobody filled in yet, or a second voice or sight beside one that stands.</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class AchtergrondNoterenModel(AchtergrondNoterenHandler handler, Kalender kalender) : AchtergrondFormulier
{
    [BindProperty(SupportsGet = true, Name = "blok")]
    public string? Code { get; set; }

    /// <summary>About whom the questions are.</summary>
    [BindProperty(SupportsGet = true, Name = "wie")]
    public Guid? Over { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input.Antwoorden = [.. Blok.Velden.Select(v => AntwoordInput.Van(v.Code, null))];
        Input.Zicht.OverWie = Wie is { } wie ? [wie.Value] : [.. Gezin.Where(p => p.IsLid && p.Rol != GezinsRol.Netwerk).Select(p => p.Id.Value)];
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        var (invoer, zicht) = (Lees(kalender.Vandaag), LeesZicht());
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, Blok.Code, Wie, invoer, zicht, ct);
        return result.IsSuccess ? Done(Terug, "Bewaard.") : Geweigerd(result.Errors);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        await LoadMensenAsync(Input.Zicht, ct);
        if (Achtergrondvragen.Blok(Code) is not { } blok || blok.IsPerPersoon != Over is not null || (Over is { } wie && Gezin.All(p => p.Id.Value != wie)))
        {
            return false;
        }

        (Blok, Wie) = (blok, Over is { } id ? PersoonId.From(id) : null);
        ViewData.SetTitle(blok.Titel);
        return true;
    }
}
