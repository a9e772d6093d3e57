namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>The landing page of a case as it is meant, with made-up people: markup to copy, and the picture that tests look at.</summary>
public sealed class OntwerpCasusModel : PageModel
{
    public const string Pad = "/ontwerp/casus";

    public DateOnly Dag(int day, int month) => new(2026, month, day);

    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    public void OnGet()
    {
        ModelState.Clear();
        ViewData["Theme"] = Thema switch { "licht" => "light", "donker" => "dark", _ => null };
        ViewData.SetTitle("Overzicht");
        ViewData.SetNavigatie(new Navigatie
        {
            Items =
            [
                new("Vandaag", Pad), new("Gezinnen", Pad, true), new("Team", Pad), new("Rapportage", Pad), new("Vakmanschap", Pad),
            ],
            ZoekHref = Pad,
            KortContactHref = Pad,
            StartHref = "/ontwerp",
        });
        ViewData.SetCasusKop(new CasusKop
        {
            Naam = "Gezin Aydın – de Vries",
            Href = Pad,
            CasusregieNaam = "Mirjam Bos",
            Organisatie = "OKT Noord",
            Telefoon = "020 555 01 17",
            RegieVanHetGezin = "gezin beslist zelf over hulp",
            Band = new("bekeken op 9 november door OKT, afspraken gelden, geen zorg open", Dag(7, 12), Pad),
            Tabs = [.. Onderdelen.Select((naam, i) => new NavigationItem(naam, Pad, i == 0))],
            Acties = [new("Samen kijken", Pad), new("Contact noteren", Pad, Hoofdactie: true)],
        });
    }

    private static readonly string[] Onderdelen =
    [
        "Overzicht", "Gezin", "Plan", "Samen beslissen", "Veiligheid", "Verklarende analyse", "Overleg", "Toestemming en delen",
        "Samenwerking", "Tijdlijn",
    ];
}
