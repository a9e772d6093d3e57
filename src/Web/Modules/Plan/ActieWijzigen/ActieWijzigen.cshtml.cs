namespace Eenlijn.Web.Modules.Plan.ActieWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class ActieWijzigenModel(ActieWijzigenHandler handler, Gids gids, Kalender kalender) : DoelPage
{
    private Doel _doel = null!;
    private Actie _actie = null!;

    [BindProperty(SupportsGet = true, Name = "actie")]
    public Guid ActieId { get; set; }

    [BindProperty]
    public ActieInput Input { get; set; } = new();

    public ActieStatus Status => _actie.Status;

    /// <summary>How much help it has now, and since when.</summary>
    public string? Steun => _actie.Steun.MaxBy(s => s.Op) is { } nu ? $"{nu.Niveau.Tekst()}, sinds {DateText.Long(nu.Op, kalender.Vandaag)}" : null;

    /// <summary>The referral from which it came, when it is one of this case.</summary>
    public VerwijzingKaart? Verwijzing { get; private set; }

    public HulpElders? HulpElders => _actie.HulpElders;

    public string ActieUrl => $"{DoelUrl}/acties/{ActieId}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = ActieInput.Van(_actie);
        Input.Version = _doel.Version;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gegevens = Input.AlsGegevens(ViewData.GetPlanKeuzes(), Dossier, _actie);
        var result = await handler.HandleAsync(Dossier, DoelId, ActieId, gegevens, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(PlanUrl, "De actie is gewijzigd.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            Input.Version = _doel.Version;
            ShowConflict(ActieInput.Vergelijking, Input, ActieInput.Van(_actie), ViewData.GetPlanKeuzes());
        }

        return Refused(ActieInput.BijVelden(result.Errors));
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Actie wijzigen");
        if (await LeesDoelAsync(ct) is not { } doel || doel.Acties.SingleOrDefault(a => a.Id == ActieId) is not { } actie)
        {
            return false;
        }

        (_doel, _actie) = (doel, actie);
        Verwijzing = actie.Verwijzing is { } verwijzing ? await Dossier.VerwijzingKaartAsync(verwijzing, ct) : null;
        ViewData.SetPlanKeuzes((await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct)).MetMedewerker(
            actie.Medewerker is { } m ? await Dossier.MedewerkerNaamAsync(m, ct) : null));
        return true;
    }
}
