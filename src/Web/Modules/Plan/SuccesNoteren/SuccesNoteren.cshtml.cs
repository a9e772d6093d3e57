namespace Eenlijn.Web.Modules.Plan.SuccesNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class SuccesNoterenModel(SuccesNoterenHandler handler, Kalender kalender) : PlanPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input.Op = kalender.Vandaag;
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
        var result = await handler.HandleAsync(Dossier, Input.Wat, Input.Op, keuzes.MeerPersonen(Input.OverWie), Input.Soort, keuzes.Persoon(Input.VanWie), ct);
        return result.IsSuccess ? Done(PlanUrl, "Mooi! Het staat in het plan.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gelukt!");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }

    public sealed class InputModel
    {
        public SuccesSoort Soort { get; set; }

        public string? Wat { get; set; }

        public Guid? VanWie { get; set; }

        public DateOnly? Op { get; set; }

        public List<Guid> OverWie { get; set; } = [];
    }
}
