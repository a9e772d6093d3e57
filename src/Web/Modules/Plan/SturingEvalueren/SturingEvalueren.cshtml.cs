namespace Eenlijn.Web.Modules.Plan.SturingEvalueren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class SturingEvaluerenModel(SturingEvaluerenHandler handler) : RecordPage<Sturing>
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Terug => $"{PlanUrl}/sturing";

    protected override string Titel => "Is meer sturen nog nodig?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct) || Gevonden.GestoptOp is not null)
        {
            return NotFound();
        }

        Input.Version = Gevonden.Version;
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId, Input, ct);
        if (!result.IsSuccess && await LezenAsync(ct) && (IsConflict(result) || Gevonden.GestoptOp is not null))
        {
            var laatste = Gevonden.Momenten.OrderBy(m => m.Id).LastOrDefault();
            Input.Version = Gevonden.Version;
            ShowStand(
                new("Hoe gaan jullie verder?", Input.Doorgaan switch { SturingVerder.Door => "nog even doorgaan", SturingVerder.Stop => "stoppen", _ => "" }, Gevonden.GestoptOp is { } op ? $"gestopt op {DateText.Full(op)}" : "het loopt nog"),
                new("Hoe ging het?", Input.Tekst ?? "", laatste?.Tekst),
                new("Wanneer kijken jullie weer?", Veldtekst.Dag(Input.Volgende), Gevonden.GestoptOp is null ? DateText.Full(Gevonden.EvaluerenOp) : ""));
        }

        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors);
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
