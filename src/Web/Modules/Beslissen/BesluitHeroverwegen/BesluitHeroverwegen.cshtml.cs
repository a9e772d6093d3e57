namespace Eenlijn.Web.Modules.Beslissen.BesluitHeroverwegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

/// <summary>A decision is looked at again as a new one; the old one stays as it was decided (R3-023).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class BesluitHeroverwegenModel(BesluitHeroverwegenHandler heroverwegen, BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public RedenInvoer Input { get; set; } = new();

    protected override string Titel => "Opnieuw bekijken";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

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

        var result = await heroverwegen.HandleAsync(Dossier, BesluitId, Input.Reden, ct);
        return result.IsSuccess
            ? Done($"{BeslisUrl}/besluiten/{result.Value.Value}", "Jullie bekijken dit opnieuw. Het eerdere besluit blijft te lezen.")
            : Refused(RedenFout.Bij(Result.From(result.Errors)).Errors);
    }
}
