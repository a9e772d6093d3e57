namespace Eenlijn.Web.Modules.Autorisatie.TeamWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>For whom a team is there changes now and then (R1-001).</summary>
[Requires(Handeling.BeheerWijzigen)]
public sealed class TeamWijzigenModel(TeamWijzigenHandler handler, Lezer lezer) : EenlijnPage
{
    [BindProperty]
    public InputModel Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        ViewData.SetTitle("Team wijzigen");
        if (await NuAsync(id, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        ViewData.SetTitle("Team wijzigen");
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.HandleAsync(new(id), Input, Input.Version, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.IsSuccess)
        {
            return Done("/beheer", "Het team is gewijzigd.");
        }

        if (result.Errors.Contains(Store.Conflict) && await NuAsync(id, ct) is { } nu)
        {
            Input.Version = nu.Version;
            ShowConflict(TeamInvoer.Vergelijking, Input, nu, default);
        }

        return Refused(result.Errors);
    }

    private Task<InputModel?> NuAsync(Guid id, CancellationToken ct)
    {
        var team = new TeamId(id);
        return lezer.Teams.Where(t => t.Id == team).Select(t => new InputModel
        {
            Naam = t.Naam,
            Soort = t.Soort,
            Gebied = t.Gebied,
            VanafLeeftijd = t.VanafLeeftijd,
            TotLeeftijd = t.TotLeeftijd,
            Telefoon = t.Telefoon,
            Version = t.Version,
        }).SingleOrDefaultAsync(ct);
    }

    public sealed class InputModel : TeamInvoer
    {
        public int Version { get; set; }
    }
}
