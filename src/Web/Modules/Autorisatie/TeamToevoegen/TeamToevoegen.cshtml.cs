namespace Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

using System.ComponentModel.DataAnnotations;
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
            ? await handler.HandleAsync(new(Input.Organisatie!.Value), Input.Naam, Input.Gebied, Input.VanafLeeftijd ?? 0, Input.TotLeeftijd ?? 23, Input.Telefoon, ct)
            : new DomainError("organisatie-leeg", "Kies een organisatie.", nameof(Input.Organisatie));
        return result.IsSuccess ? Done("/beheer", "Het team is toegevoegd.") : Refused(result.Errors);
    }

    private async Task ShowAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Team toevoegen");
        var organisaties = await gids.OrganisatiesAsync([OrganisatieSoort.LokaalTeam, OrganisatieSoort.GecertificeerdeInstelling], ct);
        Organisaties = [.. organisaties.Select(o => new SelectListItem(o.Naam, o.Id.Value.ToString()))];
    }

    public sealed class InputModel
    {
        public Guid? Organisatie { get; set; }

        public string? Naam { get; set; }

        public string? Gebied { get; set; }

        [Range(0, 120)]
        public int? VanafLeeftijd { get; set; } = 0;

        [Range(0, 120)]
        public int? TotLeeftijd { get; set; } = 23;

        public string? Telefoon { get; set; }
    }
}
