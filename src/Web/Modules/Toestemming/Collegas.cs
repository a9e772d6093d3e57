namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>With whom a decision can be weighed: anybody but who decides.</summary>
internal static class Collegas
{
    public static async Task<IReadOnlyList<SelectListItem>> CollegasAsync(this Gids gids, MedewerkerId behalve, CancellationToken ct) =>
    [
        .. (await gids.MedewerkersAsync(ct)).Where(m => m.Id != behalve)
            .Select(m => new SelectListItem($"{m.Naam}, {m.OrganisatieNaam}", m.Id.Value.ToString())),
    ];
}
