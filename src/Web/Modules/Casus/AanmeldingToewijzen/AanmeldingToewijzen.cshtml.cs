namespace Eenlijn.Web.Modules.Casus.AanmeldingToewijzen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
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

/// <summary>
/// The team leader gives a registration to somebody of the team, who becomes casusregisseur: with the load of each in sight, why this
/// one, and who sees the family first and when (R4-032).
/// </summary>
[Requires(Handeling.AanmeldingToewijzen)]
public sealed class AanmeldingToewijzenModel(
    AanmeldingToewijzenHandler handler, Aanmeldingen aanmeldingen, Kandidaten kandidaten, ActingContext acting, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public ToewijzenInvoer Input { get; set; } = new();

    public AanmeldingKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<Kandidaat> Collegas { get; private set; } = [];

    public IReadOnlyList<SelectListItem> WieZiet => [.. Collegas.Select(c => new SelectListItem(c.Naam, $"{c.Id.Value}"))];

    public static IReadOnlyList<SelectListItem> Redenen => Toewijsredenlijst.Lijst.Keuzes();

    public DateOnly Vandaag => kalender.Vandaag;

    public IReadOnlyList<SelectListItem> Sprekers => AanmeldingWoorden.Sprekers(Kaart);

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        (Input.Version, Input.Spreker) = (Kaart.Version, Kaart.GezegdDoor?.Value.ToString());
        if (Kaart.AfspraakOp >= Vandaag)
        {
            (Input.Met, Input.Op, Input.Tijd, Input.Plaats) = (Kaart.AfspraakMet?.Value, Kaart.AfspraakOp, Kaart.AfspraakTijd, Kaart.AfspraakPlaats);
        }

        return Kaart.IsOpen ? Page() : Done(Terug, "Deze aanmelding is al afgehandeld.");
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }

        if (Collegas.SingleOrDefault(c => $"{c.Id.Value}" == Input.Regisseur) is not { } wie)
        {
            return Refused([new DomainError("regisseur-leeg", "Kies wie de casusregie krijgt.", nameof(Input.Regisseur))]);
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var toewijzing = new Toewijzing(wie.Id, acting.Ik)
        {
            Spreker = Request.Form.ContainsKey("Input.Spreker") ? SprekerKeuze.Van(Input.Spreker ?? "") : null,
            RedenTweedeCasus = Input.RedenTweedeCasus,
            Keuze = new(Input.Redenen, Input.Toelichting, KandidaatWoorden.LetOp(wie, Vandaag), Input.Afspraak(Collegas)),
        };
        var result = await handler.HandleAsync(new RecordId(Record), toewijzing, Input.Version, ct);
        if (result is { } botsing && botsing.Errors.Contains(Store.Conflict))
        {
            ModelState.Remove("Input.Version");
            Input.Version = Kaart.Version;
            return Refused([Store.Conflict, new("intussen", Intussen())]);
        }

        return result switch
        {
            null => NotFound(),
            { IsSuccess: true } => Done("/aanmeldingen", $"{wie.Naam} heeft nu de casusregie en ziet de casus bij de eigen gezinnen."),
            { } fout => Refused(fout.Errors.Select(e => e with { Veld = typeof(ToewijzenInvoer).GetProperty(e.Veld ?? "") is null ? null : e.Veld })),
        };
    }

    /// <summary>What another one may have changed meanwhile, as it stands now.</summary>
    private string Intussen() => Kaart.AfspraakOp is { } dag
        ? $"Er staat nu een eerste gesprek op {DateText.Long(dag)}{(Kaart.AfspraakTijd is { } tijd ? $" om {Veldtekst.Tijd(tijd)} uur" : "")}{(Kaart.AfspraakPlaats is { } plaats ? $", {plaats}" : "")}. Klopt je toewijzing nog? Bewaar dan opnieuw."
        : "Klopt je toewijzing nog? Bewaar dan opnieuw.";

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aanmelding toewijzen");
        if (await aanmeldingen.KaartAsync(new(Record), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        Collegas = await kandidaten.LijstAsync(ct);
        return true;
    }
}
