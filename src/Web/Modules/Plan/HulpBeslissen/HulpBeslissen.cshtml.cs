namespace Eenlijn.Web.Modules.Plan.HulpBeslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanWijzigen)]
public sealed class HulpBeslissenModel(HulpBeslissenHandler handler, Kalender kalender) : RecordPage<Hulp>
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override string Terug => $"{PlanUrl}/hulp";

    protected override string Titel => "Wat besloot het gezin?";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LezenAsync(ct))
        {
            return NotFound();
        }

        Input = new() { BeslistOp = kalender.Vandaag, Version = Gevonden.Version };
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

        var result = await handler.HandleAsync(Dossier, RecordId, Input, Keuzes.Persoon(Input.BeslistDoor), ct);
        if (result.IsSuccess)
        {
            return Done(Terug, "Het besluit van het gezin is bewaard.");
        }

        if (IsConflict(result) && await LezenAsync(ct))
        {
            Input.Version = Gevonden.Version;
            ShowStand(
                new("Wat besloot het gezin?", Input.Status?.Tekst() ?? "", Gevonden.Status.Tekst()),
                new("Wie besloot?", Keuzes.Persoon(Input.BeslistDoor) is { } eigen ? Keuzes.Naam(eigen) : "", Gevonden.BeslistDoor is { } wie ? Keuzes.Naam(wie) : null),
                new("Waarom?", Input.Reden ?? "", Gevonden.Reden),
                new("Wanneer?", Veldtekst.Dag(Input.BeslistOp), Veldtekst.Dag(Gevonden.BeslistOp)));
        }

        return Refused(result.Errors);
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
