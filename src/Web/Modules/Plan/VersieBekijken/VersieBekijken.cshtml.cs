namespace Eenlijn.Web.Modules.Plan.VersieBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.PlanBekijken)]
public sealed class VersieBekijkenModel(Kalender kalender) : VersiePage
{
    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public PlanBeeld Beeld { get; private set; } = null!;

    public ProblemenBeeld Problemen { get; private set; } = null!;

    public AfsprakenOpname Afspraken { get; private set; } = AfsprakenOpname.Geen;

    /// <summary>A young child can still say what it thinks of the version in force.</summary>
    public bool KindMagNog => Versie.Status == VersieStatus.VanKracht && Versie.Antwoorden.Any(a => a is { Moet: false, Antwoord: Antwoord.NogNiet });

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LeesAsync(Dossier, ct))
        {
            return NotFound();
        }

        ViewData.SetTitle($"Versie {Versie.Nummer} van het plan");
        // Late or not is measured on the day of the version: it opens exactly as it was.
        Beeld = PlanBeeld.Maken(Dossier, Opname.Doelen, Opname.Op);
        Problemen = new(ProblemenBeeld.Gezien(Dossier, Opname.Problemen), Opname.Op);
        Afspraken = AfsprakenBeeld.Gezien(Dossier, Opname.Afspraken);
        return Page();
    }
}
