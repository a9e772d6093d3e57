namespace Eenlijn.Web.Modules.Toestemming.GeheimhoudingUitleggen;

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

/// <summary>That confidentiality and its limits were explained: to whom, when, by whom (R0-005).</summary>
[Requires(Handeling.ToestemmingVastleggen)]
public sealed class GeheimhoudingUitleggenModel(GeheimhoudingUitleggenHandler handler, Gids gids, Kalender kalender) : VraagPage(kalender)
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IEnumerable<SelectListItem> Medewerkers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        (Input.Sleutel, Input.Op, Input.Door) = (Guid.CreateVersion7(), Vandaag, Dossier.Medewerker.Value);
        await this.RestoreDraftAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await PrepareAsync(ct);
        if (Input.AanWie.Exists(id => Mensen.All(m => m.Value != id.ToString())))
        {
            ModelState.AddModelError("Input.AanWie", "Kies iemand van dit gezin.");
        }

        if (Input.Door is not { } door || Medewerkers.All(m => m.Value != door.ToString()))
        {
            ModelState.AddModelError("Input.Door", "Kies wie het uitlegde.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        await this.ForgetDraftAsync(ct);
        var result = await handler.HandleAsync(Dossier, Input, ct);
        return result.IsSuccess
            ? Done($"{ToestemmingUrl}#geheimhouding", "Genoteerd dat de geheimhouding is uitgelegd.")
            : Refused(result.Errors.Select(e => e.Veld == nameof(PersoonsRecord.OverWie) ? e with { Veld = nameof(Input.AanWie) } : e));
    }

    private async Task PrepareAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Geheimhouding uitgelegd");
        await LoadKringAsync(ct);
        Medewerkers = (await gids.MedewerkersAsync(ct)).Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()));
    }

    public sealed class InputModel
    {
        public Guid Sleutel { get; set; }

        public List<Guid> AanWie { get; set; } = [];

        public DateOnly? Op { get; set; }

        public Guid? Door { get; set; }

        public string? Toelichting { get; set; }
    }
}
