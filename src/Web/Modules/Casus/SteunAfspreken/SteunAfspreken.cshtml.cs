namespace Eenlijn.Web.Modules.Casus.SteunAfspreken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

/// <summary>A light line to a family that needs no help any more (R4-130).</summary>
[ZonderVersie]
[Requires(Handeling.CasusWijzigen)]
public sealed class SteunAfsprekenModel(SteunAfsprekenHandler handler) : SteunFormulier
{
    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stut en steun afspreken");
        Input.Door = Dossier.Medewerker.Value;
        await LoadKeuzesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Stut en steun afspreken");
        await LoadKeuzesAsync(ct);
        var (gegevens, zicht) = Lees();
        return await DoAsync(() => handler.HandleAsync(Dossier, gegevens, zicht, ct), $"{CasusUrl}/stut-en-steun", "Afgesproken. Op de dag zelf staat het bij Vandaag.");
    }
}
