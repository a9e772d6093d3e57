namespace Eenlijn.Web.Modules.Aanmelding.TafelpuntPlannen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A registration goes on the agenda of an intake table (R3-071, R3-072).</summary>
[Requires(Handeling.AanmeldingNoteren)]
public sealed class TafelpuntPlannenModel(TafelpuntHandler handler, Triages triages, Lezer lezer) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Record { get; set; }

    [BindProperty]
    public TafelpuntInvoer Input { get; set; } = new();

    public AanmeldingBijTriage Aanmelding { get; private set; } = null!;

    public string Terug => $"/aanmeldingen/{Record}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct) || await lezer.LoadAanmeldingAsync(new(Record), null, ct) is not { } aanmelding)
        {
            return NotFound();
        }

        if (aanmelding.Status != AanmeldingStatus.Ontvangen)
        {
            ModelState.AddModelError("", "Deze aanmelding is al afgehandeld. Zet de casus op de agenda, bij Vragen.");
            return Refused();
        }

        var zicht = new Zicht(aanmelding.ZichtbaarVoor, [.. aanmelding.OverWie.Select(o => o.PersoonId)]);
        return await DoAsync(() => handler.HandleAsync(aanmelding.Id, null, zicht, Input, ct), Terug, "Het staat op de agenda van de tafel.");
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Aan tafel bespreken");
        var tafels = handler.Tafels(casussen: false);
        ViewData["Tafels"] = TafelpuntInvoer.Keuzes(tafels);
        if (tafels.Count == 0 || await triages.AanmeldingAsync(new(Record), ct) is not { } aanmelding)
        {
            return false;
        }

        Aanmelding = aanmelding;
        return true;
    }
}
