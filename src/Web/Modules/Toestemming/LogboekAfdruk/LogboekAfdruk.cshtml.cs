namespace Eenlijn.Web.Modules.Toestemming.LogboekAfdruk;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>
/// Who looked and who wrote, on paper for one person of the family (R1-112, NEN 7513). As long as families have no sign-in of their
/// own the worker prints it; what is kept from that person is not in it, and leaves no gap (K17).
/// </summary>
[Requires(Handeling.LogboekBekijken)]
public sealed class LogboekAfdrukModel(Logboek logboek, Kalender kalender) : ToestemmingPage(kalender)
{
    [BindProperty(SupportsGet = true)]
    public Guid Voor { get; set; }

    public PersoonKaart Lezer { get; private set; } = null!;

    public Dossier Blik { get; private set; } = null!;

    public LogAfdruk Log { get; private set; } = null!;

    /// <summary>Who may look today, also for a time or in an emergency (R1-004).</summary>
    public IReadOnlyList<ToegangKaart> MagOpenen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var voor = PersoonId.From(Voor);
        if (await Dossier.AlsAsync(voor, ct) is not { } blik
            || (await Dossier.PersonenKaartenAsync(ct)).FirstOrDefault(p => p.Id == voor) is not { } lezer
            || !MagLezen(blik, lezer))
        {
            return NotFound();
        }

        (Blik, Lezer) = (blik, lezer);
        ViewData.SetTitle("Wie keek er in het dossier?");
        MagOpenen = await blik.WieMagOpenenAsync(ct);
        Log = await logboek.AfdrukAsync(blik, ct);
        return Page();
    }

    /// <summary>Somebody of the family who is old enough to read over himself: not the network, not a child under twelve.</summary>
    public static bool MagLezen(Dossier blik, PersoonKaart lezer) =>
        lezer.Rol != GezinsRol.Netwerk && blik.Toont(default, voorGezin: true, [lezer.Id]);
}
