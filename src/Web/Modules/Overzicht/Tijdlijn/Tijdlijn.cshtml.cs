namespace Eenlijn.Web.Modules.Overzicht.Tijdlijn;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Infrastructure.Access;
using Eenlijn.Web.Infrastructure.Pages;
using Eenlijn.Web.Modules.Analyse;
using Eenlijn.Web.Modules.Gezin;
using Eenlijn.Web.Modules.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>Everything with a date that the worker may see, made by itself out of what was recorded (R2-132); three queries with the opening.</summary>
[Requires(Handeling.CasusBekijken)]
public sealed class TijdlijnModel : CasusPage
{
    public override CasusTab Tab => CasusTab.Tijdlijn;

    [BindProperty(SupportsGet = true)]
    public Guid? Wie { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Leefgebied { get; set; }

    [BindProperty(SupportsGet = true)]
    public TijdlijnGroep? Soort { get; set; }

    [BindProperty(SupportsGet = true)]
    public int? Jaar { get; set; }

    /// <summary>Where the page before this one ended.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Na { get; set; }

    public TijdlijnBlad Blad { get; private set; } = null!;

    public IEnumerable<SelectListItem> Mensen => Blad.Personen.Where(p => p.Rol != GezinsRol.Netwerk).Select(p => new SelectListItem(p.Naam, p.Id.Value.ToString()));

    public IEnumerable<SelectListItem> Soorten => Enum.GetValues<TijdlijnGroep>().Select(g => new SelectListItem(TijdlijnWoorden.Groep(g), g.ToString()));

    public bool IsGekozen => Wie is not null || Leefgebied is not null || Soort is not null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        ViewData.SetTitle("Alles op volgorde");
        Leefgebied = Leefgebieden.Lijst.Bevat(Leefgebied) ? Leefgebied : null;
        Jaar = Jaar is >= 1890 and <= 2200 ? Jaar : null;
        Blad = await Dossier.TijdlijnAsync(
            new() { Wie = Wie is { } wie ? PersoonId.From(wie) : null, Leefgebied = Leefgebied, Groep = Soort, Jaar = Jaar, Na = TijdlijnPlek.Lees(Na) }, ct);
    }

    public string Zeg(TijdlijnRegel regel) => TijdlijnWoorden.Zeg(regel, Naam);

    /// <summary>What stands below a line: about whom and how old then, what kind, who wrote it.</summary>
    public string Erbij(TijdlijnRegel regel) => GezinsWoorden.Samen(
        string.Join(", ", Blad.Personen.Where(p => regel.Wie.Contains(p.Id)).Select(p => Toen(p, regel))),
        TijdlijnWoorden.Soort(regel.Soort),
        regel.Leefgebied is { } gebied ? Leefgebieden.Lijst.Tekst(gebied) : null,
        regel.Tot is { } tot ? DatumTekst.Periode(null, tot) : null,
        regel.Door is { } door ? $"opgeschreven door {door}" : null);

    /// <summary>The same choice from another place on.</summary>
    public string BladUrl(int? jaar, TijdlijnPlek? na = null) => $"{CasusUrl}/tijdlijn?" + string.Join('&', new[]
    {
        Wie is { } wie ? $"Wie={wie}" : null,
        Leefgebied is { } gebied ? $"Leefgebied={Uri.EscapeDataString(gebied)}" : null,
        Soort is { } soort ? $"Soort={soort}" : null,
        jaar is { } j ? $"Jaar={j}" : null,
        na is not null ? $"Na={na}" : null,
    }.OfType<string>());

    private string Naam(PersoonId id) => Blad.Personen.FirstOrDefault(p => p.Id == id)?.Naam ?? "iemand";

    private static string Toen(TijdlijnPersoon persoon, TijdlijnRegel regel) => Leeftijden.Toen(persoon.Geboorte, regel.Op) is { } leeftijd ? $"{persoon.Naam} ({leeftijd})" : persoon.Naam;
}
