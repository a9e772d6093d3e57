namespace Eenlijn.Web.Modules.Beslissen.BesluitAfbreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>No decision after all, with the reason; what was written stays.</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class BesluitAfbrekenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public RedenInvoer Input { get; set; } = new();

    protected override string Titel => "Hier niet over beslissen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LeesAsync(ct)
        ? await DoAsync(async () => RedenFout.Bij(await MetAsync(null, b => b.Afbreken(Input.Reden), ct)), BeslisUrl, "Hier beslissen jullie niet over. Alles blijft te lezen.")
        : NotFound();
}
