namespace Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

[Requires(Handeling.BeheerWijzigen)]
public sealed class TeamToevoegenModel(TeamToevoegenHandler handler, Gids gids) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public IEnumerable<SelectListItem> Organisaties { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await ShowAsync(ct);
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        var result = Organisaties.Any(o => o.Value == Input.Organisatie?.ToString())
            ? await handler.HandleAsync(new(Input.Organisatie!.Value), Input, ct)
            : new DomainError("organisatie-leeg", "Kies een organisatie.", nameof(Input.Organisatie));
        return result.IsSuccess ? Done("/beheer", "Het team is toegevoegd.") : Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Team toevoegen");
        var organisaties = await gids.OrganisatiesAsync([OrganisatieSoort.LokaalTeam, OrganisatieSoort.GecertificeerdeInstelling], ct);
        Organisaties = [.. organisaties.Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
    }

    public sealed class InputModel : TeamInvoer
    {
        public Guid? Organisatie { get; set; }
    }
}
