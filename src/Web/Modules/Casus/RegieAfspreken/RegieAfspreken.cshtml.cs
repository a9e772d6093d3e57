namespace Eenlijn.Web.Modules.Casus.RegieAfspreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

[NietSamen]
[Requires(Handeling.RegieWijzigen)]
public sealed class RegieAfsprekenModel(RegieAfsprekenHandler handler, Kalender kalender) : CasusPage
{
    [BindProperty]
    public RegieInvoer Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public Partijen Wie { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Input = await NuAsync(ct) ?? new() { Gevraagden = Wie.Voorstel };
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var gevraagden = Input.Gevraagden.Select(Wie.Partij).OfType<Regiepartij>().ToList();
        // Over whom it is: the family that is asked, so that each of them can read what he confirms.
        var zicht = new Zicht(ZichtbaarVoor.Gezin, [.. gevraagden.Select(g => g.Persoon).OfType<PersoonId>()]);
        var result = await handler.HandleAsync(Dossier, Input.AlsGegevens(), gevraagden, zicht, Input.Version, ct);
        if (result.IsSuccess)
        {
            return Done($"{CasusUrl}/regieafspraak", "De afspraak staat er. Noteer van iedereen of hij het eens is.");
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(RegieInvoer.Vergelijking, Input, nu, Wie);
        }

        return Refused(result.Errors.Where(e => e.Veld != "OverWie").Select(e => e with { Veld = e.Veld?.Replace(".Regisseur", ".Doet", StringComparison.Ordinal) }));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Afspreken wie wat doet");
        Wie = await Partijen.LeesAsync(Dossier, kalender.Vandaag, ct);
    }

    private async Task<RegieInvoer?> NuAsync(CancellationToken ct) =>
        await Dossier.Records<Regieafspraak>().Where(a => a.VervangenOp == null).OrderByDescending(a => a.Nummer).FirstOrDefaultAsync(ct) is { } nu ? RegieInvoer.Van(nu) : null;
}
