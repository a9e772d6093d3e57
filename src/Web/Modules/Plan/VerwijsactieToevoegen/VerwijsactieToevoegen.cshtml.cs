namespace Eenlijn.Web.Modules.Plan.VerwijsactieToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Plan.ActieToevoegen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What the team does itself beside or after help elsewhere, put into the plan with what the referral already says (R4-129).</summary>
[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class VerwijsactieToevoegenModel(ActieToevoegenHandler handler, Gids gids, Kalender kalender) : PlanPage
{
    private PlanKeuzes _keuzes = null!;

    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    /// <summary>"ernaast" or "erna".</summary>
    [BindProperty(SupportsGet = true)]
    public string Soort { get; set; } = "";

    [BindProperty]
    public VerwijsactieInput Input { get; set; } = new();

    public HulpElders HulpElders => Soort == "erna" ? HulpElders.Erna : HulpElders.Ernaast;

    public VerwijzingKaart Kaart { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Doelen => _keuzes.Doelen;

    public string Terug => $"{CasusUrl}/verwijzingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (Kaart.VoorGezin)
        {
            Input.Doel = Doelen is [{ } enig] ? Guid.Parse(enig.Value) : null;
            Input.Actie = Begin();
            await this.RestoreDraftAsync(ct);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (Doelen.All(d => d.Value != Input.Doel?.ToString()))
        {
            ModelState.AddModelError("Input.Doel", "Kies bij welk doel dit hoort.");
        }

        if (!ModelState.IsValid || !Kaart.VoorGezin)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var bij = new Verwijsactie(RecordId.From(Record), HulpElders);
        var result = await handler.HandleAsync(Dossier, RecordId.From(Input.Doel!.Value), Input.Actie.AlsGegevens(_keuzes, Dossier), ct, bij);
        return result.IsSuccess ? Done(Terug, "De actie staat in het plan.") : Refused(ActieInput.BijVelden(result.Errors, "Actie."));
    }

    /// <summary>What the referral says already: until the help begins, what was promised for that time; by who keeps in touch.</summary>
    private ActieInput Begin()
    {
        var wacht = Kaart.Status is VerwijsStatus.Wacht or VerwijsStatus.Bemiddeling;
        return new()
        {
            Wat = HulpElders == HulpElders.Erna ? $"Wij nemen de begeleiding over na {Kaart.Naar}"
                : wacht && Kaart.Overbrugging is { Length: <= Check.Kort } tot ? tot
                : $"Wij helpen ook, naast {Kaart.Naar}",
            Wie = _keuzes.IsCollega(Kaart.ContacthouderId) ? ActieInput.VanMedewerker(Kaart.ContacthouderId) : null,
            Toelichting = Kaart.Waarvoor,
        };
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle(HulpElders == HulpElders.Erna ? "Hulp overnemen" : "Hulp ernaast");
        if (Soort is not ("ernaast" or "erna") || await Dossier.VerwijzingKaartAsync(RecordId.From(Record), ct) is not { } kaart)
        {
            return false;
        }

        Kaart = kaart;
        _keuzes = await (await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct)).MetDoelenAsync(Dossier, ct);
        ViewData.SetPlanKeuzes(_keuzes);
        return true;
    }
}

/// <summary>The action, and to which goal it belongs.</summary>
public sealed class VerwijsactieInput
{
    public Guid? Doel { get; set; }

    public ActieInput Actie { get; set; } = new();
}
