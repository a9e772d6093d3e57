namespace Eenlijn.Web.Modules.Veiligheid.ZorgSluiten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.VeiligheidVastleggen)]
public sealed class ZorgSluitenModel(ZorgSluitenHandler handler, Kalender kalender) : ZorgPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zorg sluiten");
        if (!await LoadZorgAsync(ct))
        {
            return NotFound();
        }

        if (Zorg.GeslotenOp is not null)
        {
            return AlGesloten();
        }

        Input.Version = Zorg.Version;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zorg sluiten");
        if (!await LoadZorgAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        if (await handler.HandleAsync(Dossier, ZorgId, Input.Version, Input.RedenGesloten, ct) is not { } result)
        {
            return NotFound();
        }

        return result.IsSuccess ? Done($"{VeiligheidUrl}#gesloten", "De zorg is gesloten.") : await RefusedAsync(result, () => [new("Waarom is de zorg voorbij?", Input.RedenGesloten ?? "", Zorg.NieuwsteEerst.FirstOrDefault()?.Bevinding)], ct);
    }

    public sealed class InputModel
    {
        public string? RedenGesloten { get; set; }

        public int Version { get; set; }
    }
}
