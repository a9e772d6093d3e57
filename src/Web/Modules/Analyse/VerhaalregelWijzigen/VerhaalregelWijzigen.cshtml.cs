namespace Eenlijn.Web.Modules.Analyse.VerhaalregelWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class VerhaalregelWijzigenModel(VerhaalregelWijzigenHandler handler, Kalender kalender) : VerhaalFormulier
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regel van het verhaal wijzigen");
        if (await Dossier.RegelNuAsync(Record, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadMensenAsync(Input.Zicht, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Regel van het verhaal wijzigen");
        if (await Dossier.RegelNuAsync(Record, ct) is not { } nu)
        {
            return NotFound();
        }

        await LoadMensenAsync(Input.Zicht, ct);
        var (gegevens, zicht) = Lees(kalender.Vandaag);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input.Version, gegevens, zicht, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(VerhaalInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "De wijziging is bewaard.") : Geweigerd(result.Errors);
    }
}
