namespace Eenlijn.Web.Modules.Plan.SturingEvalueren;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Web.Infrastructure.Access;
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

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LeesAsync(ct) && Sturing.GestoptOp is null ? Page() : NotFound();

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

        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input, ct);
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
    }
}

/// <summary>Whether it goes on.</summary>
public enum SturingVerder
{
    Door,
    Stop,
}
