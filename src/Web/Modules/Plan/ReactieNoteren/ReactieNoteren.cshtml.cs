namespace Eenlijn.Web.Modules.Plan.ReactieNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class ReactieNoterenModel(ReactieNoterenHandler handler) : DoelPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

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
        var result = await handler.HandleAsync(Dossier, DoelId, ViewData.GetPlanKeuzes().Persoon(Input.Wie), Input.Tekst, ct);
        return result.IsSuccess ? Done($"{PlanUrl}#doel-{Record}", "De reactie staat bij het doel.") : Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Reactie noteren");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        return await LeesDoelAsync(ct) is not null;
    }

    public sealed class InputModel
    {
        public Guid? Wie { get; set; }

        public string? Tekst { get; set; }
    }
}
