namespace Eenlijn.Web.Modules.Beslissen.BesluitAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A decision on paper, to take home: what was decided and why, and what else there was (R3-014, R3-016).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class BesluitAfdrukModel(ReadLog log, Kalender kalender) : AfdrukPage(log, kalender)
{
    public override CasusTab Tab => CasusTab.Beslissen;

    [BindProperty(SupportsGet = true, Name = "besluit")]
    public Guid Besluit { get; set; }

    public BesluitBeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Ons besluit");
        if (!await KijkAsync(ct))
        {
            return NotFound();
        }

        Personen = await Blik.PersonenKaartenAsync(ct);
        if (await Blik.BesluitAsync(RecordId.From(Besluit), Personen, ct) is not { } beeld)
        {
            return NietsVoor();
        }

        Beeld = beeld;
        return Gedrukt(nameof(Domain.Beslissen.Besluit));
    }
}
