namespace Eenlijn.Web.Modules.Gezin.GezinAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What stands here of the family, on paper for one of them: what is kept from that person is not there and leaves no gap (K17).</summary>
[Requires(Handeling.GezinBekijken)]
public sealed class GezinAfdrukModel(ReadLog log, Kalender kalender) : GezinPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Voor { get; set; }

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public PersoonKaart Lezer { get; private set; } = null!;

    public Dossier Blik { get; private set; } = null!;

    public Gezinsbeeld Gezin { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var voor = new PersoonId(Voor);
        if (await Dossier.AlsAsync(voor, ct) is not { } blik
            || (await Dossier.PersonenKaartenAsync(ct)).FirstOrDefault(p => p.Id == voor && p.IsLid) is not { } lezer
            || lezer.Rol == GezinsRol.Netwerk || !blik.ToontVanGezin)
        {
            return NotFound();
        }

        (Blik, Lezer) = (blik, lezer);
        ViewData.SetTitle("Wat staat er over jullie gezin?");
        Gezin = await blik.GezinsbeeldAsync(ct);
        log.Printed(nameof(GezinAfdruk), Dossier.CasusId, Voor);
        return Page();
    }

    /// <summary>A secret address stands on no paper at all: paper travels, also that of who lives there (Wet BRP 2.59).</summary>
    public string? Adres(HuisBeeld huis) => huis.Adressen is [{ Geheim: false } nu, ..] ? nu.Tekst() : null;
}
