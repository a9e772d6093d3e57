namespace Eenlijn.Web.Modules.Analyse.VerhaalAfdruk;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The story on paper: for staff, or with the eyes of one of the family (K17).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerhaalAfdrukModel(ReadLog log, Kalender kalender) : CasusPage
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    /// <summary>For whom it is printed; nobody: for staff.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    public VerhaalBeeld Beeld { get; private set; } = null!;

    /// <summary>With whose eyes it is made.</summary>
    public Dossier Blik { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if ((Voor is { } voor ? await Dossier.AlsAsync(new PersoonId(voor), ct) : Dossier) is not { } blik)
        {
            return NotFound();
        }

        Blik = blik;
        ViewData.SetTitle("Ons verhaal");
        Beeld = await VerhaalBeeld.LeesAsync(blik, kalender.Vandaag, ct);
        log.Printed(nameof(Verhaalregel), Dossier.CasusId, Voor);
        return Page();
    }
}
