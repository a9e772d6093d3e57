namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>A form of a case that gives work to somebody: only to who may open the case.</summary>
public abstract class WerkFormulier : GezinsFormulier
{
    public override CasusTab Tab => CasusTab.Overzicht;

    /// <summary>The worker himself, who has the casusregie, and the staff who are involved.</summary>
    public IReadOnlyList<SelectListItem> Medewerkers { get; private set; } = [];

    protected async Task LoadWerkAsync(ZichtKeuze zicht, CancellationToken ct)
    {
        await LoadGezinAsync(zicht, ct);
        var (ik, regie) = (Dossier.Medewerker, Dossier.Hoofd.RegieDoor);
        var betrokken = Dossier.Records<Betrokkenheid>().Where(b => b.Tot == null && b.Medewerker != null);
        Medewerkers = await Dossier.Staf
            .Where(m => m.Id == ik || m.Id == regie || betrokken.Any(b => b.Medewerker == m.Id))
            .OrderBy(m => m.Naam)
            .Select(m => new SelectListItem(m.Naam, m.Id.Value.ToString()))
            .ToListAsync(ct);
    }

    /// <summary>Who was chosen; somebody who can't open the case becomes an error at the field.</summary>
    protected MedewerkerId? KiesWie(Guid? wie, string veld)
    {
        if (wie is { } id && Medewerkers.All(m => m.Value != id.ToString()))
        {
            ModelState.AddModelError(veld, "Kies iemand die bij deze casus betrokken is.");
        }

        return wie is { } gekozen ? MedewerkerId.From(gekozen) : null;
    }
}
