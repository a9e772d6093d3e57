namespace Eenlijn.Web.Modules.Casus.AanmeldingToewijzen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Aanmelding;
using Eenlijn.Web.Modules.Aanmelding.AanmeldingToewijzen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The team leader gives a registration to somebody of the team, who becomes casusregisseur.</summary>
[Requires(Handeling.AanmeldingToewijzen)]
public sealed class AanmeldingToewijzenModel(
    AanmeldingToewijzenHandler handler, Aanmeldingen aanmeldingen, Gids gids, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Collegas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sprekers => AanmeldingWoorden.Sprekers(Kaart);

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        (Input.Version, Input.Spreker) = (Kaart.Version, Kaart.GezegdDoor?.Value.ToString());
        return Kaart.IsOpen ? Page() : Done(Terug, "Deze aanmelding is al afgehandeld.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (Collegas.SingleOrDefault(c => c.Value == Input.Regisseur) is not { } wie)
        {
            return Refused([new DomainError("regisseur-leeg", "Kies wie de casusregie krijgt.", nameof(Input.Regisseur))]);
        }

        var toewijzing = new Toewijzing(new(Guid.Parse(wie.Value)), acting.Ik)
        {
            Spreker = Request.Form.ContainsKey("Input.Spreker") ? SprekerKeuze.Van(Input.Spreker ?? "") : null,
            RedenTweedeCasus = Input.RedenTweedeCasus,
        };
        var result = await handler.HandleAsync(new RecordId(Record), toewijzing, Input.Version, ct);
        return result switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done("/aanmeldingen", $"{wie.Text} heeft nu de casusregie en ziet de casus bij de eigen gezinnen."),
            { } fout => Refused(fout.Errors.Select(e => e with { Veld = e.Veld == nameof(Input.RedenTweedeCasus) ? e.Veld : null })),
        };
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmelding toewijzen");
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        Collegas = [.. (await gids.TeamAsync(kalender.Vandaag, ct)).Select(m => new SelectListItem(m.Naam, $"{m.Id.Value}"))];
        return true;
    }

    public sealed class InputModel
    {
        public string? Regisseur { get; set; }

        public string? Spreker { get; set; }

        public string? RedenTweedeCasus { get; set; }

        public int Version { get; set; }
    }
}
