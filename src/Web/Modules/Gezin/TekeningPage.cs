namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin.Genogram;
using Eenlijn.Web.Modules.Gezin.Tekenen;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>A picture of the family: from whom, on which day, and with whose eyes.</summary>
public abstract class TekeningPage(Kalender kalender) : GezinPage
{
    private static readonly DateOnly Eerste = new(1900, 1, 1);

    /// <summary>The person in the middle; without one the eldest child.</summary>
    [BindProperty(SupportsGet = true, Name = "vanuit")]
    public Guid? Vanuit { get; set; }

    /// <summary>The day that is looked at; without one today.</summary>
    [BindProperty(SupportsGet = true, Name = "op")]
    public DateOnly? Op { get; set; }

    /// <summary>For whom of the family it is printed or saved; what is kept from him is not on it (K17).</summary>
    [BindProperty(SupportsGet = true, Name = "voor")]
    public Guid? Voor { get; set; }

    public DateOnly Vandaag { get; } = kalender.Vandaag;

    public DateOnly Dag => Op is { } op && op >= Eerste && op <= Vandaag ? op : Vandaag;

    public Gezinsbeeld Beeld { get; private set; } = null!;

    public Dossier Blik { get; private set; } = null!;

    public TekeningSoort Soort { get; private set; }

    /// <summary>The days on which something changed, the last one first.</summary>
    public IReadOnlyList<(DateOnly Dag, string Wat)> Dagen { get; private set; } = [];

    public TekeningBeeld Tekening { get; private set; } = null!;

    public IEnumerable<SelectListItem> Personen => Beeld.Personen.Where(p => p.LidTot is null || p.Id == Tekening.Vanuit)
        .Select(p => new SelectListItem(Beeld.Kort(p.Id), p.Id.Value.ToString(), p.Id == Tekening.Vanuit));

    /// <summary>"/casus/…/gezin/genogram".</summary>
    public string TekeningUrl => $"{GezinUrl}/{Soort.ToString().ToLowerInvariant()}";

    /// <summary>The nearest days before and after this one on which something changed.</summary>
    public (DateOnly? Eerder, DateOnly? Later) Stappen => (
        Dagen.Select(d => (DateOnly?)d.Dag).FirstOrDefault(d => d < Dag),
        Dagen.Select(d => (DateOnly?)d.Dag).LastOrDefault(d => d > Dag) ?? (Dag < Vandaag ? Vandaag : null));

    /// <summary>For whom it can be printed: those of the family who may read over themselves.</summary>
    public IEnumerable<PersoonBeeld> Lezers => Blik.IsBlik ? [] : Beeld.Personen.Where(p =>
        p.Rol != GezinsRol.Netwerk && p.LidTot is null && p.OverledenOp is null && p.Geboorte.LeeftijdOp(Vandaag) is null or { Minstens: >= 12 } && (!p.IsKind || p.Geboorte.LeeftijdOp(Vandaag) is not null));

    /// <summary>What stands behind the question mark, to show the same elsewhere.</summary>
    public string Vraag(DateOnly? op = null, Guid? voor = null) => string.Concat(
        $"?op={DateText.Iso(op ?? Dag)}",
        Vanuit is { } vanuit ? $"&vanuit={vanuit}" : "",
        voor is { } wie ? $"&voor={wie}" : "");

    /// <summary>Null when there is nothing for who asks; a wrong day is said, and the picture then is that of today.</summary>
    protected async Task<IActionResult?> OpenAsync(TekeningSoort soort, CancellationToken ct)
    {
        Blik = Dossier;
        if (Voor is { } voor)
        {
            if (await Dossier.AlsAsync(new(voor), ct) is not { ToontVanGezin: true } blik)
            {
                return NotFound();
            }

            Blik = blik;
        }

        Beeld = await Blik.GezinsbeeldAsync(ct, metHuizen: soort == TekeningSoort.Genogram);
        var betrokkenen = soort == TekeningSoort.Netwerk ? await BetrokkenKaart.LijstAsync(Blik, ct) : [];
        if (Vanuit is { } vanuit && Beeld.Personen.All(p => p.Id.Value != vanuit))
        {
            return NotFound();
        }

        (Soort, Dagen) = (soort, Veranderdagen.Van(Beeld, Vandaag));
        Tekening = TekeningBeeld.Van(soort, Beeld, Vanuit is { } wie ? new PersoonId(wie) : null, Dag, Vandaag, Blik, betrokkenen);
        if (ModelState.IsValid && Op is { } op && op != Dag)
        {
            ModelState.AddModelError("op", op > Vandaag ? "Kies een dag tot en met vandaag." : "Deze dag is te lang geleden. Kijk het jaar na.");
        }

        if (!ModelState.IsValid)
        {
            return Refused();
        }

        // The form shows what the picture shows.
        (Op, Vanuit) = (Dag, Tekening.Vanuit?.Value);
        return null;
    }
}
