namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>All of a decision in one statement: rows of one shape, each of its own kind.</summary>
public static class BesluitLezing
{
    /// <summary>Null when the decision is not there or not the viewer's to see.</summary>
    public static async Task<BesluitBeeld?> BesluitAsync(this Dossier dossier, RecordId id, IReadOnlyList<PersoonKaart> gezin, CancellationToken ct)
    {
        var besluiten = dossier.Records<Besluit>().Where(b => b.Id == id);
        var staf = dossier.Staf;
        var (geen, nooit) = (Guid.Empty, DateOnly.MinValue);
        var kop = besluiten.Select(b => new
        {
            Soort = 0, Id = (Guid)b.Id, Groep = (Guid?)(object?)b.Gesprek ?? geen, Wie = (Guid?)(object?)b.WensVan ?? geen,
            A = b.Vraag, B = b.Wens ?? "", C = b.Doel ?? "", D = b.AcuutOnveilig ?? "", E = b.Tekst ?? "", F = b.RedenTrede ?? "", G = b.Grond ?? "", H = b.BelangKind ?? "", I = b.RedenNietVerkend ?? "", J = b.Alternatieven ?? "", K = b.RedenHulpkeuze ?? "", L = b.RedenAfwijking ?? "",
            S1 = (string)(object)b.Stand + "", S2 = b.Beslisser == null ? "" : (string)(object)b.Beslisser + "", S3 = b.Hulpkeuze == null ? "" : (string)(object)b.Hulpkeuze + "",
            N = b.Version, N2 = b.Trede ?? 0, Dag = b.BegonnenOp, Dag2 = b.BeslotenOp ?? nooit,
        });
        var gronden = besluiten.Select(b => new
        {
            Soort = 1, Id = (Guid)b.Id, Groep = (Guid?)(object?)b.VervolgOp ?? geen, Wie = geen,
            A = b.Risico ?? "", B = b.AdviesVan ?? "", C = b.Advies ?? "", D = b.RedenAdvies ?? "", E = b.StandpuntGezin ?? "", F = b.AfwachtenOordeel ?? "", G = b.AfwachtenUitleg ?? "", H = b.AfwachtenDraagkracht ?? "", I = b.RedenHeroverwegen ?? "", J = b.RedenAfgebroken ?? "",
            K = staf.Where(m => m.Id == b.GenoteerdDoor).Select(m => m.Naam).FirstOrDefault() ?? "", L = "", S1 = "", S2 = "", S3 = "",
            N = b.AdviesGevolgd == null ? -1 : b.AdviesGevolgd == true ? 1 : 0, N2 = 0, Dag = b.TerugkijkenOp ?? nooit, Dag2 = nooit,
        });
        var opties = besluiten.SelectMany(b => b.Opties).Select(o => new
        {
            Soort = 2, o.Id, Groep = (Guid?)(object?)o.Medewerker ?? geen, Wie = (Guid?)(object?)o.Persoon ?? geen,
            A = o.Wat, B = o.Voordelen ?? "", C = o.Nadelen ?? "", D = o.Verwacht ?? "", E = o.Bronvermelding ?? "", F = o.Passend ?? "", G = o.Kosten ?? "", H = o.Geregeld ?? "", I = o.RedenVervallen ?? "",
            J = staf.Where(m => m.Id == o.Medewerker).Select(m => m.Roepnaam).FirstOrDefault() ?? "", K = "", L = "",
            S1 = (string)(object)o.Soort + "", S2 = (string)(object)o.Bron + "", S3 = (string)(object)o.Beschikbaar + "", N = o.Volgorde, N2 = 0, Dag = nooit, Dag2 = nooit,
        });
        var voorkeuren =
            from b in besluiten
            from o in b.Opties
            from v in o.Voorkeuren
            select new
            {
                Soort = 3, v.Id, Groep = o.Id, Wie = (Guid)(object)v.Persoon, A = v.Woorden ?? "", B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "",
                S1 = (string)(object)v.Voorkeur + "", S2 = (string)(object)v.Eerder + "", S3 = "", N = 0, N2 = 0, Dag = v.Op, Dag2 = nooit,
            };
        var voorwaarden = besluiten.SelectMany(b => b.Voorwaarden).Select(v => new
        {
            Soort = 4, v.Id, Groep = geen, Wie = geen, A = v.Tekst, B = v.Toelichting ?? "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "",
            S1 = (string)(object)v.Soort + "", S2 = (string)(object)v.Uitkomst + "", S3 = "", N = 0, N2 = 0, Dag = v.GesteldOp, Dag2 = v.GetoetstOp ?? nooit,
        });
        var stemmen = besluiten.SelectMany(b => b.Stemmen).Select(s => new
        {
            Soort = 5, s.Id, Groep = geen, Wie = (Guid)(object)s.Persoon, A = s.Woorden ?? "", B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "",
            S1 = (string)(object)s.Akkoord + "", S2 = "", S3 = "", N = 0, N2 = 0, Dag = nooit, Dag2 = nooit,
        });
        var gekozen = besluiten.SelectMany(b => b.Gekozen).Select(k => new
        {
            Soort = 6, k.Id, Groep = k.Optie, Wie = geen, A = "", B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "", S1 = "", S2 = "", S3 = "", N = 0, N2 = 0, Dag = nooit, Dag2 = nooit,
        });
        var later = dossier.Records<Besluit>().Where(b => b.VervolgOp == id).Select(b => new
        {
            Soort = 7, Id = (Guid)b.Id, Groep = geen, Wie = geen, A = b.Vraag, B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "", S1 = "", S2 = "", S3 = "", N = 0, N2 = 0, Dag = b.BegonnenOp, Dag2 = nooit,
        });
        var rollen = dossier.Records<Meedenkwijze>().SelectMany(m => m.Keuzes, (m, k) => new
        {
            Soort = 8, k.Id, Groep = geen, Wie = (Guid)(object)m.Persoon, A = k.Woorden ?? "", B = "", C = "", D = "", E = "", F = "", G = "", H = "", I = "", J = "", K = "", L = "",
            S1 = (string)(object)k.Wie + "", S2 = "", S3 = "", N = 0, N2 = 0, Dag = k.Op, Dag2 = nooit,
        });
        var gelezen = await kop.Concat(gronden).Concat(opties).Concat(voorkeuren).Concat(voorwaarden).Concat(stemmen).Concat(gekozen).Concat(later).Concat(rollen).ToListAsync(ct);
        var rijen = gelezen.OrderBy(r => r.N).ThenBy(r => r.Dag).ThenBy(r => r.Id).ToLookup(r => r.Soort);
        // What belongs to somebody who is kept from the viewer, or names him, is left out (K17).
        string? Naam(Guid persoon) => gezin.FirstOrDefault(p => p.Id.Value == persoon)?.Kort;
        string? Tekst(string tekst) => tekst.Length == 0 ? null : dossier.Tekst(tekst);
        DateOnly? Op(DateOnly dag) => dag == nooit ? null : dag;
        if (rijen[0].SingleOrDefault() is not { } k || dossier.NoemtVerborgene(k.A))
        {
            return null;
        }

        var g = rijen[1].Single();
        var keuze = rijen[6].Select(r => r.Groep).ToHashSet();
        var vindt = rijen[3].ToLookup(v => v.Groep);
        return new(id.Value, k.Groep == geen ? null : k.Groep, g.Groep == geen ? null : g.Groep, k.A, Enum.Parse<Besluitstand>(k.S1), k.N)
        {
            Wens = Naam(k.Wie) is null && k.Wie != geen ? null : Tekst(k.B),
            WensVan = Naam(k.Wie),
            WensVanId = k.Wie == geen ? null : k.Wie,
            Doel = Tekst(k.C),
            AcuutOnveilig = Tekst(k.D),
            BegonnenOp = k.Dag,
            Later = rijen[7].Select(l => (Guid?)l.Id).FirstOrDefault(),
            Opties =
            [
                .. from o in rijen[2]
                   where !dossier.NoemtVerborgene(o.A) && (o.Wie == geen || Naam(o.Wie) is not null)
                   orderby Volgorde(Enum.Parse<Optiesoort>(o.S1)), o.N
                   select new OptieBeeld(o.Id, Enum.Parse<Optiesoort>(o.S1), o.A)
                   {
                       Van = o.Wie != geen ? Naam(o.Wie)! : o.Groep != geen ? o.J : "samen",
                       Voordelen = Tekst(o.B),
                       Nadelen = Tekst(o.C),
                       Verwacht = Tekst(o.D),
                       Bron = Enum.Parse<Kennisbron>(o.S2),
                       Bronvermelding = Tekst(o.E),
                       Passend = Tekst(o.F),
                       Kosten = Tekst(o.G),
                       Beschikbaar = Enum.Parse<Beschikbaarheid>(o.S3),
                       Geregeld = Tekst(o.H),
                       RedenVervallen = Tekst(o.I) ?? (o.I.Length > 0 ? "afgevallen" : null),
                       Gekozen = keuze.Contains(o.Id),
                       Voorkeuren =
                       [
                           .. from v in vindt[o.Id]
                              group v by v.Wie into wie
                              let laatst = wie.Last()
                              let naam = Naam(wie.Key)
                              where naam is not null && !dossier.NoemtVerborgene(laatst.A)
                              select new VoorkeurBeeld(wie.Key, naam, Enum.Parse<Voorkeur>(laatst.S1), Enum.Parse<EerderGeprobeerd>(laatst.S2), Tekst(laatst.A), laatst.Dag, wie.Count() > 1),
                       ],
                   },
            ],
            Voorwaarden = [.. rijen[4].Where(v => !dossier.NoemtVerborgene(v.A)).Select(v => new VoorwaardeBeeld(v.Id, Enum.Parse<Voorwaardesoort>(v.S1), v.A, Enum.Parse<Toetsuitkomst>(v.S2), Tekst(v.B), Op(v.Dag2)))],
            Rollen = [.. from r in rijen[8] group r by r.Wie into wie let naam = Naam(wie.Key) where naam is not null select new RolBeeld(naam, Enum.Parse<Beslisrol>(wie.Last().S1), Tekst(wie.Last().A), wie.Last().Dag)],
            Tekst = Tekst(k.E),
            BeslotenOp = Op(k.Dag2),
            TerugkijkenOp = Op(g.Dag),
            GenoteerdDoor = g.K.Length == 0 ? null : g.K,
            Beslisser = k.S2.Length == 0 ? null : Enum.Parse<Beslisser>(k.S2),
            Trede = k.N2 == 0 ? null : k.N2,
            Stemmen = [.. from s in rijen[5] let naam = Naam(s.Wie) where naam is not null && !dossier.NoemtVerborgene(s.A) select new StemBeeld(naam, Enum.Parse<Akkoord>(s.S1), Tekst(s.A))],
            Gronden =
            [
                .. new (string Kop, string Tekst)[]
                {
                    ("Wat dit voor het kind betekent", k.H), ("Waarom het gezin weinig meebesliste", k.F), ("Wie besliste, en waarom", k.G), ("Waarom niet eerst zelf of met het netwerk", k.I),
                    ("Lichtere en zwaardere hulp waar jullie aan dachten", k.J), ("Licht beginnen of meteen wat past", string.Join(": ", new[] { k.S3.Length == 0 ? "" : BeslisWoorden.Zeg(Enum.Parse<Hulpkeuze>(k.S3)), k.K }.Where(t => t.Length > 0))),
                    ("Waarom dit anders is dan iemand het liefst wilde", k.L), ("Besproken over het risico", g.A),
                    (g.B.Length == 0 ? "Advies" : $"Advies van {g.B}", g.C), (g.N == 0 ? "Waarom jullie het advies niet volgen" : "Waarom jullie het advies volgen", g.D),
                    ("Hoe het gezin tegenover zware hulp staat", g.E), ("Waarom afwachten nu kan", g.F), ("Wat over afwachten is uitgelegd", g.G), ("Of het gezin dit aankan", g.H),
                    ("Waarom jullie er opnieuw naar kijken", g.I), ("Waarom jullie hier niet over beslissen", g.J),
                }.Where(t => Tekst(t.Tekst) is not null).Select(t => new GrondBeeld(t.Kop, t.Tekst)),
            ],
        };
    }

    /// <summary>Own and network first, then help, the lightest first (R3-032).</summary>
    private static int Volgorde(Optiesoort soort) => soort == Optiesoort.Afwachten ? -1 : (int)soort;
}

/// <summary>A decision as the viewer may read it.</summary>
public sealed record BesluitBeeld(Guid Id, Guid? Gesprek, Guid? VervolgOp, string Vraag, Besluitstand Stand, int Version)
{
    public string? Wens { get; init; }

    public string? WensVan { get; init; }

    public Guid? WensVanId { get; init; }

    public string? Doel { get; init; }

    public string? AcuutOnveilig { get; init; }

    public DateOnly BegonnenOp { get; init; }

    /// <summary>The decision that looks at this one again.</summary>
    public Guid? Later { get; init; }

    public IReadOnlyList<OptieBeeld> Opties { get; init; } = [];

    public IReadOnlyList<VoorwaardeBeeld> Voorwaarden { get; init; } = [];

    /// <summary>Who should decide in the eyes of each (R3-018).</summary>
    public IReadOnlyList<RolBeeld> Rollen { get; init; } = [];

    public string? Tekst { get; init; }

    public DateOnly? BeslotenOp { get; init; }

    public DateOnly? TerugkijkenOp { get; init; }

    public string? GenoteerdDoor { get; init; }

    public Beslisser? Beslisser { get; init; }

    public int? Trede { get; init; }

    public IReadOnlyList<StemBeeld> Stemmen { get; init; } = [];

    public IReadOnlyList<GrondBeeld> Gronden { get; init; } = [];

    public bool IsOpen => Stand is Besluitstand.Open or Besluitstand.GestoptOmVeiligheid;

    public bool OptiesOpen => AcuutOnveilig is not null || (Wens is not null && Doel is not null);

    public IEnumerable<OptieBeeld> Mogelijk => Opties.Where(o => o.RedenVervallen is null);
}

public sealed record OptieBeeld(Guid Id, Optiesoort Soort, string Wat)
{
    public string Van { get; init; } = "";

    public string? Voordelen { get; init; }

    public string? Nadelen { get; init; }

    public string? Verwacht { get; init; }

    public Kennisbron Bron { get; init; }

    public string? Bronvermelding { get; init; }

    public string? Passend { get; init; }

    public string? Kosten { get; init; }

    public Beschikbaarheid Beschikbaar { get; init; }

    public string? Geregeld { get; init; }

    public string? RedenVervallen { get; init; }

    public bool Gekozen { get; init; }

    public IReadOnlyList<VoorkeurBeeld> Voorkeuren { get; init; } = [];
}

/// <param name="EerderAnders">He said something about it before too.</param>
public sealed record VoorkeurBeeld(Guid Persoon, string Naam, Voorkeur Voorkeur, EerderGeprobeerd Eerder, string? Woorden, DateOnly Op, bool EerderAnders);

public sealed record VoorwaardeBeeld(Guid Id, Voorwaardesoort Soort, string Tekst, Toetsuitkomst Uitkomst, string? Toelichting, DateOnly? GetoetstOp);

public sealed record RolBeeld(string Naam, Beslisrol Wie, string? Woorden, DateOnly Op);

public sealed record StemBeeld(string Naam, Akkoord Akkoord, string? Woorden);

public sealed record GrondBeeld(string Kop, string Tekst);
