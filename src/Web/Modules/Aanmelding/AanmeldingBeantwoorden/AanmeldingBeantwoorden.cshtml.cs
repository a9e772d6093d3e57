namespace Eenlijn.Web.Modules.Aanmelding.AanmeldingBeantwoorden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>An answer or advice to the partner or the family, and no case (R0-025, R0-042).</summary>
[Requires(Handeling.AanmeldingBeantwoorden)]
public sealed class AanmeldingBeantwoordenModel(
    AanmeldingBeantwoordenHandler handler, Persistence.Reading.Aanmeldingen aanmeldingen, ActingContext acting) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!Kaart.IsOpen)
        {
            return Done(Terug, "Deze aanmelding is al afgehandeld.");
        }

        Input = new() { BeantwoordAan = Kaart.PartnerContact ?? Kaart.WoordenVan, Version = Kaart.Version };
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        return await handler.HandleAsync(new(Record), Input.Antwoord, Input.BeantwoordAan, acting.Ik, Input.Version, ct) switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done(Terug, "Het antwoord is bewaard. De aanmelding is afgehandeld."),
            { } fout => await WeigerAsync(fout, ct),
        };
    }

    private async Task<IActionResult> WeigerAsync(Domain.Kernel.Result fout, CancellationToken ct)
    {
        if ((fout.Errors.Contains(Store.Conflict) || !Kaart.IsOpen) && await LaadAsync(ct))
        {
            Input.Version = Kaart.Version;
            ShowStand([
                .. AanmeldingWoorden.Stand(Kaart, "antwoord geven"),
                new("Aan wie?", Input.BeantwoordAan ?? "", Kaart.BeantwoordAan),
                new("Je antwoord of advies", Input.Antwoord ?? "", Kaart.Antwoord)]);
        }

        return Refused(fout.Errors);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Antwoord geven");
        var kaart = await aanmeldingen.KaartAsync(new(Record), ct);
        Kaart = kaart!;
        return kaart is not null;
    }

    public sealed class InputModel
    {
        public string? BeantwoordAan { get; set; }

        public string? Antwoord { get; set; }

        public int Version { get; set; }
    }
}
