namespace Eenlijn.Web.Modules.Autorisatie.ContactTeam;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

/// <summary>How to reach one team, now open or not, and what to do when it can't wait; for everybody, in plain words (R4-016, R4-017).</summary>
[AllowAnonymous]
public sealed class ContactTeamModel(Bereikbaarheden bereikbaarheden, Kalender kalender) : EenlijnPage
{
    public static readonly string[] Dagen = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];

    public OpenbaarTeam Kaart { get; private set; } = null!;

    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid team, CancellationToken ct)
    {
        if (await bereikbaarheden.TeamAsync(new(team), ct) is not { } kaart)
        {
            return NotFound();
        }

        Kaart = kaart;
        IsOpen = Bereikbaarheid.IsOpen(kaart.Open, kalender.Vandaag, TimeOnly.FromDateTime(Kalender.TijdVan(kalender.Nu)));
        ViewData.SetTitle($"Contact met {kaart.Naam}");
        ViewData.SetRuim();
        return Page();
    }

    /// <summary>"9.00 tot 17.00 uur", or that it is closed.</summary>
    public string Tijd(int dag) => Kaart.Open.FirstOrDefault(o => o.Dag == dag) is { Van: { } van, Tot: { } tot } ? $"{Uur(van)} tot {Uur(tot)} uur" : "dicht";

    private static string Uur(TimeOnly tijd) => tijd.ToString("H.mm", System.Globalization.CultureInfo.InvariantCulture);
}
