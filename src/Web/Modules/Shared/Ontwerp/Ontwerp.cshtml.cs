namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Parts;
using Eenlijn.NlDesign.Pictures;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Every component in every state. The people on it do not exist.</summary>
public sealed class OntwerpModel : OntwerpPage
{
    public OntwerpFields Input { get; } = OntwerpFields.Filled();

    public OntwerpFields Fout { get; } = new() { Datum = DatumInvoer.From(Dag28Februari) with { Dag = "31" } };

    public static IEnumerable<SelectListItem> Plaatsen { get; } =
        [new("De Klimop", "klimop"), new("OKC Noord", "okc"), new("Buurtkamer", "buurtkamer"), new("anders", "anders")];

    public static IEnumerable<SelectListItem> Themas { get; } =
    [
        new("opvoeden", "opvoeden"), new("slapen en eten", "slapen"), new("scheiding", "scheiding"), new("geld", "geld"), new("school", "school"),
    ];

    public static IEnumerable<SelectListItem> Talen { get; } = [new("Nederlands", "nl"), new("Turks", "tr"), new("Arabisch", "ar")];

    public IReadOnlyList<NavigationItem> Onderdelen { get; } =
        [new("Overzicht", "/ontwerp", true), new("Gezin", "/ontwerp"), new("Plan", "/ontwerp"), new("Tijdlijn", "/ontwerp")];

    /// <summary>Five people, so that every mark and dash of the chart shows.</summary>
    public IReadOnlyList<ScaleLine> Lijnen =>
    [
        new("Sanne", [new(Dag(10, 10), 3), new(Dag(24, 10), 4), new(Dag(15, 11), 6)]),
        new("Elif", [new(Dag(24, 10), 2), new(Dag(1, 11), 4), new(Dag(15, 11), 5)]),
        new("Murat", [new(Dag(10, 10), 7), new(Dag(1, 11), 6), new(Dag(15, 11), 6)]),
        new("Oma Hatice", [new(Dag(12, 10), 9), new(Dag(8, 11), 8)]),
        new("Deniz", [new(Dag(15, 11), 10)]),
    ];

    private static DateOnly Dag28Februari => new(2026, 2, 28);

    public void OnGet()
    {
        ViewData.SetTitle("Ontwerp");
        ViewData.SetNavigatie(Bar("/ontwerp", ""));
        ModelState.AddModelError("", "Het plan is intussen vastgesteld. Maak een nieuwe versie om het te wijzigen.");
        foreach (var (name, sentence) in OntwerpFields.Errors) ModelState.AddModelError($"{nameof(Fout)}.{name}", sentence);
    }
}
