namespace Eenlijn.Web.Modules.Analyse.GebeurtenisIntrekken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class GebeurtenisIntrekkenModel(GebeurtenisIntrekkenHandler handler) : CasusPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public override CasusTab Tab => CasusTab.Tijdlijn;

    public string Terug => $"{CasusUrl}/gebeurtenissen";

    public string Wat { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LezenAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Reden, ct);
        if (result.IsSuccess)
        {
            return Done(Terug, "Weggehaald.");
        }

        foreach (var fout in result.Errors)
        {
            ModelState.AddModelError(fout.Veld ?? "", fout.Message);
        }

        return Refused();
    }

    private async Task<bool> LezenAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gebeurtenis weghalen");
        Wat = (await Dossier.NuAsync(Record, ct))?.Wat ?? "";
        return Wat.Length > 0;
    }
}
