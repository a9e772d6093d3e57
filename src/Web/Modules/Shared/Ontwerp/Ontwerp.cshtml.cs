namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Pictures;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Every component in every state. The people on it do not exist.</summary>
public sealed class OntwerpModel : PageModel
{
    /// <summary>licht, donker, or empty for what the device prefers.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    /// <summary>compact or ruim.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Dichtheid { get; set; }

    public OntwerpFields Input { get; } = OntwerpFields.Filled();

    public OntwerpFields Fout { get; } = new() { Datum = DatumInvoer.From(new DateOnly(2026, 2, 28)) with { Dag = "31" } };

    public static IEnumerable<SelectListItem> Plaatsen { get; } =
        [new("De Klimop", "klimop"), new("OKC Noord", "okc"), new("Buurtkamer", "buurtkamer"), new("anders", "anders")];

    public static IEnumerable<SelectListItem> Themas { get; } =
    [
        new("opvoeden", "opvoeden"), new("slapen en eten", "slapen"), new("scheiding", "scheiding"), new("geld", "geld"), new("school", "school"),
    ];

    public static IReadOnlyList<ScaleLine> Lijnen { get; } =
    [
        new("Sanne", [new(new(2026, 10, 10), 3), new(new(2026, 10, 24), 4), new(new(2026, 11, 1), 5), new(new(2026, 11, 15), 6)]),
        new("Elif", [new(new(2026, 10, 24), 2), new(new(2026, 11, 1), 4), new(new(2026, 11, 15), 5)]),
    ];

    public IActionResult OnGet()
    {
        // A wrong value in the address only means the ordinary look.
        ModelState.Clear();
        ModelState.AddModelError("", "Het plan is intussen vastgesteld. Maak een nieuwe versie om het te wijzigen.");
        foreach (var (name, sentence) in OntwerpFields.Errors) ModelState.AddModelError($"Fout.{name}", sentence);
        ViewData["Theme"] = Thema switch { "licht" => "light", "donker" => "dark", _ => null };
        if (Dichtheid == "ruim") ViewData.SetRuim();
        return Page();
    }
}
