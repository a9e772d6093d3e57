namespace Eenlijn.Web.Modules.Plan.ProbleemOplossen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemOplossenModel(ProbleemOplossenHandler handler, Kalender kalender) : RecordPage<Probleem>
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Terug => $"{PlanUrl}/problemen";

    protected override string Titel => "Is dit opgelost?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        Input = new() { Op = kalender.Vandaag, Version = Gevonden.Version };
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

        var terug = Gevonden.IsOpgelost;
        var result = await handler.HandleAsync(Dossier, RecordId, Input.Op, Input.Hoe, terug, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(Terug, terug ? "Het staat weer op de lijst." : "Mooi! Het staat als opgelost.");
        }

        if (IsConflict(result) && await LezenAsync(ct))
        {
            Input.Version = Gevonden.Version;
            ShowStand(
                new("Is dit opgelost?", terug ? "zet terug op de lijst" : "opgelost", Gevonden.OpgelostOp is { } op ? $"opgelost sinds {DateText.Full(op)}" : "staat op de lijst"),
                new("Wat hielp?", Input.Hoe ?? "", Gevonden.Oplossing));
        }

        return Refused(result.Errors.Select(e => e with { Veld = e.Veld switch { "OpgelostOp" => "Op", "Oplossing" => "Hoe", var veld => veld } }));
    }

    public sealed class InputModel
    {
        public DateOnly? Op { get; set; }

        public string? Hoe { get; set; }

        public int? Version { get; set; }
    }
}
