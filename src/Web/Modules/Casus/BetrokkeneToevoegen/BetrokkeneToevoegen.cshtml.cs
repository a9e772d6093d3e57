namespace Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.BetrokkenheidWijzigen)]
public sealed class BetrokkeneToevoegenModel(BetrokkeneToevoegenHandler handler, Gids gids, Kalender kalender) : GezinsFormulier
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(BetrokkenSoort soort, CancellationToken ct)
    {
        await PrepareAsync(ct);
        Input.Soort = soort;
        Input.Van = kalender.Vandaag;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        var persoon = Kies(Input.Persoon, "Input.Persoon");
        CheckKeuze(Input.Medewerker, Medewerkers, "Input.Medewerker", "Kies een medewerker uit de lijst.");
        CheckKeuze(Input.Organisatie, Organisaties, "Input.Organisatie", "Kies een organisatie uit de lijst.");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var gegevens = Input.AlsGegevens() with
        {
            Soort = Input.Soort,
            Medewerker = Input.Medewerker is { } wie ? MedewerkerId.From(wie) : null,
            Organisatie = Input.Organisatie is { } welke ? OrganisatieId.From(welke) : null,
            Persoon = persoon,
        };
        var result = await handler.HandleAsync(Dossier, gegevens, Input.Van ?? kalender.Vandaag, new(ZichtbaarVoor.Gezin, [.. GezinVanNu()]), ct);
        return result.IsSuccess
            ? Done($"{CasusUrl}/betrokkenen", Input.Soort == BetrokkenSoort.Medewerker ? "Toegevoegd. Je collega kan de casus nu openen." : "Toegevoegd.")
            : Refused(result.Errors);
    }

    /// <summary>Who is involved is no secret for the family: each of them sees it.</summary>
    private IEnumerable<Domain.Gezin.PersoonId> GezinVanNu() =>
        Gezin.Where(p => p.IsLid && p.Rol != Domain.Gezin.GezinsRol.Netwerk).Select(p => p.Id);

    private void CheckKeuze(Guid? gekozen, IReadOnlyList<SelectListItem> uit, string veld, string melding)
    {
        if (gekozen is { } id && uit.All(i => i.Value != id.ToString()))
        {
            ModelState.AddModelError(veld, melding);
        }
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Betrokkene toevoegen");
        await LoadGezinAsync(null, ct);
        Medewerkers = [.. (await gids.MetGezinnenAsync(kalender.Vandaag, ct))
            .Select(m => new SelectListItem($"{m.Naam}{(m.Functie is null ? "" : $", {m.Functie}")}", m.Id.Value.ToString()) { Group = new() { Name = m.OrganisatieNaam } })];
        Organisaties = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
    }

    public sealed class InputModel : BetrokkeneInvoer
    {
        public BetrokkenSoort Soort { get; set; }

        public Guid? Medewerker { get; set; }

        public Guid? Organisatie { get; set; }

        public Guid? Persoon { get; set; }

        public DateOnly? Van { get; set; }
    }
}
