namespace Eenlijn.Web.Modules.Beslissen.GesprekAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A talk on paper: who was there, the agenda, the summary as each checked it, and what stays open (R3-014, R3-015).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class GesprekAfdrukModel(ReadLog log, Kalender kalender) : AfdrukPage(log, kalender)
{
    public override CasusTab Tab => CasusTab.Beslissen;

    [BindProperty(SupportsGet = true, Name = "gesprek")]
    public Guid Gesprek { get; set; }

    public GesprekBeeld Beeld { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Ons gesprek");
        if (!await KijkAsync(ct))
        {
            return NotFound();
        }

        Personen = await Blik.PersonenKaartenAsync(ct);
        if (await Blik.GesprekAsync(RecordId.From(Gesprek), Personen, ct) is not { } beeld)
        {
            return NietsVoor();
        }

        Beeld = beeld;
        return Gedrukt(nameof(Beslisgesprek));
    }

    public IEnumerable<PuntBeeld> Punten(Puntsoort soort) => Beeld.Punten.Where(p => p.Soort == soort);
}
