namespace Eenlijn.Web.Modules.Plan.VersieBeantwoorden;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.PlanVaststellen)]
public sealed class VersieBeantwoordenModel(VersieBeantwoordenHandler handler, Kalender kalender) : VersiePage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    /// <summary>Who can answer now: all who were asked as long as it waits, afterwards a young child.</summary>
    public IEnumerable<SelectListItem> Vragen => Versie.Antwoorden
        .Where(a => Versie.Status == VersieStatus.Voorgesteld || (Versie.Status == VersieStatus.VanKracht && a is { Moet: false, Antwoord: Antwoord.NogNiet }))
        .Select(a => new SelectListItem(a.Leeftijd(kalender.Vandaag) is { } jaren ? $"{a.Naam}, {jaren}" : a.Naam, a.Persoon.Value.ToString()));

    public async Task<IActionResult> OnGetAsync(Guid? wie, CancellationToken ct)
    {
        ViewData.SetTitle("Antwoord noteren");
        if (!await LeesAsync(Dossier, ct))
        {
            return NotFound();
        }

        Input = new() { Wie = wie, Version = PlanVersion };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Antwoord noteren");
        if (!await LeesAsync(Dossier, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var wie = Input.Wie is { } id ? PersoonId.From(id) : (PersoonId?)null;
        var result = await handler.HandleAsync(Dossier, VersieId, new(wie, Input.Antwoord, Input.Opmerking), Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{PlanUrl}#afgesproken", "Het antwoord is genoteerd.");
        }

        if (IsConflict(result) && await LeesAsync(Dossier, ct))
        {
            Input.Version = PlanVersion;
            ShowStand(Versie.Antwoorden.Select(a => new VeldVerschil(
                a.Naam, Input.Wie == a.Persoon.Value ? $"{Input.Antwoord?.Tekst()} {Input.Opmerking}" : null, $"{a.Antwoord.Tekst()} {a.Opmerking}")));
        }

        return Refused(result.Errors.Select(e => e.Veld == "Persoon" ? e with { Veld = "Wie" } : e));
    }

    public sealed class InputModel
    {
        public Guid? Wie { get; set; }

        public Antwoord? Antwoord { get; set; }

        public string? Opmerking { get; set; }

        public int? Version { get; set; }
    }
}
