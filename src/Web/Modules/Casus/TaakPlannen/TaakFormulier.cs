namespace Eenlijn.Web.Modules.Casus.TaakPlannen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>What planning and changing a task share: a task is for somebody who may open the case.</summary>
public abstract class TaakFormulier : GezinsFormulier
{
    [BindProperty]
    public TaakInvoer Input { get; set; } = new();

    public override CasusTab Tab => CasusTab.Overzicht;

    /// <summary>The worker himself, who has the casusregie, and the staff who are involved.</summary>
    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    protected async Task LoadKeuzesAsync(CancellationToken ct)
    {
        await LoadGezinAsync(Input.Zicht, ct);
        var (ik, regie) = (Dossier.Medewerker, Dossier.Hoofd.RegieDoor);
        var betrokken = Dossier.Records<Betrokkenheid>().Where(b => b.Tot == null && b.Medewerker != null);
        Medewerkers = await Dossier.Staf
            .Where(m => m.Id == ik || m.Id == regie || betrokken.Any(b => b.Medewerker == m.Id))
            .OrderBy(m => m.Naam)
            .Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))
            .ToListAsync(ct);
    }

    protected void CheckVoor()
    {
        if (Input.Voor is { } voor && Medewerkers.All(m => m.Value != voor.ToString()))
        {
            ModelState.AddModelError("Input.Voor", "Kies iemand die bij deze casus betrokken is.");
        }
    }
}
