namespace Eenlijn.Web.Modules.Analyse.VerhaalAfdruk;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The story on paper.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class VerhaalAfdrukModel(ReadLog log, Kalender kalender) : AfdrukPage(log, kalender)
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public VerhaalBeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Ons verhaal");
        if (!await KijkAsync(ct))
        {
            return NotFound();
        }

        Beeld = await VerhaalBeeld.LeesAsync(Blik, Vandaag, ct);
        Personen = Beeld.Personen;
        return Gedrukt(nameof(Verhaalregel));
    }
}
