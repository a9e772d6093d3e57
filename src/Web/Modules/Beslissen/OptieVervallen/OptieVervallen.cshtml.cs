namespace Eenlijn.Web.Modules.Beslissen.OptieVervallen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

/// <summary>An option that falls away, with the reason; what people said of it stays.</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class OptieVervallenModel(BeslissenHandler handler, Kalender kalender) : OptiePage(handler, kalender)
{
    [BindProperty]
    public RedenInvoer Input { get; set; } = new();

    protected override string Titel => "Deze mogelijkheid valt af";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesOptieAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) => await LeesOptieAsync(ct)
        ? await DoAsync(async () => RedenFout.Bij(await MetAsync(null, b => b.OptieLatenVervallen(OptieId, Input.Reden), ct)), BesluitUrl, "De mogelijkheid is afgevallen.")
        : NotFound();
}
