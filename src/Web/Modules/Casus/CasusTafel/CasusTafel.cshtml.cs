namespace Eenlijn.Web.Modules.Casus.CasusTafel;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Infrastructure.Samen;
using Eenlijn.Web.Modules.Aanmelding;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>What tables said of this case, and a next point for the table that looks back on its help (R3-072). Three queries.</summary>
[Requires(Handeling.CasusWijzigen)]
[NietSamen]
public sealed class CasusTafelModel(TafelpuntHandler handler, Tafelpunten punten) : CasusPage
{
    private RecordId? _aanmelding;

    public override CasusTab Tab => CasusTab.Overzicht;

    [BindProperty]
    public TafelpuntInvoer Input { get; set; } = new();

    public IReadOnlyList<TafelpuntKaart> Punten { get; private set; } = [];

    public bool IsVanAanmelding => _aanmelding is not null;

    public bool MagPlannen => IsVanAanmelding && handler.Tafels(casussen: true).Count > 0;

    public Task OnGetAsync(CancellationToken ct) => LaadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        if (!MagPlannen || _aanmelding is not { } aanmelding)
        {
            return NotFound();
        }

        // About all of the family: which of them, the table says in words.
        var zicht = new Zicht(ZichtbaarVoor.Medewerkers, [.. (await Dossier.PersonenKaartenAsync(ct)).Where(p => p.IsLid).Select(p => p.Id)]);
        return await DoAsync(() => handler.HandleAsync(aanmelding, Dossier.CasusId, zicht, Input, ct), $"{CasusUrl}/tafel", "Het staat op de agenda van de tafel.");
    }

    private async Task LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aan tafel");
        ViewData["Tafels"] = TafelpuntInvoer.Keuzes(handler.Tafels(casussen: true));
        _aanmelding = await punten.AanmeldingVanAsync(Dossier.CasusId, ct);
        Punten = _aanmelding is { } aanmelding ? await punten.VanCasusAsync(aanmelding, ct) : [];
    }
}
