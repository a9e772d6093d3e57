namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;

[ZonderVersie]
[Requires(Handeling.TaakWijzigen)]
public sealed class TaakPlannenModel(TaakPlannenHandler handler) : TaakFormulier
{
    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Taak plannen");
        Input.Voor = Dossier.Medewerker.Value;
        await LoadKeuzesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Taak plannen");
        await LoadKeuzesAsync(ct);
        CheckVoor();
        var zicht = NaarZicht(Input.Zicht, []);
        return await DoAsync(() => handler.HandleAsync(Dossier, Input.AlsGegevens(), zicht, ct), CasusUrl, "De taak staat gepland.");
    }
}
