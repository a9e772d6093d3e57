namespace Eenlijn.Web.Modules.Overzicht.Zoeken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Autorisatie.NoodtoegangNemen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>Search. The words are posted, so that no address and no log holds a name.</summary>
[Requires(Handeling.GezinZoeken)]
public sealed class ZoekenModel(Zoeker zoeker, ElderszoekerHandler elders, CasusZegel zegel, ReadLog log, Kalender kalender) : EenlijnPage
{
    /// <summary>What was typed in the bar at the top or on this page.</summary>
    [BindProperty]
    public string? Zoek { get; set; }

    [BindProperty]
    public EldersInvoer Elders { get; set; } = new();

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    /// <summary>Null while nobody searched.</summary>
    public IReadOnlyList<GezinTreffer>? Gevonden { get; private set; }

    /// <summary>Null while nobody looked outside the own families.</summary>
    public IReadOnlyList<BekendGezin>? Bekend { get; private set; }

    /// <summary>The way to emergency access, for this worker and a short time; the case itself is not told.</summary>
    public string Verzegeld(BekendGezin gezin) => Uri.EscapeDataString(zegel.Sluit(User.GetMedewerker()!.Value, gezin.Casus));

    public void OnGet() => ViewData.SetTitle("Zoeken");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zoeken");
        ModelState.Clear();
        if (Zoeknaam.Vouw(Zoek).Length < Zoeker.MinsteLetters)
        {
            ModelState.AddModelError(nameof(Zoek), "Typ minstens twee letters van een naam of een school.");
            return Refused();
        }

        Gevonden = await zoeker.ZoekAsync(Zoek, ct);
        log.Searched("Zoeken");
        log.Listed("Zoeken", Gevonden.Select(g => g.Casus));
        return Page();
    }

    public async Task<IActionResult> OnPostEldersAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Zoeken");
        var result = await elders.HandleAsync(Elders, ct);
        if (!result.IsSuccess)
        {
            return Refused(result.Errors, nameof(Elders));
        }

        Bekend = result.Value;
        return Page();
    }
}

/// <summary>Exactly one person: a whole name with a whole date of birth, or a BSN.</summary>
public sealed class EldersInvoer
{
    public string? Roepnaam { get; set; }

    public string? Tussenvoegsel { get; set; }

    public string? Achternaam { get; set; }

    public DatumInvoer Geboren { get; set; } = new();

    public string? Bsn { get; set; }
}
