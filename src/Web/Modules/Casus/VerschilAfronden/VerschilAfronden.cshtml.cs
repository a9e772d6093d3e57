namespace Eenlijn.Web.Modules.Casus.VerschilAfronden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerschilAfrondenModel(VerschilAfrondenHandler handler, Kalender kalender) : VerschilPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Op = Vandaag;
        return await LeesVerschilAsync("Hoe gaan we verder?", ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesVerschilAsync("Hoe gaan we verder?", ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, VerschilId, Input, ct);
        return result.IsSuccess ? Done(VerschilUrl, "Bewaard. Ieders kijk blijft staan.") : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public Verschilstand? Stand { get; set; }

        public string? Tekst { get; set; }

        public DateOnly? Op { get; set; }
    }
}
