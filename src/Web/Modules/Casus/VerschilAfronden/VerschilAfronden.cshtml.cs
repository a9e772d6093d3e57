namespace Eenlijn.Web.Modules.Casus.VerschilAfronden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerschilAfrondenModel(VerschilAfrondenHandler handler, Kalender kalender) : VerschilPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesVerschilAsync("Hoe gaan we verder?", ct))
        {
            return NotFound();
        }

        (Input.Op, Input.Version) = (Vandaag, Verschil.Version);
        return Page();
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
        if (result.Errors.Contains(Store.Conflict) && await LeesVerschilAsync("Hoe gaan we verder?", ct))
        {
            Input.Version = Verschil.Version;
            ShowStand(
                new("Hoe staat het nu?", Veldtekst.Keuze(Input.Stand, CasusWoorden.Zeg), CasusWoorden.Zeg(Verschil.Stand)),
                new("Wat spreken jullie af?", Input.Tekst ?? "", Verschil.Besluiten is [.., var besluit] ? besluit.Tekst : ""),
                new("Nieuwste kijk", null, Verschil.Visies is [.., var visie] ? $"{visie.Naam}: {visie.Tekst}" : ""));
        }

        return result.IsSuccess ? Done(VerschilUrl, "Bewaard. Ieders kijk blijft staan.") : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public Verschilstand? Stand { get; set; }

        public string? Tekst { get; set; }

        public DateOnly? Op { get; set; }

        public int Version { get; set; }
    }
}
