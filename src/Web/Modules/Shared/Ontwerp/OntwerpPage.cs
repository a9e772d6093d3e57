namespace Eenlijn.Web.Modules.Shared.Ontwerp;

using Eenlijn.NlDesign.Parts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

/// <summary>A page of the design with made-up people: <c>?thema=licht|donker</c> and <c>?dichtheid=compact|ruim</c> choose the look.</summary>
public abstract class OntwerpPage : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Thema { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Dichtheid { get; set; }

    /// <summary>A day of the year in which the pictures play.</summary>
    public DateOnly Dag(int day, int month) => new(2026, month, day);

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ViewData["Theme"] = Thema switch { "licht" => "light", "donker" => "dark", _ => null };
        if (Dichtheid == "ruim") ViewData.SetRuim();
    }

    /// <summary>Bar and head of a case, with the given part as the current one.</summary>
    protected void ShowCasus(string path, string part)
    {
        ViewData.SetTitle(part);
        ViewData.SetNavigatie(Bar(path, "Gezinnen"));
        ViewData.SetCasusKop(new CasusKop
        {
            Naam = "Gezin Aydın – de Vries",
            Href = "/ontwerp/casus",
            CasusregieNaam = "Mirjam Bos",
            Organisatie = "OKT Noord",
            Telefoon = "020 555 01 17",
            RegieVanHetGezin = "gezin beslist zelf over hulp",
            Band = new("bekeken op 9 november door OKT, afspraken gelden, geen zorg open", Dag(7, 12), path),
            Tabs = [.. Onderdelen.Select(name => new NavigationItem(name, name == "Plan" ? "/ontwerp/plan" : "/ontwerp/casus", name == part))],
            Acties = [new("Samen kijken", path), new("Contact noteren", path, Hoofdactie: true)],
        });
    }

    protected static Navigatie Bar(string path, string current) => new()
    {
        Items = [.. Places.Select(name => new NavigationItem(name, name == "Vandaag" ? "/ontwerp/vandaag" : "/ontwerp/casus", name == current))],
        ZoekHref = path,
        KortContactHref = "/ontwerp/vandaag",
        StartHref = "/ontwerp",
    };

    private static readonly string[] Places = ["Vandaag", "Gezinnen", "Team", "Rapportage", "Vakmanschap"];

    private static readonly string[] Onderdelen =
    [
        "Overzicht", "Gezin", "Plan", "Samen beslissen", "Veiligheid", "Verklarende analyse", "Overleg", "Toestemming en delen",
        "Samenwerking", "Tijdlijn",
    ];
}
