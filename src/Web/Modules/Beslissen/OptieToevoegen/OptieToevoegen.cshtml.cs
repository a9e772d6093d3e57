namespace Eenlijn.Web.Modules.Beslissen.OptieToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>One option, of whoever thought of it; adding changes nothing that somebody else wrote (R3-031).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class OptieToevoegenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public OptieInvoer Input { get; set; } = new();

    [BindProperty(Name = "nogEen")]
    public bool NogEen { get; set; }

    protected override string Titel => "Mogelijkheid erbij";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Beeld.IsOpen)
        {
            return NotFound();
        }

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
        var result = await MetAsync(null, b => Result.From(b.OptieToevoegen(Input.AlsGegevens(), Sprekers.Lees(Input.Van)).Errors), ct);
        return result.IsSuccess ? Done(NogEen ? $"{BesluitUrl}/optie" : BesluitUrl, "De mogelijkheid staat erbij.") : Refused(result.Errors);
    }
}
