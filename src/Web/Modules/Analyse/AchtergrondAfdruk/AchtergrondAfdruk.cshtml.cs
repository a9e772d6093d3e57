namespace Eenlijn.Web.Modules.Analyse.AchtergrondAfdruk;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Who is who, on paper.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class AchtergrondAfdrukModel(ReadLog log, Kalender kalender) : AfdrukPage(log, kalender)
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    public AchtergrondBeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Wie is wie");
        if (!await KijkAsync(ct))
        {
            return NotFound();
        }

        Beeld = await AchtergrondBeeld.LeesAsync(Blik, ct);
        Personen = Beeld.Personen;
        return Gedrukt(nameof(Achtergrond));
    }

    public IEnumerable<Ingevuld> Van(PersoonId? wie) => Beeld.Blokken.Where(b => b.Wie == wie);
}
