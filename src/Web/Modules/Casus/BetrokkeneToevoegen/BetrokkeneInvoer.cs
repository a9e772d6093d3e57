namespace Eenlijn.Web.Modules.Casus.BetrokkeneToevoegen;

using Eenlijn.Domain.Casus;

/// <summary>What can be changed of an involvement.</summary>
public abstract class BetrokkeneInvoer
{
    public string? Naam { get; set; }

    public string? Rol { get; set; }

    public string? Telefoon { get; set; }

    public string? Bereikbaarheid { get; set; }

    public string? Deelafspraak { get; set; }

    public BetrokkenheidGegevens AlsGegevens() => new(default, Rol)
    {
        Naam = Naam,
        Telefoon = Telefoon,
        Bereikbaarheid = Bereikbaarheid,
        Deelafspraak = Deelafspraak,
    };
}
