namespace Eenlijn.Web.Modules.Autorisatie.WatWijDoen;

using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>What a team does and does not do, for families and partners, without signing in (R0-001). Two queries; nobody is named on it.</summary>
[AllowAnonymous]
public sealed class WatWijDoenModel(Rolkaarten kaarten) : EenlijnPage
{
    public Rolkaart Kaart { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid team, CancellationToken ct)
    {
        if (await kaarten.OpenbaarAsync(new(team), ct) is not { } kaart)
        {
            return NotFound();
        }

        Kaart = kaart;
        ViewData.SetTitle($"Wat {kaart.Naam} doet");
        return Page();
    }
}
