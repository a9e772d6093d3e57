namespace Eenlijn.Web.Modules.Plan.HulpNoteren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpNoterenModel(HulpNoterenHandler handler, Kalender kalender) : PlanPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Doelen { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await KeuzesAsync(ct);
        Input.AangebodenOp = kalender.Vandaag;
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
        // A goal of another family counts as none.
        RecordId? doel = Doelen.Any(d => d.Value == Input.Doel?.ToString()) ? RecordId.From(Input.Doel!.Value) : null;
        var zicht = new Zicht(Input.Zichtbaar, ViewData.GetPlanKeuzes().MeerPersonen(Input.OverWie));
        var result = await handler.HandleAsync(Dossier, new(Input.Wat, Input.Aanbieder, doel, Input.AangebodenOp), zicht, ct);
        return result.IsSuccess ? Done($"{PlanUrl}/hulp", "De hulp staat op de lijst. Noteer wat het gezin ervan vindt.") : Refused(result.Errors);
    }

    private async Task KeuzesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Hulp toevoegen");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        var doelen = await Dossier.GezinsRecords<Doel>().Where(d => d.Status == DoelStatus.Actief).OrderBy(d => d.Volgorde).ThenBy(d => d.Id)
            .Select(d => new { d.Id, d.Titel })
            .ToListAsync(ct);
        Doelen = [.. doelen.Select(d => new SelectListItem(d.Titel, d.Id.Value.ToString()))];
    }

    public sealed class InputModel
    {
        public string? Wat { get; set; }

        public string? Aanbieder { get; set; }

        public Guid? Doel { get; set; }

        public List<Guid> OverWie { get; set; } = [];

        public DateOnly? AangebodenOp { get; set; }

        public ZichtbaarVoor Zichtbaar { get; set; } = ZichtbaarVoor.Gezin;
    }
}
