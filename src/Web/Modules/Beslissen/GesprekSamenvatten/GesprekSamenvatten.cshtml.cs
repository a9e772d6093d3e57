namespace Eenlijn.Web.Modules.Beslissen.GesprekSamenvatten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;

/// <summary>What was said and decided; another text is looked at again by all (R3-013).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class GesprekSamenvattenModel(BeslissenHandler handler, Kalender kalender) : GesprekPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    protected override string Titel => "Gesprek samenvatten";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        (Input.Tekst, Input.Version) = (Beeld.Samenvatting, Beeld.Version);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.DoAsync<Beslisgesprek>(Dossier, GesprekId, Input.Version, g => g.Samenvatten(Input.Tekst), ct);
        if (result.Errors.Contains(Store.Conflict) && await LeesAsync(ct))
        {
            Input.Version = Beeld.Version;
            ShowStand(new Infrastructure.Pages.VeldVerschil("Samenvatting", Input.Tekst ?? "", Beeld.Samenvatting ?? ""));
        }

        return result.IsSuccess ? Done($"{GesprekUrl}/nakijken", "De samenvatting staat er. Kijk met ieder na of die klopt.") : Refused(result.Errors.Select(e => e with { Veld = e.Veld == "Samenvatting" ? "Tekst" : e.Veld }));
    }

    public sealed class InputModel
    {
        public string? Tekst { get; set; }

        public int Version { get; set; }
    }
}
