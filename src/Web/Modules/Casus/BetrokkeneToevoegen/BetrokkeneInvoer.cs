namespace Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;

using Eenlijn.Domain.Casus;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What can be changed of an involvement.</summary>
public abstract class BetrokkeneInvoer
{
    public string? Naam { get; set; }

    public string? Rol { get; set; }

    public string? Telefoon { get; set; }

    public string? Bereikbaarheid { get; set; }

    public string? Deelafspraak { get; set; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string? Leefgebied { get; set; }

    public DateOnly? UitgenodigdOp { get; set; }

    public static IReadOnlyList<SelectListItem> Leefgebieden { get; } =
    [
        .. Domain.Casus.Leefgebieden.Lijst.Waarden.GroupBy(w => w.Groep).SelectMany(g =>
        {
            var groep = new SelectListGroup { Name = g.Key };
            return g.Select(w => new SelectListItem(w.Tekst, w.Code) { Group = groep });
        }),
    ];

    public BetrokkenheidGegevens AlsGegevens() => new(default, Rol)
    {
        Naam = Naam,
        Telefoon = Telefoon,
        Bereikbaarheid = Bereikbaarheid,
        Deelafspraak = Deelafspraak,
        Leefgebied = Leefgebied,
        UitgenodigdOp = UitgenodigdOp,
    };
}
