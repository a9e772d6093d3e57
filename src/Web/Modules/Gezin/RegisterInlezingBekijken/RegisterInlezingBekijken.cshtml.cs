namespace Eenlijn.Web.Modules.Gezin.RegisterInlezingBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[Requires(Handeling.BeheerWijzigen)]
public sealed class RegisterInlezingBekijkenModel(RegisterStand stand, Kalender kalender) : EenlijnPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Inlezing { get; set; }

    public RegisterInlezing Keer { get; private set; } = null!;

    public bool IsAfgebroken => RegisterWoorden.IsBlijvenSteken(Keer, kalender.Nu);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Personen uit de BRP inlezen");
        if (await stand.EenAsync(new(Inlezing), ct) is not { } keer)
        {
            return NotFound();
        }

        Keer = keer;
        return Page();
    }
}
