namespace Eenlijn.Web.Modules.Preventie.VindplaatsWijzigen;

using Eenlijn.Domain.Preventie;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>What and whose a place is.</summary>
public abstract class VindplaatsInvoer
{
    public string? Naam { get; set; }

    /// <summary>Code of the list <c>vindplaatssoorten</c>.</summary>
    public string? Soort { get; set; }

    public Guid? Organisatie { get; set; }

    public static IReadOnlyList<SelectListItem> Soorten => Vindplaatssoorten.Lijst.Keuzes();
}
