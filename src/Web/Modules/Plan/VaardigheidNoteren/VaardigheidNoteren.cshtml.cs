namespace Eenlijn.Web.Modules.Plan.VaardigheidNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class VaardigheidNoterenModel(VaardigheidNoterenHandler handler, Kalender kalender) : PlanPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input.Op = kalender.Vandaag;
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
        var result = await handler.HandleAsync(Dossier, new(ViewData.GetPlanKeuzes().Persoon(Input.Wie), Input.Soort, Input.Wat, Input.Op), ct);
        return result.IsSuccess ? Done($"{PlanUrl}/groei", "Mooi! Het staat erbij.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat is er geleerd?");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }

    public sealed class InputModel
    {
        public Guid? Wie { get; set; }

        public string? Wat { get; set; }

        public VaardigheidSoort? Soort { get; set; }

        public DateOnly? Op { get; set; }
    }
}
