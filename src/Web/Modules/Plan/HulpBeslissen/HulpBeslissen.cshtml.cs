namespace Eenlijn.Web.Modules.Plan.HulpBeslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
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

        Input.Version = Gevonden.Version;
        ForgetVersion();
        return IsConflict(result) ? await AlBeslistAsync(ct) : Refused(result.Errors);
    }

    /// <summary>Whoever was later sees what was decided, by whom, and who wrote it down.</summary>
    private async Task<IActionResult> AlBeslistAsync(CancellationToken ct)
    {
        await LezenAsync(ct);
        Input.Version = Gevonden.Version;
        var door = await Dossier.LaatsteWijzigingAsync(Record, ct);
        var gezin = Gevonden.BeslistDoor is { } wie ? Keuzes.Naam(wie) : "het gezin";
        var besluit = Gevonden.BeslistOp is null ? "wijzigde deze hulp" : $"noteerde wat {gezin} besloot: {Gevonden.Status.Tekst()}{(Gevonden.Reden is { } reden ? $" (“{reden}”)" : "")}";
        var page = Refused([new DomainError("al-beslist", $"{door?.Wie ?? "Een collega"} was je voor en {besluit}. Jouw antwoord is niet bewaard. Kijk of het nog klopt.")]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return page;
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
