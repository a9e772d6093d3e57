namespace Eenlijn.Web.Infrastructure.Pages;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A page of a case on paper: for staff, or with the eyes of one of the family (K17). The log tells that it was made, and for whom.</summary>
public abstract class AfdrukPage(ReadLog log, Kalender kalender) : CasusPage
{
    /// <summary>For whom it is printed; nobody: for staff.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Voor { get; set; }

    /// <summary>Somebody who was chosen and may not read this.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Niet { get; set; }

    public DateOnly Vandaag => kalender.Vandaag;

    /// <summary>His name, to say that there is nothing for him.</summary>
    public string? NietVoor => Personen.FirstOrDefault(p => p.Id.Value == Niet)?.Kort;

    /// <summary>With whose eyes it is made.</summary>
    public Dossier Blik { get; private set; } = null!;

    /// <summary>The family as that person may see it.</summary>
    public IReadOnlyList<PersoonKaart> Personen { get; protected set; } = [];

    /// <summary>For whom it can be made; with the eyes of the family nobody else can be chosen.</summary>
    public IEnumerable<SelectListItem> Kiesbaar => Blik.IsBlik ? [] : Personen.Where(p => p is { IsLid: true, IsOverleden: false }).Select(p => new SelectListItem(p.Kort, p.Id.Value.ToString()));

    /// <summary>Opens the eyes; false for somebody who is not of this family.</summary>
    protected async Task<bool> KijkAsync(CancellationToken ct)
    {
        if ((Voor is { } voor ? await Dossier.AlsAsync(new PersoonId(voor), ct) : Dossier) is not { } blik)
        {
            return false;
        }

        Blik = blik;
        return true;
    }

    /// <summary>There is nothing for whom it was asked: back to the choice, where that is said.</summary>
    protected IActionResult NietsVoor() => Voor is { } voor ? LocalRedirect($"{Request.Path}?niet={voor}") : NotFound();

    /// <summary>The page, with its line in the log.</summary>
    /// <param name="wat">The kind of record that is on paper.</param>
    protected IActionResult Gedrukt(string wat)
    {
        log.Printed(wat, Dossier.CasusId, Voor);
        return Page();
    }
}
