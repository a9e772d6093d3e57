namespace Eenlijn.Web.Modules.Shared;

using Eenlijn.Domain.Kernel;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A value list as the choices of a select, under the headings that the list has.</summary>
public static class LijstKeuzes
{
    /// <summary>Made anew for each form, because an organisation can add to a list while the program runs.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes(this Catalogus lijst) => Keuzes(lijst.Waarden);

    /// <summary>A value out of use stays, marked: a form may hold it, and nothing chosen before gets lost.</summary>
    public static IReadOnlyList<SelectListItem> Keuzes(this IEnumerable<CatalogusWaarde> waarden) =>
    [
        .. waarden.GroupBy(w => w.Groep).SelectMany(g =>
        {
            var groep = g.Key is null ? null : new SelectListGroup { Name = g.Key };
            return g.Select(w => new SelectListItem(w.UitGebruik ? $"{w.Tekst} (niet meer in gebruik)" : w.Tekst, w.Code) { Group = groep });
        }),
    ];
}
