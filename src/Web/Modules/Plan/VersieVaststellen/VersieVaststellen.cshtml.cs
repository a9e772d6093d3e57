namespace Eenlijn.Web.Modules.Plan.VersieVaststellen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanVaststellen)]
public sealed class VersieVaststellenModel(VersieVaststellenHandler handler, Kalender kalender) : VersiePage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Plan vaststellen");
        if (!await LeesAsync(Dossier, ct))
        {
            return NotFound();
        }

        Input.Version = PlanVersion;
        return Versie.Status == VersieStatus.Voorgesteld ? Page() : Done(VersieUrl);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Plan vaststellen");
        if (!await LeesAsync(Dossier, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, VersieId, Input.Reden, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{PlanUrl}#afgesproken", "Deze versie geldt nu.");
        }

        if (IsConflict(result) && await LeesAsync(Dossier, ct))
        {
            Input.Version = PlanVersion;
            ShowStand([
                new("Hoe staat het met deze versie?", "vaststellen", Versie.Status.Tekst()),
                .. Versie.Antwoorden.Select(a => new VeldVerschil(a.Naam, null, $"{a.Antwoord.Tekst()} {a.Opmerking}")),
                new("Waarom gaat het plan toch zo verder?", Input.Reden ?? "", Versie.RedenBijVerschil)]);
        }

        return Refused(result.Errors);
    }

    public sealed class InputModel
    {
        public string? Reden { get; set; }

        public int? Version { get; set; }
    }
}
