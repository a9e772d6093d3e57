namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Persistence.Gezin;

/// <summary>
/// What of a family held on one day: who lived, who was what to whom, who lived where, who had authority. It knows only what the viewer
/// may see, so who is kept from him leaves no symbol, no letter of a home and no day on which something changed.
/// </summary>
public sealed class GenogramFeiten
{
    private const int Draagtijd = 280;
    private readonly Gezinsbeeld _beeld;
    private readonly DateOnly _op;
    private readonly DateOnly _vandaag;
    private readonly Func<string?, string?> _tekst;
    private readonly HashSet<PersoonId> _erbij;

    /// <param name="tekst">The gate for what somebody typed.</param>
    public GenogramFeiten(Gezinsbeeld beeld, PersoonId? vanuit, DateOnly op, DateOnly vandaag, Func<string?, string?> tekst)
    {
        (_beeld, _op, _vandaag, _tekst) = (beeld, op, vandaag, tekst);
        _erbij = [.. beeld.Personen.Where(IsErAl).Select(p => p.Id)];
        Banden = [.. StamboomFeiten.Banden(beeld.Relaties, op).Where(b => _erbij.Contains(b.Ouder) && _erbij.Contains(b.Kind))];
        Paren = [.. StamboomFeiten.Paren(beeld.Relaties, op, Banden).Where(p => _erbij.Contains(p.Een) && _erbij.Contains(p.Ander))];
        var rijen = StamboomFeiten.Rijen(beeld.Relaties, op).Where(r => _erbij.Contains(r.Hoger) && _erbij.Contains(r.Lager)).ToList();
        _erbij.IntersectWith(Verbonden(Banden.Select(b => (b.Ouder, b.Kind)).Concat(Paren.Select(p => (p.Een, p.Ander))).Concat(rijen.Select(r => (r.Hoger, r.Lager))).ToList()));
        Banden = [.. Banden.Where(b => _erbij.Contains(b.Kind))];
        Paren = [.. Paren.Where(p => _erbij.Contains(p.Een))];
        rijen.RemoveAll(r => !_erbij.Contains(r.Hoger));
        var personen = beeld.Personen.Where(p => _erbij.Contains(p.Id)).ToList();
        Vanuit = vanuit is { } gekozen && _erbij.Contains(gekozen) ? gekozen : Kind(personen) ?? personen.Select(p => (PersoonId?)p.Id).FirstOrDefault();
        Gegevens = new([.. personen.Select(p => new StamboomPersoon(p.Id, Geboren(p), p.Geslacht, 0, 0) { Naam = p.Naam.Volledig })], Banden, Paren) { Rijen = [.. rijen, .. NaarRol(personen)] };
        Huizen = Bewoond();
        var verwant = Vanuit is { } wie ? Verwantschap.Tot(wie, Gegevens) : new Dictionary<PersoonId, string>();
        Leden = [.. personen.Select(p => Lid(p, verwant.GetValueOrDefault(p.Id, "")))];
    }

    /// <summary>From whom one looks; null when there is nobody.</summary>
    public PersoonId? Vanuit { get; }

    public IReadOnlyList<GenogramLid> Leden { get; }

    public IReadOnlyList<GenogramHuis> Huizen { get; }

    public IReadOnlyList<StamboomBand> Banden { get; }

    public IReadOnlyList<StamboomPaar> Paren { get; }

    public StamboomGegevens Gegevens { get; }

    /// <summary>Two have a child, and nothing is written down of what they are to each other.</summary>
    public bool HeeftSamenOuder => Banden.Where(b => b.Soort < BandSoort.Stief).GroupBy(b => (b.Kind, b.Soort)).Select(g => g.Select(b => b.Ouder).ToList())
        .Any(o => o.Count == 2 && !Paren.Any(p => o.Contains(p.Een) && o.Contains(p.Ander)));

    public string Kort(PersoonId id) => _beeld.Kort(id);

    /// <summary>Years of a couple, as far as they are known: "2012–2019", "sinds 2021".</summary>
    public string Jaren(PersoonId een, PersoonId ander)
    {
        var relatie = _beeld.Relaties.Where(r => r.Soort == RelatieSoort.Partner && (r.Begin is null || r.Begin <= _op))
            .FirstOrDefault(r => (r.Van == een && r.Naar == ander) || (r.Van == ander && r.Naar == een));
        var eind = relatie?.Eind is { } dag && dag < _op ? (int?)dag.Year : null;
        eind ??= _beeld.Relaties.Where(r => r.Soort == RelatieSoort.ExPartner && r.Begin <= _op).FirstOrDefault(r => (r.Van == een && r.Naar == ander) || (r.Van == ander && r.Naar == een))?.Begin?.Year;
        return (relatie?.Begin?.Year, eind) switch
        {
            ({ } van, { } tot) => $"{van}–{tot}",
            ({ } van, null) => $"sinds {van}",
            (null, { } tot) => $"tot {tot}",
            _ => "",
        };
    }

    /// <summary>The eldest child of a parent of this family; a cousin who grows up here comes after them.</summary>
    private PersoonId? Kind(List<PersoonBeeld> personen)
    {
        var ouders = personen.Where(p => p.Rol == GezinsRol.Ouder).Select(p => p.Id).ToHashSet();
        return personen.Where(p => p.IsKind && p.Geboorte is not Geboorte.Ongeboren && Banden.Any(b => b.Kind == p.Id && ouders.Contains(b.Ouder))).Select(p => (PersoonId?)p.Id).FirstOrDefault();
    }

    /// <summary>Who belonged to the family on that day, with everybody who was tied to them: a partner of later brings nobody along yet.</summary>
    private HashSet<PersoonId> Verbonden(List<(PersoonId Een, PersoonId Ander)> banden)
    {
        HashSet<PersoonId> verbonden = [.. _erbij.Where(IsLid)];
        for (var was = -1; was < verbonden.Count;)
        {
            was = verbonden.Count;
            verbonden.UnionWith(banden.Where(b => verbonden.Contains(b.Een) || verbonden.Contains(b.Ander)).SelectMany(b => new[] { b.Een, b.Ander }).ToList());
        }

        return verbonden;
    }

    private GenogramLid Lid(PersoonBeeld p, string verwant)
    {
        var overleden = p.OverledenOp is { } dag && (dag.Vroegst is not { } vroegst || vroegst <= _op);
        return new(p, _beeld.Kort(p.Id))
        {
            Leeftijd = p.Geboorte is Geboorte.Geboren ? p.Geboorte.LeeftijdOp(overleden && p.OverledenOp?.Vroegst is { } toen ? toen : _op) : null,
            IsOngeboren = p.Geboorte is Geboorte.Ongeboren,
            IsOverleden = overleden,
            Verwant = verwant,
            IsGeadopteerd = Banden.Any(b => b.Kind == p.Id && b.Soort == BandSoort.Adoptie),
            Gezag = GezagOver(p.Id),
            Maatregelen = [.. _beeld.Maatregelen.Where(m => m.Kind == p.Id && m.Van <= _op && ((m.Tot ?? m.LooptTot) is not { } tot || tot >= _op)).Select(m => m.Soort).Distinct()],
            Huizen = [.. Huizen.Where(h => h.Bewoners.Any(b => b.Wie == p.Id)).Select(h => h.Nummer)],
        };
    }

    private string? GezagOver(PersoonId kind)
    {
        if (_beeld.Personen.First(p => p.Id == kind).Geboorte.LeeftijdOp(_op) is { Minstens: >= 18 })
        {
            return null;
        }

        var namen = _beeld.Gezag.Where(g => g.Kind == kind && (g.Van is null || g.Van <= _op) && (g.Tot is null || g.Tot >= _op)).ToList() is { Count: > 0 } regels
            ? regels.Select(g => (Namen: (List<string>)[.. g.Houders.Select(_beeld.Kort), .. _tekst(g.AndereHouder) is { } ander ? [ander] : Array.Empty<string>()], g.Soort, g.InOnderzoek)).First()
            : default;
        return namen switch
        {
            { Namen: null } => null,
            { Namen.Count: > 0 } => GezinsWoorden.En(namen.Namen) + (namen.InOnderzoek ? " (in onderzoek)" : ""),
            { Soort: GezagSoort.TijdelijkGeenGezag or GezagSoort.GezagNietTeBepalen } => namen.Soort.Tekst(),
            _ => null,
        };
    }

    private List<GenogramHuis> Bewoond() =>
    [
        .. _beeld.Huizen
            .Select(h => (h.Naam, Bewoners: h.Bewoners
                .Where(b => _erbij.Contains(b.Persoon) && (b.Van is null || b.Van <= _op) && (b.Tot is null || b.Tot >= _op) && !IsOverleden(b.Persoon))
                .Select(b => (b.Persoon, _tekst(b.Wanneer))).DistinctBy(b => b.Persoon).ToList()))
            .Where(h => h.Bewoners.Count > 0)
            .Select((h, i) => new GenogramHuis(i, h.Naam, h.Bewoners)),
    ];

    private bool IsOverleden(PersoonId id) => _beeld.Personen.First(p => p.Id == id).OverledenOp is { } dag && (dag.Vroegst is not { } vroegst || vroegst <= _op);

    /// <summary>Born, or on the way: a pregnancy shows from forty weeks before the day that is expected.</summary>
    private bool IsErAl(PersoonBeeld p) => p.Geboorte is Geboorte.Ongeboren ongeboren
        ? _op >= (ongeboren.Uitgerekend ?? _vandaag).AddDays(-Draagtijd)
        : !p.Geboorte.IsNa(_op);

    private bool IsLid(PersoonId id) => _beeld.Personen.Any(p => p.Id == id && p.Rol != GezinsRol.Netwerk && (p.LidVan is null || p.LidVan <= _op) && (p.LidTot is null || p.LidTot >= _op));

    private static DateOnly? Geboren(PersoonBeeld p) => p.Geboorte switch
    {
        Geboorte.Geboren { Op.Vroegst: { } dag } => dag,
        Geboorte.Ongeboren ongeboren => ongeboren.Uitgerekend ?? DateOnly.MaxValue.AddDays(-1),
        _ => null,
    };

    /// <summary>Who is tied to nobody stands in the row of his role.</summary>
    private static IEnumerable<StamboomRij> NaarRol(List<PersoonBeeld> personen) =>
        personen.FirstOrDefault(p => p.IsKind) is not { } kind ? []
        : personen.Where(p => p.Id != kind.Id && p.Rol != GezinsRol.Netwerk).Select(p => p.IsKind ? new StamboomRij(kind.Id, p.Id, 0) : new StamboomRij(p.Id, kind.Id, 1));
}
