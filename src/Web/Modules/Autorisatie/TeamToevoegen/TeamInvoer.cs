namespace Eenlijn.Web.Modules.Autorisatie.TeamToevoegen;

using System.ComponentModel.DataAnnotations;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Pages;

/// <summary>For whom a team is there (R1-001).</summary>
public abstract class TeamInvoer
{
    public string? Naam { get; set; }

    public TeamSoort Soort { get; set; }

    public string? Gebied { get; set; }

    [Range(0, 120)]
    public int? VanafLeeftijd { get; set; } = 0;

    [Range(0, 120)]
    public int? TotLeeftijd { get; set; } = 23;

    public string? Telefoon { get; set; }

    public static Vergelijking<TeamInvoer, GeenKeuzes> Vergelijking { get; } = new Vergelijking<TeamInvoer, GeenKeuzes>()
        .Veld("Naam van het team", (i, k) => i.Naam)
        .Veld("Soort team", (i, k) => ProfielWoorden.Zeg(i.Soort))
        .Veld("Buurt of wijk", (i, k) => i.Gebied)
        .Veld("Vanaf welke leeftijd", (i, k) => Veldtekst.Getal(i.VanafLeeftijd))
        .Veld("Tot welke leeftijd", (i, k) => Veldtekst.Getal(i.TotLeeftijd))
        .Veld("Telefoonnummer", (i, k) => i.Telefoon);
}
