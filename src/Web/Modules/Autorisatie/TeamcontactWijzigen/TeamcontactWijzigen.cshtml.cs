namespace Eenlijn.Web.Modules.Autorisatie.TeamcontactWijzigen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Persistence.Saving;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Another number, other moments, or the last day of somebody whom the team must be able to find (R0-011).</summary>
[Requires(Handeling.RolWijzigen)]
public sealed class TeamcontactWijzigenModel(TeamcontactHandler handler, Rolkaarten kaarten) : EenlijnPage
{
    [BindProperty]
    public TeamcontactInvoer Input { get; set; } = new();

    public string Naam { get; private set; } = "";

    public string Terug { get; private set; } = "/onze-rol";

    public async Task<IActionResult> OnGetAsync(Guid contact, CancellationToken ct)
    {
        if (await NuAsync(contact, ct) is not { } nu)
        {
            return NotFound();
        }

        Input = nu;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid contact, CancellationToken ct)
    {
        if (await NuAsync(contact, ct) is not { } nu)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        if (await handler.WijzigenAsync(new(contact), Input.AlsGegevens(), Input.Version, ct) is not { } result)
        {
            return NotFound();
        }

        if (result.Errors.Contains(Store.Conflict))
        {
            Input.Version = nu.Version;
            ShowConflict(TeamcontactInvoer.Vergelijking, Input, nu, default);
        }

        return result.IsSuccess ? Done(Terug, "Bewaard.") : Refused(result.Errors);
    }

    private async Task<TeamcontactInvoer?> NuAsync(Guid contact, CancellationToken ct)
    {
        ViewData.SetTitle("Wie kun je erbij halen?");
        if (await kaarten.LeesContactAsync(new(contact), ct) is not { } gevonden)
        {
            return null;
        }

        (Naam, Terug) = (gevonden.Naam, $"/onze-rol?team={gevonden.TeamId.Value}");
        return TeamcontactInvoer.Uit(gevonden);
    }
}
