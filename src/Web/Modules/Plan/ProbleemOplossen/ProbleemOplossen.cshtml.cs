namespace Eenlijn.Web.Modules.Plan.ProbleemOplossen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class ProbleemOplossenModel(ProbleemOplossenHandler handler, Kalender kalender) : ProbleemPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesProbleemAsync("Is dit opgelost?", ct))
        {
            return NotFound();
        }

        Input = new() { Op = kalender.Vandaag, Version = Probleem.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LeesProbleemAsync("Is dit opgelost?", ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var terug = Probleem.IsOpgelost;
        var result = await handler.HandleAsync(Dossier, ProbleemId, Input.Op, Input.Hoe, terug, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done(ProblemenUrl, terug ? "Het staat weer op de lijst." : "Mooi! Het staat als opgelost.");
        }

        if (IsConflict(result) && await LeesProbleemAsync("Is dit opgelost?", ct))
        {
            Input.Version = Probleem.Version;
            ShowStand(
                new("Is dit opgelost?", terug ? "zet terug op de lijst" : "opgelost", Probleem.OpgelostOp is { } op ? $"opgelost sinds {DateText.Full(op)}" : "staat op de lijst"),
                new("Wat hielp?", Input.Hoe ?? "", Probleem.Oplossing));
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
