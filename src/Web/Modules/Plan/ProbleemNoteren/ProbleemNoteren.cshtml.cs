namespace Eenlijn.Web.Modules.Plan.ProbleemNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[ZonderVersie]
[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemNoterenModel(ProbleemNoterenHandler handler) : PlanPage
{
    [BindProperty]
    public ProbleemInput Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input.OverWie = ViewData.GetPlanKeuzes().Gezinsleden;
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var keuzes = ViewData.GetPlanKeuzes();
        var result = await handler.HandleAsync(Dossier, Input.AlsGegevens(keuzes), Input.AlsZicht(keuzes), ct);
        return result.IsSuccess ? Done($"{PlanUrl}/problemen", "Het staat op de lijst. Kies samen wat eerst komt.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Opschrijven wat er speelt");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }
}
