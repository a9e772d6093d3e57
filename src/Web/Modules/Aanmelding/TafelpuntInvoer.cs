namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A point for the agenda of a table.</summary>
public sealed class TafelpuntInvoer
{
    public Guid? Tafel { get; set; }

    public DateOnly? Op { get; set; }

    public string? Vraag { get; set; }

    public bool IsGrijs { get; set; }

    /// <summary>"Aanmeldtafel (elke dinsdag)"</summary>
    public static IReadOnlyList<SelectListItem> Keuzes(IEnumerable<Tafel> tafels) =>
        [.. tafels.Select(t => new SelectListItem(t.Ritme is { } ritme ? $"{t.Naam} ({ritme})" : t.Naam, t.Id.Value.ToString()))];
}
