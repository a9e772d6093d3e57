namespace Eenlijn.Web.Modules.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Pictures;
using Eenlijn.Persistence.Analyse;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin;

/// <summary>
/// The story of a family as somebody may see it, with the years of each person in one picture above it: the page and the print are made
/// of the same. A stranger who takes over understands ten years of help from it in two minutes.
/// </summary>
public sealed class VerhaalBeeld
{
    private VerhaalBeeld(IReadOnlyList<PersoonKaart> personen, IReadOnlyList<VerhaalKaart> regels, IReadOnlyList<AlBekend> hulp, DateOnly vandaag)
    {
        (Personen, Vandaag) = (personen, vandaag);
        Hulp = hulp;
        Regels = [.. regels.Select(r => new VerhaalRegelBeeld(r, Over(r), r.BetekenisVan is { } wie ? Naam(wie) : null))];
        Genummerd = Nummeren(regels);
        Leemten = Zoeken(regels);
    }

    public DateOnly Vandaag { get; }

    public IReadOnlyList<PersoonKaart> Personen { get; }

    public IReadOnlyList<VerhaalRegelBeeld> Regels { get; }

    public IReadOnlyList<AlBekend> Hulp { get; }

    /// <summary>What stands in the picture, in the order of its numbers.</summary>
    public IReadOnlyList<BandRegel> Genummerd { get; }

    /// <summary>Long times of which nothing is known.</summary>
    public IReadOnlyList<Tijdleemte> Leemten { get; }

    /// <summary>Help of which nobody knows what it brought (R2-133).</summary>
    public IEnumerable<AlBekend> ZonderResultaat => Hulp.Where(h => h.Resultaat is null or HulpResultaat.Onbekend);

    public int VanJaar => (int)Math.Floor(Genummerd.Min(g => g.Van));

    public int TotJaar => Vandaag.Year;

    public IReadOnlyList<TimeLane> Banen =>
    [
        .. Genummerd.GroupBy(g => g.Wie).OrderBy(g => Personen.ToList().FindIndex(p => p.Id == g.Key)).Select(g => new TimeLane(
            g.Key is { } wie ? Naam(wie) : "Gezin",
            Personen.FirstOrDefault(p => p.Id == g.Key)?.Geboorte is Geboorte.Geboren { Op.Vroegst: { } geboren } ? Jaar(geboren) : null,
            [.. g.Where(b => b.Tot is not null).Select(b => new TimeBar(b.Van, b.Tot!.Value, Look(b.Resultaat), b.Nummer))],
            [.. g.Where(b => b.Tot is null).Select(b => new TimeDot(b.Van, b.Nummer))])),
    ];

    /// <summary>Two queries.</summary>
    public static async Task<VerhaalBeeld> LeesAsync(Dossier dossier, DateOnly vandaag, CancellationToken ct)
    {
        var (regels, hulp) = await dossier.VerhaalAsync(ct);
        return new(await dossier.PersonenKaartenAsync(ct), regels, hulp, vandaag);
    }

    public string Naam(PersoonId? id) => Personen.FirstOrDefault(p => p.Id == id)?.Kort ?? "het gezin";

    /// <summary>The gap that ends where this line begins, to show between the lines.</summary>
    public IEnumerable<Tijdleemte> LeemteVoor(VerhaalRegelBeeld? regel, VerhaalRegelBeeld? vorige) => Leemten.Where(l =>
        (vorige is null || l.Tot > vorige.Kaart.Begin?.Vroegst) && (regel is null || l.Tot <= regel.Kaart.Begin?.Vroegst));

    private static TimeBarLook Look(HulpResultaat? resultaat) => resultaat switch
    {
        HulpResultaat.Ja => TimeBarLook.Full,
        HulpResultaat.Deels => TimeBarLook.Half,
        _ => TimeBarLook.Open,
    };

    private static double Jaar(DateOnly dag) => dag.Year + ((dag.DayOfYear - 1) / 365.25);

    /// <summary>The middle of what is possible: of a year alone the middle of that year.</summary>
    private static double? Jaar(OnzekereDatum? datum) => datum is { Vroegst: { } vroegst, Laatst: { } laatst } ? (Jaar(vroegst) + Jaar(laatst)) / 2 : null;

    private string Over(VerhaalKaart regel) => string.Join(", ", Personen.Where(p => regel.OverWie.Contains(p.Id))
        .Select(p => Leeftijden.Toen(p.Geboorte, regel.Begin) is { } leeftijd ? $"{p.Kort} ({leeftijd})" : p.Kort));

    private List<BandRegel> Nummeren(IReadOnlyList<VerhaalKaart> regels)
    {
        var uitHulp = Hulp.Where(h => h.Begin?.Jaar is not null).Select(h => new BandRegel(
            0, h.Wie, Jaar(h.Begin)!.Value, Jaar(h.Einde) ?? Jaar(h.Begin)!.Value + 1, GezinsWoorden.Samen(h.Tekst, h.Meer), DatumTekst.Periode(h.Begin, h.Einde))
        {
            Resultaat = h.Resultaat,
            IsHulp = true,
        });
        var uitVerhaal = regels.Where(r => r.InOverzicht && r.Begin?.Jaar is not null).Select(r => new BandRegel(
            0, r.OverWie.Count == 1 ? r.OverWie[0] : null, Jaar(r.Begin)!.Value, Jaar(r.Einde), r.Tekst, DatumTekst.Moment(r.Begin, r.Einde)));
        return [.. uitHulp.Concat(uitVerhaal).OrderBy(b => b.Van).Select((b, i) => b with { Nummer = i + 1 })];
    }

    /// <summary>From the birth of the eldest child on (bron 002 §3.10, pattern 4), or from the first line when that is not known.</summary>
    private IReadOnlyList<Tijdleemte> Zoeken(IReadOnlyList<VerhaalKaart> regels)
    {
        var stukken = regels.Select(r => (r.Begin, r.Einde)).Concat(Hulp.Select(h => (h.Begin, h.Einde)))
            .Where(s => s.Begin?.Vroegst is not null)
            .Select(s => (Van: s.Begin!.Vroegst!.Value, Tot: s.Einde?.Laatst ?? s.Begin.Laatst!.Value)).ToList();
        if (stukken.Count == 0)
        {
            return [];
        }

        var oudste = Personen.Where(p => p.IsKind).Select(p => (p.Geboorte as Geboorte.Geboren)?.Op.Vroegst).OfType<DateOnly>().DefaultIfEmpty(stukken.Min(s => s.Van)).Min();
        return Tijdleemten.Tussen(stukken, oudste, Vandaag);
    }
}

/// <summary>A line of the story with the names around it.</summary>
/// <param name="Over">"Elif (4 jaar), Sanne (29 jaar)".</param>
public sealed record VerhaalRegelBeeld(VerhaalKaart Kaart, string Over, string? BetekenisVan)
{
    public string Wanneer => DatumTekst.Moment(Kaart.Begin, Kaart.Einde) ?? "";
}

/// <summary>A bar or a dot of the picture, with its number and words.</summary>
/// <param name="Wie">Null for what is about several.</param>
/// <param name="Tot">Null for what happened at one moment.</param>
public sealed record BandRegel(int Nummer, PersoonId? Wie, double Van, double? Tot, string Tekst, string? Wanneer)
{
    public bool IsHulp { get; init; }

    public HulpResultaat? Resultaat { get; init; }
}
