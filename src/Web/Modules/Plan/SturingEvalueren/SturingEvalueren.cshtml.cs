namespace Eenlijn.Web.Modules.Plan.SturingEvalueren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class SturingEvaluerenModel(SturingEvaluerenHandler handler) : RecordPage<Sturing>
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Terug => $"{PlanUrl}/sturing";

    protected override string Titel => "Is meer sturen nog nodig?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LezenAsync(ct) && Gevonden.GestoptOp is null ? Page() : NotFound();

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

        var result = await handler.HandleAsync(Dossier, RecordId, Input, ct);
        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public SturingVerder? Doorgaan { get; set; }

        public string? Tekst { get; set; }

        public DateOnly? Volgende { get; set; }
    }
}

/// <summary>Whether it goes on.</summary>
public enum SturingVerder
{
    Door,
    Stop,
}
