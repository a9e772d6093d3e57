namespace Eenlijn.Web.Modules.Beslissen.BesluitNemen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The decision, with its grounds and what each says of it (R3-014, R3-016, R3-021, R3-064, R4-063).</summary>
[Requires(Handeling.CasusWijzigen)]
public sealed class BesluitNemenModel(BeslissenHandler handler, Kalender kalender) : BesluitPage(handler, kalender)
{
    [BindProperty]
    public BesluitNemenInvoer Input { get; set; } = new();

    public IEnumerable<SelectListItem> Mogelijk => Beeld.Mogelijk.Select(o => new SelectListItem($"{o.Wat} ({BeslisWoorden.Zeg(o.Soort)})", o.Id.ToString()));

    public IEnumerable<SelectListItem> Treden => Enumerable.Range(1, 5).Reverse().Select(t => new SelectListItem(BeslisWoorden.Trede(t), Veldtekst.Getal(t)));

    /// <summary>Which parts of the form are needed by what can be chosen here.</summary>
    public bool Kent(params Optiesoort[] soorten) => Beeld.Mogelijk.Any(o => soorten.Contains(o.Soort));

    protected override string Titel => "Samen besluiten";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || !Beeld.IsOpen)
        {
            return NotFound();
        }

        Input.Version = Beeld.Version;
        Input.Stemmen = [.. Leden.Select(p => new BesluitNemenInvoer.Stem { Persoon = p.Id.Value })];
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input.Stemmen.RemoveAll(s => Leden.All(p => p.Id.Value != s.Persoon));
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await MetAsync(Input.Version, b => b.Nemen(Input.AlsGegevens(), Dossier.Medewerker, Vandaag), ct);
        if (await BotsteAsync(result, ct))
        {
            Input.Version = Beeld.Version;
            ShowStand(
                new("Hoe staat het nu?", null, BeslisWoorden.Zeg(Beeld.Stand)),
                new("Het besluit", Input.Tekst ?? "", Beeld.Tekst ?? ""),
                new("Mogelijkheden", string.Join(", ", Beeld.Opties.Where(o => Input.Opties.Contains(o.Id)).Select(o => o.Wat)), string.Join(", ", Beeld.Opties.Where(o => o.RedenVervallen is null).Select(o => o.Wat))),
                new("Voorwaarden", null, string.Join(", ", Beeld.Voorwaarden.Select(v => $"{v.Tekst}: {BeslisWoorden.Zeg(v.Uitkomst)}"))));
        }

        return result.IsSuccess ? Done(BesluitUrl, "Het besluit staat er. Neem het mee naar het plan.") : Refused(result.Errors.Select(e => Input.AlsVeld(e)));
    }
}
