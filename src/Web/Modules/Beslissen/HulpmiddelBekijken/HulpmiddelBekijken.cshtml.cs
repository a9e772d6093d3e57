namespace Eenlijn.Web.Modules.Beslissen.HulpmiddelBekijken;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.NlDesign.Pictures;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

/// <summary>What everybody answered to one tool, side by side, the numbers of a scale over time (R3-044, R3-045, R3-051).</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class HulpmiddelBekijkenModel : BeslissenPage
{
    /// <summary>Code of the tool.</summary>
    [BindProperty(SupportsGet = true, Name = "hulpmiddel")]
    public string? Code { get; set; }

    public Hulpmiddel Middel { get; private set; } = null!;

    public IReadOnlyList<WerkbladBeeld> Bladen { get; private set; } = [];

    /// <summary>The question with a number; null when this tool has none.</summary>
    public HulpmiddelVraag? Schaal => Middel.Vragen.FirstOrDefault(v => v.Soort == Vraagsoort.Schaal);

    public IReadOnlyList<ScaleLine> Lijnen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Hulpmiddelen.Zoek(Code) is not { } middel)
        {
            return NotFound();
        }

        Middel = middel;
        ViewData.SetTitle(middel.Naam);
        await LoadGezinAsync(null, ct);
        var staf = Dossier.Staf;
        var rijen = await (
            from w in Dossier.Records<Werkblad>()
            from a in w.Antwoorden
            where w.Hulpmiddel == middel.Code && a.VervangenOp == null
            orderby w.Op descending, w.Id descending
            select new { Blad = w.Id, w.Persoon, w.Medewerker, w.Op, a.Id, a.Vraag, a.Tekst, a.Getal, Naam = staf.Where(m => m.Id == w.Medewerker).Select(m => m.Roepnaam).FirstOrDefault() }).ToListAsync(ct);
        Bladen =
        [
            .. from r in rijen
               group r by r.Blad into blad
               let eerste = blad.First()
               let naam = eerste.Persoon is { } persoon ? NaamVan(persoon) : eerste.Naam ?? "wij samen"
               where naam.Length > 0
               select new WerkbladBeeld(
                   blad.Key.Value,
                   middel.Code,
                   naam,
                   eerste.Persoon?.Value,
                   eerste.Medewerker is not null,
                   eerste.Op,
                   blad.Where(a => !Dossier.NoemtVerborgene(a.Tekst)).ToDictionary(a => a.Vraag, a => new AntwoordBeeld(a.Id, a.Tekst, a.Getal))),
        ];
        Lijnen = Schaal is not { } schaal ? [] :
        [
            .. from b in Bladen
               where b.Antwoorden.GetValueOrDefault(schaal.Code)?.Getal is not null
               group b by b.Naam into wie
               where wie.Count() > 1
               select new ScaleLine(wie.Key, [.. wie.OrderBy(b => b.Op).DistinctBy(b => b.Op).Select(b => new ScalePoint(b.Op, b.Antwoorden[schaal.Code].Getal!.Value))]),
        ];
        return Page();
    }
}
