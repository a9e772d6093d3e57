namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The fields of where the own knowledge ends.</summary>
public abstract class EigenGrensInvoer
{
    public string? Wat { get; set; }

    public string? Rol { get; set; }

    public string? Wie { get; set; }

    public Gezinsantwoord? Gezin { get; set; }

    public string? Zonder { get; set; }

    public DateOnly? VoorDag { get; set; }

    public static IReadOnlyList<SelectListItem> Rollen => Teamrollen.Lijst.Keuzes();

    public EigenGrensGegevens AlsGegevens() => new(Wat, string.IsNullOrEmpty(Rol) ? null : Rol, Wie, VoorDag, Gezin, Zonder);

    /// <summary>"psycholoog (Amira)", or who else it is.</summary>
    public static string Zeg(string? rol, string? wie) => (rol is null ? null : Teamrollen.Lijst.Tekst(rol), wie) switch
    {
        ({ } r, { } w) => $"{r} ({w})",
        ({ } r, null) => r,
        var (_, w) => w ?? "iemand",
    };

    /// <summary>The task that stands on the day of who asks.</summary>
    public static string Taak(EigenGrensGegevens g)
    {
        var tekst = $"Erbij vragen: {Zeg(g.Rol, Check.Zichtbaar(g.Wie) is { Length: > 0 } wie ? wie : null)}";
        return tekst.Length > Check.Kort ? tekst[..Check.Kort] : tekst;
    }
}
