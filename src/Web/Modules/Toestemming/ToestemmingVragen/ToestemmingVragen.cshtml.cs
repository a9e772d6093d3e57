namespace Eenlijn.Web.Modules.Toestemming.ToestemmingVragen;

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

/// <summary>Asks consent, and notes at once who said yes on the telephone (moment 8, R2-100).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class ToestemmingVragenModel(ToestemmingVragenHandler handler, Gids gids, Kalender kalender) : VraagPage(kalender)
{
    private const int Maanden = 3;

    [BindProperty]
    public VraagInvoer Input { get; set; } = new();

    public OntvangerKeuzes Keuzes { get; private set; } = null!;

    public IEnumerable<SelectListItem> Ontvangers => Keuzes.Items;

    public bool MeerOpen => Input.Wijze is not AntwoordWijze.Mondeling || !string.IsNullOrWhiteSpace(Input.Woorden);

    /// <summary>What needs an answer; for the rest nothing is asked, and <c>/regels</c> says why.</summary>
    public IEnumerable<SelectListItem> Handelingen => Toestemmingsregels.AlleHandelingen
        .Where(h => h.Gevolg is not Gevolg.NietNodig)
        .Select(h => new SelectListItem(h.Tekst, h.Voor.ToString()));

    public async Task OnGetAsync(ToestemmingVoor? voor, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input = new()
        {
            Sleutel = Guid.CreateVersion7(),
            Voor = voor ?? ToestemmingVoor.DelenMetPartner,
            Van = Vandaag,
            Tot = Vandaag.AddMonths(Maanden),
            Op = Vandaag,
            OverWie = Kring.Leden.Where(k => k.IsKind).ToList() is [var enig] ? [enig.Id.Value] : [],
        };
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Keuzes.Ontvanger(Input.Aan, Input.AanNaam) is not { } ontvanger)
        {
            ModelState.AddModelError("Input.Aan", "Kies wie het krijgt uit de lijst, of laat dit leeg en schrijf een naam.");
            ontvanger = Ontvanger.Geen;
        }

        if (Input.Voor is not { } voor || Toestemmingsregels.Van(voor).Gevolg is Gevolg.NietNodig)
        {
            ModelState.AddModelError("Input.Voor", "Kies waarvoor je toestemming vraagt.");
            voor = default;
        }

        Alleen(Input.OverWie, "Input.OverWie");
        Alleen(Input.Ja, "Input.Ja");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, Kring, Input, voor, ontvanger, ct);
        return result.IsSuccess
            ? Done($"{ToestemmingUrl}/{Input.Sleutel}", "Bewaard. Hieronder staat wie nog moet antwoorden.")
            : Refused(result.Errors.Select(e => e.Veld switch
            {
                nameof(ZichtbaarVoor) => e with { Veld = nameof(Input.Zicht) },
                nameof(Ontvanger) => e with { Veld = nameof(Input.Aan) },
                _ => e,
            }));
    }

    private void Alleen(List<Guid> gekozen, string veld)
    {
        if (gekozen.Exists(id => Mensen.All(m => m.Value != id.ToString())))
        {
            ModelState.AddModelError(veld, "Kies iemand van dit gezin.");
        }
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Toestemming vragen of noteren");
        await LoadKringAsync(ct);
        Keuzes = new(await gids.OrganisatiesAsync(null, ct), await gids.MedewerkersAsync(ct), [.. Kring.Leden], Dossier.Medewerker);
    }
}
