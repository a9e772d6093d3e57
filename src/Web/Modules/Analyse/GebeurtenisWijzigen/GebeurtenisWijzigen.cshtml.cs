namespace Eenlijn.Web.Modules.Analyse.GebeurtenisWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.CasusWijzigen)]
public sealed class GebeurtenisWijzigenModel(GebeurtenisWijzigenHandler handler, Kalender kalender) : GebeurtenisFormulier
{
    [BindProperty(SupportsGet = true, Name = "record")]
    public Guid Record { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gebeurtenis verbeteren");
        if (await Dossier.NuAsync(Record, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        await LoadMensenAsync(Input.Zicht, ct);
        await this.RestoreDraftAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Gebeurtenis verbeteren");
        await LoadMensenAsync(Input.Zicht, ct);
        if (await Dossier.NuAsync(Record, ct) is not { } nu)
        {
            return NotFound();
        }

        var (gegevens, zicht) = Lees(kalender.Vandaag);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, RecordId.From(Record), Input.Version, gegevens, zicht, ct);
        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(GebeurtenisInvoer.Vergelijking, Input, nu, this);
        }

        return result.IsSuccess ? Done(Terug, "De wijziging is bewaard.") : Geweigerd(result.Errors);
    }
}
