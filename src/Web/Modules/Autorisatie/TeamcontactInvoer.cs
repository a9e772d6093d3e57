namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The form of somebody whom a team must be able to find.</summary>
public sealed class TeamcontactInvoer
{
    public string? Rol { get; set; }

    public string? Naam { get; set; }

    public string? Organisatie { get; set; }

    public string? Telefoon { get; set; }

    public string? Mail { get; set; }

    public string? Momenten { get; set; }

    public string? Waarvoor { get; set; }

    public DateOnly? Van { get; set; }

    public DateOnly? Tot { get; set; }

    public int Version { get; set; }

    public static IReadOnlyList<SelectListItem> Rollen => Teamrollen.Lijst.Keuzes();

    /// <summary>What somebody sees who saves at the same time as another.</summary>
    public static Vergelijking<TeamcontactInvoer, GeenKeuzes> Vergelijking { get; } = new Vergelijking<TeamcontactInvoer, GeenKeuzes>()
        .Veld("Welke rol?", (i, k) => i.Rol == null ? null : Teamrollen.Lijst.Tekst(i.Rol))
        .Veld("Wie?", (i, k) => i.Naam)
        .Veld("Waar werkt deze persoon?", (i, k) => i.Organisatie)
        .Veld("Telefoonnummer", (i, k) => i.Telefoon)
        .Veld("Mailadres", (i, k) => i.Mail)
        .Veld("Wanneer spreken jullie elkaar?", (i, k) => i.Momenten)
        .Veld("Waarvoor vraag je deze persoon?", (i, k) => i.Waarvoor)
        .Veld("Vanaf", (i, k) => Veldtekst.Dag(i.Van))
        .Veld("Laatste dag", (i, k) => Veldtekst.Dag(i.Tot));

    public static TeamcontactInvoer Uit(Teamcontact c) => new()
    {
        Rol = c.Rol,
        Naam = c.Naam,
        Organisatie = c.Organisatie,
        Telefoon = c.Telefoon,
        Mail = c.Mail,
        Momenten = c.Momenten,
        Waarvoor = c.Waarvoor,
        Van = c.Van,
        Tot = c.Tot,
        Version = c.Version,
    };

    public TeamcontactGegevens AlsGegevens() => new(Rol, Naam)
    {
        Organisatie = Organisatie,
        Telefoon = Telefoon,
        Mail = Mail,
        Momenten = Momenten,
        Waarvoor = Waarvoor,
        Van = Van,
        Tot = Tot,
    };
}
