namespace Eenlijn.Web.Modules.Toestemming.NietInStaatBesluiten;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Drafts;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Decides with reasons and a colleague that somebody can't weigh a matter himself, and who decides for him (K18).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class NietInStaatBesluitenModel(NietInStaatBesluitenHandler handler, Gids gids, Kalender kalender) : VraagPage(kalender)
{
    [BindProperty]
    public NietInStaatInvoer Input { get; set; } = new();

    public IEnumerable<SelectListItem> Collegas { get; private set; } = [];

    public IEnumerable<SelectListItem> Iedereen => Kring.Leden.Select(k => new SelectListItem(k.Naam, k.Id.Value.ToString()));

    public IEnumerable<SelectListItem> Regimes => Enum.GetValues<Regime>().Select(r => new SelectListItem(VraagWoorden.Zeg(r), r.ToString()));

    public IEnumerable<SelectListItem> Soorten => Enum.GetValues<VertegenwoordigerSoort>().Select(s => new SelectListItem(VraagWoorden.Zeg(s), s.ToString()));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Sleutel = Guid.CreateVersion7();
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        Kies("Input.Persoon", Input.Persoon, Mensen, "Kies over wie het gaat.", verplicht: true);
        Kies("Input.VertegenwoordigerPersoon", Input.VertegenwoordigerPersoon, Iedereen, "Kies iemand uit de lijst.");
        Kies("Input.Collega", Input.Collega, Collegas, "Kies een collega uit de lijst.");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var persoon = Kring.Van(PersoonId.From(Input.Persoon!.Value))!.Kaart;
        var klassen = WieBeslist.Klassen(new(persoon.Id, persoon.Geboorte, persoon.IsKind), Vandaag);
        var result = await handler.HandleAsync(Dossier, Input, klassen, ct);
        return result.IsSuccess
            ? Done($"{ToestemmingUrl}#niet-in-staat", "Bewaard. De regels houden er vanaf nu rekening mee.")
            : Refused(result.Errors.Select(e => e.Veld switch
            {
                nameof(NietInStaatBesluit.OverlegdMet) => e with { Veld = nameof(Input.Collega) },
                nameof(NietInStaatBesluit.VertegenwoordigerSoort) => e with { Veld = nameof(Input.Vertegenwoordiger) },
                nameof(ZichtbaarVoor) => e with { Veld = nameof(Input.Zicht) },
                _ => e,
            }));
    }

    private void Kies(string veld, Guid? gekozen, IEnumerable<SelectListItem> lijst, string melding, bool verplicht = false)
    {
        if (gekozen is { } id ? lijst.All(i => i.Value != id.ToString()) : verplicht)
        {
            ModelState.AddModelError(veld, melding);
        }
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Kan iemand iets niet zelf afwegen?");
        await LoadKringAsync(ct);
        Collegas = await gids.CollegasAsync(Dossier.Medewerker, ct);
    }
}
