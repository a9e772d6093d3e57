namespace Eenlijn.Web.Modules.Plan.ActieToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class ActieToevoegenModel(ActieToevoegenHandler handler, Gids gids, Kalender kalender) : DoelPage
{
    [BindProperty]
    public ActieInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

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
        var result = await handler.HandleAsync(Dossier, DoelId, Input.AlsGegevens(ViewData.GetPlanKeuzes(), Dossier), ct);
        return result.IsSuccess ? Done(PlanUrl, "De actie staat in het plan.") : Refused(ActieInput.BijVelden(result.Errors));
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Actie toevoegen");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesMetTeamAsync(Dossier, gids, kalender.Vandaag, ct));
        return await LeesDoelAsync(ct) is not null;
    }
}
