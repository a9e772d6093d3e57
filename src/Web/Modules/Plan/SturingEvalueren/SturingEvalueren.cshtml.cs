namespace Eenlijn.Web.Modules.Plan.SturingEvalueren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[Requires(Handeling.PlanWijzigen)]
public sealed class SturingEvaluerenModel(SturingEvaluerenHandler handler) : PlanPage
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    [BindProperty]
    public InputModel Input { get; set; } = new();

    public Sturing Sturing { get; private set; } = null!;

    public string Terug => $"{PlanUrl}/sturing";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(ct) || Sturing.GestoptOp is not null)
        {
            return NotFound();
        }

        Input.Version = Sturing.Version;
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
        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input, ct);
        if (!result.IsSuccess && await LeesAsync(ct) && (IsConflict(result) || Sturing.GestoptOp is not null))
        {
            var laatste = Sturing.Momenten.OrderBy(m => m.Id).LastOrDefault();
            Input.Version = Sturing.Version;
            ShowStand(
                new("Hoe gaan jullie verder?", Input.Doorgaan switch { SturingVerder.Door => "nog even doorgaan", SturingVerder.Stop => "stoppen", _ => "" }, Sturing.GestoptOp is { } op ? $"gestopt op {DateText.Full(op)}" : "het loopt nog"),
                new("Hoe ging het?", Input.Tekst ?? "", laatste?.Tekst),
                new("Wanneer kijken jullie weer?", Veldtekst.Dag(Input.Volgende), Sturing.GestoptOp is null ? DateText.Full(Sturing.EvaluerenOp) : ""));
        }

        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors);
    }

    private async Task<bool> LeesAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Is meer sturen nog nodig?");
        var id = RecordId.From(Record);
        Sturing = (await Dossier.GezinsRecords<Sturing>().SingleOrDefaultAsync(s => s.Id == id, ct))!;
        return Sturing is not null;
    }

    public sealed class InputModel
    {
        public SturingVerder? Doorgaan { get; set; }

        public string? Tekst { get; set; }

        public DateOnly? Volgende { get; set; }

        public int Version { get; set; }
    }
}

/// <summary>Whether it goes on.</summary>
public enum SturingVerder
{
    Door,
    Stop,
}
