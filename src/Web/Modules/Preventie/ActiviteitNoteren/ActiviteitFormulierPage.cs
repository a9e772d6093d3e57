namespace Eenlijn.Web.Modules.Preventie.ActiviteitNoteren;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Preventie.KortContactNoteren;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

/// <summary>What noting and changing an activity share.</summary>
public abstract class ActiviteitFormulierPage(Lezer lezer) : EenlijnPage
{
    [BindProperty]
    public ActiviteitInvoer Input { get; set; } = new();

    public ActiviteitSoort ActiviteitSoort { get; protected set; }

    public IReadOnlyList<SelectListItem> Plaatsen { get; private set; } = [];

    public static IReadOnlyList<SelectListItem> Steunvormen { get; } =
        [.. Enum.GetValues<Steunvorm>().Select(v => new SelectListItem(PreventieWoorden.Tekst(v), v.ToString()))];

    public static IReadOnlyList<SelectListItem> Wisten { get; } =
        [.. Enum.GetValues<OudersWisten>().Select(v => new SelectListItem(PreventieWoorden.Tekst(v), v.ToString()))];

    public async Task LaadPlaatsenAsync(CancellationToken ct) => Plaatsen =
    [
        .. await lezer.Vindplaatsen.OrderBy(v => v.Naam).Select(v => new SelectListItem(v.Naam, v.Id.Value.ToString())).ToListAsync(ct),
        new(KortContactInvoer.Anders, KortContactInvoer.Anders),
    ];

    /// <summary>A place of another team is none: the form never offers it.</summary>
    protected ActiviteitGegevens Gegevens() => Input.AlsGegevens() is var g && g.Vindplaats is { } plek && Plaatsen.All(p => p.Value != $"{plek.Value}")
        ? g with { Vindplaats = null }
        : Input.AlsGegevens();
}
