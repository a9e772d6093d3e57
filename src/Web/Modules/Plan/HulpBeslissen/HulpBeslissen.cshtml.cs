namespace Eenlijn.Web.Modules.Plan.HulpBeslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpBeslissenModel(HulpBeslissenHandler handler, Kalender kalender) : PlanPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Hulp Hulp { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct))
        {
            return NotFound();
        }

        Input = new() { BeslistOp = kalender.Vandaag, Version = Hulp.Version };
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

        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input, ViewData.GetPlanKeuzes().Persoon(Input.BeslistDoor), ct);
        if (result.IsSuccess)
        {
            return Done($"{PlanUrl}/hulp", "Het besluit van het gezin is bewaard.");
        }

        if (IsConflict(result) && await LeesAsync(ct))
        {
            Input.Version = Hulp.Version;
            ShowStand(
                new("Wat besloot het gezin?", Input.Status?.Tekst() ?? "", Hulp.Status.Tekst()),
                new("Waarom?", Input.Reden ?? "", Hulp.Reden),
                new("Wanneer?", Veldtekst.Dag(Input.BeslistOp), Veldtekst.Dag(Hulp.BeslistOp)));
        }

        return Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wat besloot het gezin?");
        ViewData.SetPlanKeuzes(await PlanKeuzes.LeesAsync(Dossier, ct));
        var id = RecordId.From(Record);
        if (await Dossier.GezinsRecords<Hulp>().SingleOrDefaultAsync(h => h.Id == id, ct) is not { } hulp)
        {
            return false;
        }

        Hulp = hulp;
        return true;
    }

    public sealed class InputModel
    {
        public HulpStatus? Status { get; set; }

        public Guid? BeslistDoor { get; set; }

        public string? Reden { get; set; }

        public DateOnly? BeslistOp { get; set; }

        public int? Version { get; set; }
    }
}
