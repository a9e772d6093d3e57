namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Eenlijn.Persistence.Reading;
using Microsoft.EntityFrameworkCore;

/// <summary>All that a talk shows, in one statement: rows of one shape, each of its own kind.</summary>
public static class GesprekLezing
{
    /// <summary>Null when the talk is not there or not the viewer's to see.</summary>
    public static async Task<GesprekBeeld?> GesprekAsync(this Dossier dossier, RecordId id, IReadOnlyList<PersoonKaart> gezin, CancellationToken ct)
    {
        var gesprekken = dossier.Records<Beslisgesprek>().Where(g => g.Id == id);
        var staf = dossier.Staf;
        var (geen, nooit) = (Guid.Empty, DateOnly.MinValue);
        var kop = gesprekken.Select(g => new
        {
            Soort = 0, Id = (Guid)g.Id, Groep = geen, Wie = geen, Mede = geen, A = g.Doel, B = g.Plaats ?? "", C = g.Samenvatting ?? "", D = "", E = "", S1 = "", S2 = "", N = g.Version, Dag = g.Op, Dag2 = g.GeslotenOp ?? nooit,
        });
        var deelnemers = gesprekken.SelectMany(g => g.Deelnemers).Select(d => new
        {
            Soort = 1, d.Id, Groep = geen, Wie = (Guid?)(object?)d.Persoon ?? geen, Mede = (Guid?)(object?)d.Medewerker ?? geen,
            A = d.Naam ?? staf.Where(m => m.Id == d.Medewerker).Select(m => m.Naam).FirstOrDefault() ?? "",
            B = d.EigenDoel ?? "", C = d.Aanvulling ?? "", D = d.WasGoed ?? "", E = d.KanAnders ?? "",
            S1 = (string)(object)d.Doelakkoord + "", S2 = (string)(object)d.Nagekeken + "", N = d.Gehoord ?? -1, Dag = nooit, Dag2 = nooit,
        });
        var punten = gesprekken.SelectMany(g => g.Punten).Select(p => new
        {
            Soort = 2, p.Id, Groep = geen, Wie = (Guid?)(object?)p.Persoon ?? geen, Mede = (Guid?)(object?)p.Medewerker ?? geen,
            A = p.Tekst, B = p.Antwoord ?? "", C = "", D = staf.Where(m => m.Id == p.Medewerker).Select(m => m.Roepnaam).FirstOrDefault() ?? "", E = "",
            S1 = (string)(object)p.Soort + "", S2 = (string)(object)p.Stand + "", N = 0, Dag = nooit, Dag2 = nooit,
        });
        var gang = gesprekken.SelectMany(g => g.Gang).Select(s => new
        {
            Soort = 3, s.Id, Groep = geen, Wie = geen, Mede = (Guid)(object)s.Door, A = s.Stap, B = s.Reden ?? "", C = "",
            D = staf.Where(m => m.Id == s.Door).Select(m => m.Roepnaam).FirstOrDefault() ?? "", E = "", S1 = (string)(object)s.Soort + "", S2 = "", N = s.Volgorde, Dag = nooit, Dag2 = nooit,
        });
        var antwoorden =
            from w in dossier.Records<Werkblad>()
            from a in w.Antwoorden
            where w.Gesprek == id && a.VervangenOp == null
            select new
            {
                Soort = 4, a.Id, Groep = (Guid)w.Id, Wie = (Guid?)(object?)w.Persoon ?? geen, Mede = (Guid?)(object?)w.Medewerker ?? geen, A = a.Tekst ?? "", B = a.Vraag, C = w.Hulpmiddel,
                D = staf.Where(m => m.Id == w.Medewerker).Select(m => m.Roepnaam).FirstOrDefault() ?? "", E = "", S1 = "", S2 = "", N = a.Getal ?? -1, Dag = w.Op, Dag2 = nooit,
            };
        var wijzen = dossier.Records<Meedenkwijze>().Select(m => new
        {
            Soort = 5, Id = (Guid)m.Id, Groep = geen, Wie = (Guid)(object)m.Persoon, Mede = geen, A = m.WatHelpt ?? "", B = m.EerdereErvaring ?? "", C = "", D = "", E = "", S1 = "", S2 = "",
            N = m.HulpBijMeedenken ? 1 : 0, Dag = nooit, Dag2 = nooit,
        });
        var beelden = dossier.Records<Situatiebeeld>().Where(b => b.VervangenOp == null);
        var beeld = beelden.Select(b => new
        {
            Soort = 6, Id = (Guid)b.Id, Groep = geen, Wie = geen, Mede = geen, A = b.WatSpeelt, B = "", C = "", D = "", E = "", S1 = "", S2 = "", N = b.Nummer, Dag = b.Op, Dag2 = nooit,
        });
        var reacties = beelden.SelectMany(b => b.Reacties).Select(r => new
        {
            Soort = 7, r.Id, Groep = geen, Wie = (Guid)(object)r.Persoon, Mede = geen, A = r.Woorden ?? "", B = "", C = "", D = "", E = "",
            S1 = (string)(object)r.Begrip + "", S2 = (string)(object)r.Eens + "", N = r.Nr, Dag = r.Op ?? nooit, Dag2 = nooit,
        });
        var besluiten = dossier.Records<Besluit>().Where(b => b.Gesprek == id || b.Stand == Besluitstand.Open || b.Stand == Besluitstand.GestoptOmVeiligheid).Select(b => new
        {
            Soort = 8, Id = (Guid)b.Id, Groep = geen, Wie = geen, Mede = geen, A = b.Vraag, B = b.Tekst ?? "", C = "", D = "", E = "", S1 = (string)(object)b.Stand + "", S2 = "", N = 0, Dag = b.BegonnenOp, Dag2 = nooit,
        });
        var uitleg = dossier.Records<Uitleg>().Where(u => u.Gesprek == id).Select(u => new
        {
            Soort = 9, Id = (Guid)u.Id, Groep = geen, Wie = geen, Mede = geen, A = u.Probleem ?? u.Gevolgen ?? u.EigenAandeel ?? u.Hulp ?? "", B = "", C = "", D = "", E = "", S1 = "", S2 = "", N = 0, Dag = u.Op, Dag2 = nooit,
        });
        var gelezen = await kop.Concat(deelnemers).Concat(punten).Concat(gang).Concat(antwoorden).Concat(wijzen).Concat(beeld).Concat(reacties).Concat(besluiten).Concat(uitleg).ToListAsync(ct);
        var rijen = gelezen.OrderBy(r => r.N).ThenBy(r => r.Id).ToLookup(r => r.Soort);
        // A name that the viewer may not see is no name here: what belongs to it is left out (K17).
        string? Naam(Guid persoon, Guid medewerker, string medewerkerNaam, string samen) => persoon != geen ? gezin.FirstOrDefault(p => p.Id.Value == persoon)?.Kort : medewerker != geen ? medewerkerNaam : samen;
        string? Tekst(string tekst) => tekst.Length == 0 ? null : dossier.Tekst(tekst);
        bool Leesbaar(params string[] teksten) => !teksten.Any(dossier.NoemtVerborgene);
        if (rijen[0].SingleOrDefault() is not { } hoofd || !Leesbaar(hoofd.A))
        {
            return null;
        }

        return new(
            id.Value,
            hoofd.Dag,
            Tekst(hoofd.B),
            hoofd.A,
            Tekst(hoofd.C),
            hoofd.Dag2 == nooit ? null : hoofd.Dag2,
            hoofd.N,
            [
                .. from d in rijen[1].OrderBy(d => d.Wie == geen).ThenBy(d => d.Id)
                   let naam = Naam(d.Wie, d.Mede, d.A, d.A)
                   where naam is { Length: > 0 } && Leesbaar(naam)
                   select new DeelnemerBeeld(d.Id, d.Wie == geen ? null : d.Wie, naam, Enum.Parse<Doelakkoord>(d.S1), Tekst(d.B), Enum.Parse<Nagekeken>(d.S2), Tekst(d.C), d.N < 0 ? null : d.N, Tekst(d.D), Tekst(d.E)),
            ],
            [
                .. from p in rijen[2].OrderBy(p => p.Id)
                   let naam = Naam(p.Wie, p.Mede, p.D, "wij samen")
                   where naam is not null && Leesbaar(p.A)
                   select new PuntBeeld(p.Id, Enum.Parse<Puntsoort>(p.S1), p.A, naam, p.Wie != geen, Enum.Parse<Puntstand>(p.S2), Tekst(p.B)),
            ],
            [.. rijen[3].Where(g => Leesbaar(g.B)).Select(g => new GangBeeld(g.A, Enum.Parse<Gangsoort>(g.S1), Tekst(g.B), g.D))],
            [
                .. from a in rijen[4]
                   group a by a.Groep into blad
                   let eerste = blad.First()
                   let naam = Naam(eerste.Wie, eerste.Mede, eerste.D, "wij samen")
                   where naam is not null
                   orderby eerste.Wie == geen, naam
                   select new WerkbladBeeld(
                       blad.Key,
                       eerste.C,
                       naam,
                       eerste.Wie == geen ? null : eerste.Wie,
                       eerste.Mede != geen,
                       eerste.Dag,
                       blad.Where(a => Leesbaar(a.A)).ToDictionary(a => a.B, a => new AntwoordBeeld(a.Id, Tekst(a.A), a.N < 0 ? null : a.N))),
            ],
            [.. from m in rijen[5] let naam = Naam(m.Wie, geen, "", "") where naam is not null select new MeedenkBeeld(m.Wie, naam, m.N == 1, Tekst(m.A), Tekst(m.B))],
            rijen[6].Where(b => Leesbaar(b.A)).Select(b => new BeeldKort(
                b.Id,
                b.A,
                b.Dag,
                [
                    .. from r in rijen[7].GroupBy(r => r.Wie).Select(g => g.MaxBy(r => r.N)!)
                       let naam = Naam(r.Wie, geen, "", "")
                       where naam is not null && Leesbaar(r.A)
                       select new ReactieBeeld(naam, Enum.Parse<Begrip>(r.S1), Enum.Parse<Akkoord>(r.S2), Tekst(r.A), r.Dag == nooit ? null : r.Dag),
                ])).FirstOrDefault(),
            [.. rijen[8].Where(b => Leesbaar(b.A)).Select(b => new BesluitKort(b.Id, b.A, Enum.Parse<Besluitstand>(b.S1), Tekst(b.B)))],
            [.. rijen[9].Where(u => Leesbaar(u.A)).Select(u => new UitlegKort(u.Id, u.A, u.Dag))]);
    }
}

/// <summary>A talk as the viewer may read it: nothing of who is kept from him (K17).</summary>
public sealed record GesprekBeeld(
    Guid Id,
    DateOnly Op,
    string? Plaats,
    string Doel,
    string? Samenvatting,
    DateOnly? GeslotenOp,
    int Version,
    IReadOnlyList<DeelnemerBeeld> Deelnemers,
    IReadOnlyList<PuntBeeld> Punten,
    IReadOnlyList<GangBeeld> Gang,
    IReadOnlyList<WerkbladBeeld> Bladen,
    IReadOnlyList<MeedenkBeeld> Meedenken,
    BeeldKort? Beeld,
    IReadOnlyList<BesluitKort> Besluiten,
    IReadOnlyList<UitlegKort> Uitleg)
{
    public bool IsOpen => GeslotenOp is null;

    /// <summary>Whether somebody was asked what goes well (R3-022).</summary>
    public bool KrachtenGevraagd => Bladen.Any(b => b.Hulpmiddel == Hulpmiddelen.WatSpeelt && b.Antwoorden.ContainsKey(Hulpmiddelen.GaatGoed));

    /// <summary>Somebody who is there needs help to think along: short questions then (R3-025).</summary>
    public bool KortEnMetBeeld => Meedenken.Any(m => m.HulpBijMeedenken && Deelnemers.Any(d => d.Persoon == m.Persoon));

    public Gangsoort? Stand(string stap) => Gang.LastOrDefault(g => g.Stap == stap)?.Soort;

    /// <summary>The first step that was neither done nor left out; the last one when all were.</summary>
    public string Verder => (Gespreksstappen.Alle.FirstOrDefault(s => Stand(s.Code) is null or Gangsoort.Opnieuw) ?? Gespreksstappen.Alle[^1]).Code;
}

public sealed record DeelnemerBeeld(
    Guid Id, Guid? Persoon, string Naam, Doelakkoord Doelakkoord, string? EigenDoel, Nagekeken Nagekeken, string? Aanvulling, int? Gehoord, string? WasGoed, string? KanAnders)
{
    public bool HeeftTeruggekeken => Gehoord is not null || WasGoed is not null || KanAnders is not null;
}

public sealed record PuntBeeld(Guid Id, Puntsoort Soort, string Tekst, string Van, bool VanGezin, Puntstand Stand, string? Antwoord);

public sealed record GangBeeld(string Stap, Gangsoort Soort, string? Reden, string Door);

/// <param name="Persoon">Null for the professional's own, and for what they did together.</param>
public sealed record WerkbladBeeld(Guid Id, string Hulpmiddel, string Naam, Guid? Persoon, bool VanProfessional, DateOnly Op, IReadOnlyDictionary<string, AntwoordBeeld> Antwoorden);

public sealed record AntwoordBeeld(Guid Id, string? Tekst, int? Getal);

public sealed record MeedenkBeeld(Guid Persoon, string Naam, bool HulpBijMeedenken, string? WatHelpt, string? EerdereErvaring);

public sealed record BeeldKort(Guid Id, string WatSpeelt, DateOnly Op, IReadOnlyList<ReactieBeeld> Reacties);

public sealed record ReactieBeeld(string Naam, Begrip Begrip, Akkoord Eens, string? Woorden, DateOnly? Op);

public sealed record BesluitKort(Guid Id, string Vraag, Besluitstand Stand, string? Tekst);

public sealed record UitlegKort(Guid Id, string Wat, DateOnly Op);
