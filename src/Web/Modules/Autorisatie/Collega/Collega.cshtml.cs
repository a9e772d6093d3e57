namespace Eenlijn.Web.Modules.Autorisatie.Collega;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>The card of a colleague: how to reach him, what he is good at, his registrations (R4-068).</summary>
[Requires(Handeling.CollegaBekijken)]
public sealed class CollegaModel(Profielen profielen, Kalender kalender) : EenlijnPage
{
    public ProfielKaart Kaart { get; private set; } = null!;

    public DateOnly Vandaag => kalender.Vandaag;

    public bool IsIkZelf => Kaart.Id == User.GetMedewerker();

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Kaart = (await profielen.KaartAsync(new(id), ct))!;
        if (Kaart is null)
        {
            return NotFound();
        }

        ViewData.SetTitle(Kaart.Naam);
        return Page();
    }
}
