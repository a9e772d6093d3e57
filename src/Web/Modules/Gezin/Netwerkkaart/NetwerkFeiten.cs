namespace Eenlijn.Web.Modules.Gezin.Netwerkkaart;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Eenlijn.Web.Modules.Gezin.Genogram;

/// <summary>Somebody in the network of a person, with what he does and how the family weighs that.</summary>
public sealed record NetwerkMens(string Naam, string Wat)
{
    /// <summary>Null for an organisation or a professional.</summary>
    public PersoonBeeld? Persoon { get; init; }

    public IReadOnlyList<SteunBeeld> Steun { get; init; } = [];
}

/// <summary>Who stands around somebody on a day. Who is kept from the viewer is not in what it is made from.</summary>
public sealed class NetwerkFeiten
{
    private static readonly string[] Dichtbij =
    [
        "vader", "moeder", "ouder", "zoon", "dochter", "kind", "partner", "broer", "zus", "broer of zus", "halfbroer", "halfzus", "halfbroer of halfzus", "opa", "oma", "opa of oma",
        "pleegvader", "pleegmoeder", "pleegouder", "pleegzoon", "pleegdochter", "pleegkind", "stiefvader", "stiefmoeder", "stiefouder", "stiefzoon", "stiefdochter", "stiefkind", "kleinzoon", "kleindochter", "kleinkind",
        "partner van vader", "partner van moeder", "partner van ouder", "stiefbroer", "stiefzus", "stiefbroer of stiefzus", "pleegbroer", "pleegzus", "pleegbroer of pleegzus",
    ];

    private readonly Gezinsbeeld _beeld;
    private readonly DateOnly _op;
    private readonly Func<string?, string?> _tekst;

    public NetwerkFeiten(Gezinsbeeld beeld, GenogramFeiten familie, PersoonId? vanuit, DateOnly op, Func<string?, string?> tekst, IReadOnlyList<BetrokkenKaart> betrokkenen)
    {
        (_beeld, _op, _tekst) = (beeld, op, tekst);
        var erbij = beeld.Personen.Where(p => !p.Geboorte.IsNa(op) && p.Geboorte is not Geboorte.Ongeboren && (p.OverledenOp?.Vroegst is not { } dood ? p.OverledenOp is null : dood > op)).ToList();
        Midden = erbij.FirstOrDefault(p => p.Id == vanuit) ?? erbij.FirstOrDefault(p => p.Id == familie.Vanuit) ?? erbij.FirstOrDefault();
        if (Midden is null)
        {
            return;
        }

        var verwant = familie.Leden.ToDictionary(l => l.Id, l => l.Verwant);
        var anderen = erbij.Where(p => p.Id != Midden.Id && (p.Rol != GezinsRol.Netwerk || Geldt(p.LidVan, p.LidTot))).ToList();
        var nabij = anderen.Where(p => verwant.ContainsKey(p.Id) || p.Rol != GezinsRol.Netwerk || KringVan(p) == NetwerkKring.Familie).ToList();
        Familie =
        [
            .. nabij.Where(p => SteunVan(p).Any() || Banden(p).Any(b => b.Ander == Midden.Id) || (familie.Vanuit == Midden.Id && Dichtbij.Contains(verwant.GetValueOrDefault(p.Id, "").Split(',')[0])))
                .Select(p => Mens(p, familie.Vanuit == Midden.Id && verwant.GetValueOrDefault(p.Id, "") is { Length: > 0 } woord ? woord : Band(p))),
        ];
        var buiten = anderen.Except(nabij).ToList();
        var scholen = erbij.Where(p => p.School is not null && (p.Id == Midden.Id || Midden.Rol != GezinsRol.Kind)).GroupBy(p => p.School!)
            .Select(s => new NetwerkMens(s.Key, $"school van {GezinsWoorden.En([.. s.Select(p => beeld.Kort(p.Id))])}"));
        var kaarten = betrokkenen.Where(b => b.Persoon is null && b.Van <= op && (b.Tot is null || b.Tot >= op)).Select(b => (b.Leefgebied, Mens: new NetwerkMens(b.Naam, tekst(GezinsWoorden.Samen(b.Rol, b.Naam == b.Organisatie ? null : b.Organisatie)) ?? ""))).ToList();
        var bijSchool = kaarten.Where(b => b.Leefgebied == "school" || erbij.Any(p => p.School is not null && b.Mens.Wat.Contains(p.School, StringComparison.Ordinal))).ToList();
        Sectoren =
        [
            .. new (string, List<NetwerkMens>)[]
            {
                ("Vrienden en buren", [.. buiten.Where(p => Kring(p) == 0).Select(p => Mens(p, Band(p)))]),
                ("School", [.. scholen, .. bijSchool.Select(b => b.Mens)]),
                ("Professionals", [.. kaarten.Except(bijSchool).Select(b => b.Mens), .. Voogden()]),
                ("Vrijwilligers en verenigingen", [.. buiten.Where(p => Kring(p) == 1).Select(p => Mens(p, Band(p)))]),
            }.Where(s => s.Item2.Count > 0),
        ];
    }

    public PersoonBeeld? Midden { get; }

    public IReadOnlyList<NetwerkMens> Familie { get; } = [];

    public IReadOnlyList<(string Naam, List<NetwerkMens> Mensen)> Sectoren { get; } = [];

    public string Kort(PersoonId id) => _beeld.Kort(id);

    /// <summary>"praktische hulp: vangt op op dinsdag".</summary>
    public string Hulp(SteunBeeld steun) => _tekst(steun.Afspraak) is { } afspraak ? $"{steun.Soort.Tekst()}: {afspraak}" : steun.Soort.Tekst();

    private static bool Geldt(DateOnly? van, DateOnly? tot, DateOnly op) => (van is null || van <= op) && (tot is null || tot >= op);

    private bool Geldt(DateOnly? van, DateOnly? tot) => Geldt(van, tot, _op);

    private NetwerkMens Mens(PersoonBeeld p, string wat) => new(_beeld.Kort(p.Id), wat) { Persoon = p, Steun = [.. SteunVan(p)] };

    private IEnumerable<SteunBeeld> SteunVan(PersoonBeeld p) => _beeld.Steun.Where(s => s.Persoon == p.Id && (s.Tot is null || s.Tot >= _op));

    private NetwerkKring? KringVan(PersoonBeeld p) => SteunVan(p).Select(s => s.Weging?.Kring).FirstOrDefault(k => k is not null);

    /// <summary>Zero for friends and neighbours, one for who comes from an association, a church or a mosque.</summary>
    private int Kring(PersoonBeeld p) => KringVan(p) is NetwerkKring.Vrijwilliger or NetwerkKring.Geloofsgemeenschap or NetwerkKring.Zelforganisatie or NetwerkKring.Lotgenoten or NetwerkKring.Buurtkamer
        || _beeld.Relaties.Any(r => Geldt(r.Begin, r.Eind) && ((r.Van == p.Id && r.Soort is RelatieSoort.Vrijwilliger or RelatieSoort.Mentor) || (r.Naar == p.Id && r.Soort is RelatieSoort.HeeftVrijwilliger or RelatieSoort.HeeftMentor))) ? 1 : 0;

    /// <summary>"buur van Sanne": what he is to the person in the middle, or else to somebody of the family.</summary>
    private string Band(PersoonBeeld p) => Banden(p).OrderBy(b => b.Ander == Midden!.Id ? 0 : 1)
        .Select(b => $"{RelatieSoorten.Uitleg(b.Soort).Tekst} {_beeld.Kort(b.Ander)}").FirstOrDefault() ?? "";

    private IEnumerable<(RelatieSoort Soort, PersoonId Ander)> Banden(PersoonBeeld p) => _beeld.Relaties.Where(r => (r.Van == p.Id || r.Naar == p.Id) && Geldt(r.Begin, r.Eind))
        .Select(r => r.Van == p.Id ? (r.Soort, r.Naar) : (RelatieSoorten.Omgekeerd(r.Soort), r.Van));

    private IEnumerable<NetwerkMens> Voogden() => _beeld.Maatregelen
        .Where(m => Geldt(m.Van, m.Tot ?? m.LooptTot) && (m.Kind == Midden!.Id || Midden.Rol != GezinsRol.Kind) && (m.Gezinsvoogd ?? m.Uitvoerder) is not null)
        .GroupBy(m => m.Gezinsvoogd ?? m.Uitvoerder!)
        .Where(g => _tekst(g.Key) is not null)
        .Select(g => new NetwerkMens(g.Key, GezinsWoorden.Samen(g.First().Soort.Kort(), g.First().Gezinsvoogd is null ? null : g.First().Uitvoerder)));
}
