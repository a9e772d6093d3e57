namespace Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;

using Eenlijn.Domain.Casus;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What can be changed of an involvement.</summary>
public abstract class BetrokkeneInvoer
{
    public string? Naam { get; set; }

    public string? Rol { get; set; }

    public string? Telefoon { get; set; }

    public string? Bereikbaarheid { get; set; }

    public string? Deelafspraak { get; set; }

    public bool IsMaatje { get; set; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string? Leefgebied { get; set; }

    public DateOnly? UitgenodigdOp { get; set; }

    public static IReadOnlyList<SelectListItem> Leefgebieden => Domain.Casus.Leefgebieden.Lijst.Keuzes();

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<BetrokkeneInvoer, GeenKeuzes> Vergelijking { get; } = new Vergelijking<BetrokkeneInvoer, GeenKeuzes>()
        .Veld("Maatje van de casusregisseur", (i, k) => i.IsMaatje ? "ja" : "nee")
        .Veld("Wat mag je delen?", (i, k) => i.Deelafspraak)
        .Veld("Naam van de contactpersoon", (i, k) => i.Naam)
        .Veld("Wat doet deze persoon in de casus?", (i, k) => i.Rol)
        .Veld("Waar helpt deze persoon bij?", (i, k) => Veldtekst.Keuze(i.Leefgebied, Leefgebieden))
        .Veld("Telefoon", (i, k) => i.Telefoon)
        .Veld("Wanneer en hoe is deze persoon te bereiken?", (i, k) => i.Bereikbaarheid)
        .Veld("Wanneer het laatst uitgenodigd om samen te praten?", (i, k) => Veldtekst.Dag(i.UitgenodigdOp));

    public BetrokkenheidGegevens AlsGegevens() => new(default, Rol)
    {
        Naam = Naam,
        Telefoon = Telefoon,
        Bereikbaarheid = Bereikbaarheid,
        Deelafspraak = Deelafspraak,
        IsMaatje = IsMaatje,
        Leefgebied = Leefgebied,
        UitgenodigdOp = UitgenodigdOp,
    };
}
