namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The roles, to choose from.</summary>
public static class RolKeuzes
{
    public static IEnumerable<SelectListItem> Alle { get; } =
        [.. Enum.GetValues<Rol>().Select(rol => new SelectListItem(RolNaam.Van(rol), rol.ToString()))];
}
