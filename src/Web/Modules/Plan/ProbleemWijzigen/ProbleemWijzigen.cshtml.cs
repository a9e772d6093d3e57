namespace Eenlijn.Web.Modules.Plan.ProbleemWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemWijzigenModel(ProbleemWijzigenHandler handler) : ProbleemPage
{
    [BindProperty]
    public ProbleemInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = ProbleemInput.Van(Probleem);
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
        var keuzes = ViewData.GetPlanKeuzes();
        var result = await handler.HandleAsync(Dossier, ProbleemId, Input.AlsGegevens(keuzes), Input.AlsZicht(keuzes), Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(ProblemenUrl, "De wijziging is bewaard.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            Input.Version = Probleem.Version;
            ShowConflict(ProbleemInput.Vergelijking, Input, ProbleemInput.Van(Probleem), keuzes);
        }

        return Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        return await LeesProbleemAsync("Wijzigen wat er speelt", ct);
    }
}
