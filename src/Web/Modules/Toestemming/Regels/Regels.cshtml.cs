namespace Eenlijn.Web.Modules.Toestemming.Regels;

using System.Globalization;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Lets anybody who is signed in try the rules of consent on a made-up family. Keeps nothing.</summary>
[Requires(Handeling.RegelsBekijken)]
public sealed class RegelsModel(Kalender kalender) : EenlijnPage
{
    [BindProperty]
    public RegelsInvoer Input { get; set; } = new();

    public Beslisuitkomst? Uitkomst { get; private set; }

    private readonly List<PersoonId> _ids = [];

    public IEnumerable<SelectListItem> Handelingen => Toestemmingsregels.AlleHandelingen.Select(h => new SelectListItem(h.Tekst, h.Voor.ToString()));

    public IEnumerable<SelectListItem> Houders => Input.Personen.Select((p, plek) => (p, plek)).Where(p => p.p.Rol is not RegelsRol.Kind)
        .Select(p => new SelectListItem(Naam(p.plek), p.plek.ToString(CultureInfo.InvariantCulture)));

    public void OnGet()
    {
        ViewData.SetTitle("Wie beslist?");
        var vandaag = kalender.Vandaag;
        Input = new()
        {
            Voor = ToestemmingVoor.DelenMetSchool,
            Op = vandaag,
            Personen =
            [
                new() { Naam = "Kind", Rol = RegelsRol.Kind, Geboren = DatumInvoer.From(vandaag.AddYears(-13)), OverWie = true, Gezag = GezagSoort.GezamenlijkOuderlijkGezag, Houders = [1, 2] },
                new() { Naam = "Moeder", Rol = RegelsRol.Ouder },
                new() { Naam = "Vader", Rol = RegelsRol.Ouder },
            ],
        };
        Bepaal();
    }

    /// <summary>Answers, or only adds a person or takes one away: buttons, so that it works without a script.</summary>
    public IActionResult OnPost(bool erbij, int? weg)
    {
        ViewData.SetTitle("Wie beslist?");
        if (erbij || weg is not null)
        {
            ModelState.Clear();
            Input.Verander(erbij, weg);
            return Page();
        }

        Controleer();
        if (!ModelState.IsValid)
        {
            return Refused();
        }

        Bepaal();
        return Page();
    }

    public string Naam(int plek) => string.IsNullOrWhiteSpace(Input.Personen[plek].Naam) ? $"persoon {plek + 1}" : Input.Personen[plek].Naam!.Trim();

    public string Wie(PersoonId? persoon, string? instelling) => persoon is { } id ? Naam(_ids.IndexOf(id)) : instelling ?? "";

    private void Controleer()
    {
        if (Input.Voor is null)
        {
            ModelState.AddModelError("Input.Voor", "Kies waarvoor je toestemming vraagt.");
        }

        if (Input.Op is null)
        {
            ModelState.AddModelError("Input.Op", "Vul de dag in.");
        }

        if (Input.Personen.Count > RegelsInvoer.Meest || !Input.Personen.Exists(p => p.OverWie))
        {
            ModelState.AddModelError("", $"Kies bij minstens één persoon dat het over diegene gaat, en gebruik hoogstens {RegelsInvoer.Meest} personen.");
        }

        foreach (var (persoon, plek) in Input.Personen.Select((p, plek) => (p, plek)))
        {
            if (!persoon.Geboren.IsLeeg && persoon.Geboren.Fout(delenMogenOntbreken: true) is { } fout)
            {
                ModelState.AddModelError($"Input.Personen[{plek}].Geboren", fout);
            }
        }
    }

    private void Bepaal()
    {
        _ids.AddRange(Input.Personen.Select(_ => NewId.Of<PersoonId>()));
        Uitkomst = WieBeslist.Bepaal(RegelsVraag.Van(Input, _ids));
    }
}
