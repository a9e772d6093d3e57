namespace Eenlijn.Web.Modules.Preventie.VindplaatsToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.VindplaatsWijzigen)]
public sealed class VindplaatsToevoegenModel(VindplaatsToevoegenHandler handler, Vindplaatsen vindplaatsen, Gids gids) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Teams { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Organisaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        Input.Team = Teams is [var enige] ? Guid.Parse(enige.Value) : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (Teams.All(t => t.Value != Input.Team?.ToString()))
        {
            return Refused([new DomainError("team-leeg", "Kies een team.", nameof(Input.Team))]);
        }

        OrganisatieId? organisatie = Organisaties.Any(o => o.Value == Input.Organisatie?.ToString()) ? new(Input.Organisatie!.Value) : null;
        var result = await handler.HandleAsync(new(Input.Team!.Value), Input.Naam, Input.Soort, organisatie, ct);
        return result.IsSuccess ? Done($"/vindplaatsen/{result.Value.Value}", "De vindplaats is toegevoegd.") : Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Vindplaats toevoegen");
        Teams = [.. (await vindplaatsen.TeamsAsync(ct)).Select(t => new SelectListItem(t.Value, t.Key.Value.ToString()))];
        Organisaties = [.. (await gids.OrganisatiesAsync(null, ct)).Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
    }

    public sealed class InputModel : VindplaatsInvoer
    {
        public Guid? Team { get; set; }
    }
}
