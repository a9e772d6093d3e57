namespace Eenlijn.Web.Modules.Casus.AanmeldingOppakken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Aanmelding;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>A worker takes a registration up himself and is casusregisseur of the case that is opened with it.</summary>
[Requires(Handeling.AanmeldingOppakken)]
public sealed class AanmeldingOppakkenModel(AanmeldingToewijzenHandler handler, Aanmeldingen aanmeldingen, Lezer lezer, ActingContext acting) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public int Version { get; set; }

    /// <summary>Who of the family said the words.</summary>
    [BindProperty]
    public string? Spreker { get; set; }

    /// <summary>A case of this family runs already.</summary>
    [BindProperty]
    public string? RedenTweedeCasus { get; set; }

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Sprekers => AanmeldingWoorden.Sprekers(Kaart);

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        (Version, Spreker) = (Kaart.Version, Kaart.GezegdDoor?.Value.ToString());
        return Kaart.IsOpen ? Page() : Done(Terug, "Deze aanmelding is al afgehandeld.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var id = new RecordId(Record);
        // A field that the page didn't show is no choice.
        var spreker = Request.Form.ContainsKey(nameof(Spreker)) ? SprekerKeuze.Van(Spreker ?? "") : null;
        var toewijzing = new Toewijzing(acting.Ik, acting.Ik) { Spreker = spreker, RedenTweedeCasus = RedenTweedeCasus };
        if (await handler.HandleAsync(id, toewijzing, Version, ct) is not { } result)
        {
            return NotFound();
        }

        // Also after a second click: the first one opened the case.
        if (await lezer.Casussen.Where(c => c.Aanmelding == id).Select(c => c.Id).FirstOrDefaultAsync(ct) is { Value: var casus } && casus != Guid.Empty)
        {
            return Done($"/casus/{casus}", "Je hebt de casusregie. Spreek het gezin en schrijf de vraag samen op.");
        }

        if (result.Errors.Contains(Store.Conflict) && await LaadAsync(ct) && Kaart.IsOpen)
        {
            Version = Kaart.Version;
            ShowStand([.. AanmeldingWoorden.Stand(Kaart, "zelf oppakken"), .. RedenTweedeCasus is { } reden ? [new VeldVerschil("Waarom een tweede casus?", reden, "")] : Array.Empty<VeldVerschil>()]);
            return Refused(result.Errors);
        }

        if (result.Errors.Any(e => e.Veld == nameof(RedenTweedeCasus)) && await LaadAsync(ct))
        {
            ModelState.AddModelError(nameof(RedenTweedeCasus), result.Errors.First(e => e.Veld == nameof(RedenTweedeCasus)).Message);
            return Refused();
        }

        if (result.Errors.Any(e => e.Code == "andere-route") && await LaadAsync(ct) && Kaart.IsOpen)
        {
            return Refused(result.Errors);
        }

        return Done(Terug, result.IsSuccess ? null : result.Errors[0].Message);
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmelding oppakken");
        var kaart = await aanmeldingen.KaartAsync(new(Record), ct);
        Kaart = kaart!;
        return kaart is not null;
    }
}
