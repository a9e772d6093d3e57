namespace Eenlijn.Web.Modules.Beslissen.OptieWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class OptieWijzigenModel(BeslissenHandler handler, Kalender kalender) : OptiePage(handler, kalender)
{
    [BindProperty]
    public OptieInvoer Input { get; set; } = new();

    protected override string Titel => "Mogelijkheid aanvullen";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesOptieAsync(ct))
        {
            return NotFound();
        }

        Input = Nu();
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesOptieAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await MetAsync(Input.Version, b => b.OptieWijzigen(OptieId, Input.AlsGegevens()), ct);
        if (await BotsteAsync(result, ct) && await LeesOptieAsync(ct))
        {
            var nu = Nu();
            Input.Version = nu.Version;
            ShowStand(
                new("Wat voor mogelijkheid is het?", Veldtekst.Keuze(Input.Soort, BeslisWoorden.Zeg), Veldtekst.Keuze(nu.Soort, BeslisWoorden.Zeg)),
                new("Wat kunnen jullie doen?", Input.Wat ?? "", nu.Wat ?? ""),
                new("Wat is ervoor?", Input.Voordelen ?? "", nu.Voordelen ?? ""),
                new("Wat is ertegen?", Input.Nadelen ?? "", nu.Nadelen ?? ""),
                new("Wat mag je ervan verwachten?", Input.Verwacht ?? "", nu.Verwacht ?? ""),
                new("Hoe weten jullie dat?", $"{BeslisWoorden.Zeg(Input.Bron)} {Input.Bronvermelding}", $"{BeslisWoorden.Zeg(nu.Bron)} {nu.Bronvermelding}"),
                new("Past het bij de vraag van het gezin?", Input.Passend ?? "", nu.Passend ?? ""),
                new("Is het er?", $"{BeslisWoorden.Zeg(Input.Beschikbaar)} {Input.Geregeld}", $"{BeslisWoorden.Zeg(nu.Beschikbaar)} {nu.Geregeld}"),
                new("Geld of ruimte", Input.Kosten ?? "", nu.Kosten ?? ""));
        }

        return result.IsSuccess ? Done(BesluitUrl, "Bewaard.") : Refused(result.Errors);
    }

    private OptieInvoer Nu() => new()
    {
        Soort = Optie.Soort,
        Wat = Optie.Wat,
        Voordelen = Optie.Voordelen,
        Nadelen = Optie.Nadelen,
        Verwacht = Optie.Verwacht,
        Bron = Optie.Bron,
        Bronvermelding = Optie.Bronvermelding,
        Passend = Optie.Passend,
        Kosten = Optie.Kosten,
        Beschikbaar = Optie.Beschikbaar,
        Geregeld = Optie.Geregeld,
        Version = Beeld.Version,
    };
}
