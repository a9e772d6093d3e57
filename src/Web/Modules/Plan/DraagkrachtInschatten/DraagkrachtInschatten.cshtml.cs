namespace Eenlijn.Web.Modules.Plan.DraagkrachtInschatten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class DraagkrachtInschattenModel(DraagkrachtInschattenHandler handler, Kalender kalender) : PlanPage
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
        var gegevens = new DraagkrachtGegevens(ViewData.GetPlanKeuzes().Persoon(Input.Wie), Input.Kracht, Input.Last, Input.WatGeeftKracht, Input.WatWeegtZwaar, Input.Op);
        var result = await handler.HandleAsync(Dossier, gegevens, Input.Zichtbaar, ct);
        return result.IsSuccess ? Done($"{PlanUrl}/groei", "De inschatting is bewaard.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat kan iemand nu dragen?");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
    }

    public sealed class InputModel
    {
        public Guid? Wie { get; set; }

        public Mate? Kracht { get; set; }

        public Mate? Last { get; set; }

        public string? WatGeeftKracht { get; set; }

        public string? WatWeegtZwaar { get; set; }

        public DateOnly? Op { get; set; }

        /// <summary>An assessment of somebody: he reads along when that is chosen (R1-111).</summary>
        public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Medewerkers;
    }
}
