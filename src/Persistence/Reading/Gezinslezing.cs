namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>Reads the whole family of an opened case in two queries: the persons with what hangs on each of them, and the homes.</summary>
public static class Gezinslezing
{
    /// <param name="metHuizen">Without the homes it is one query.</param>
    public static async Task<Gezinsbeeld> GezinsbeeldAsync(this Dossier dossier, CancellationToken cancellationToken, bool metHuizen = true)
    {
        var rijen = await Personen(dossier).AsSingleQuery().ToListAsync(cancellationToken);
        List<HuisBeeld> huizen = metHuizen ? await Huizen(dossier).AsSingleQuery().ToListAsync(cancellationToken) : [];
        // Somebody who left and came back stands there twice; what counts is the last time.
        var leden = rijen.GroupBy(r => r.Persoon.Id).Select(g => g.OrderBy(r => r.Persoon.LidTot is null).ThenBy(r => r.Persoon.LidTot).Last()).ToList();
        List<PersoonBeeld> personen =
            [.. leden.Select(r => Getoond(dossier, r.Persoon)).OrderBy(p => p.Rol).ThenBy(p => p.Geboorte.Code, StringComparer.Ordinal).ThenBy(p => p.Id.Value)];
        return new(
            dossier.Hoofd.GezinNaam,
            personen,
            [.. huizen.Where(h => IsTeZien(dossier, h)).OrderBy(h => h.Id.Value).Select(h => Getoond(dossier, h, personen))],
            [.. leden.SelectMany(r => r.Relaties).OrderBy(r => r.Id.Value)],
            [.. leden.SelectMany(r => r.Gezag).Select(g => g with { Houders = [.. g.Houders.Where(h => personen.Any(p => p.Id == h))] }).OrderByDescending(g => g.Tot is null).ThenByDescending(g => g.Van).ThenByDescending(g => g.Id.Value)],
            [.. leden.SelectMany(r => r.Steun).Select(s => dossier.IsBlik ? s with { Weging = null } : s).OrderBy(s => s.Id.Value)])
        {
            Maatregelen = [.. leden.SelectMany(r => r.Maatregelen).Select(m => Getoond(dossier, m)).OrderByDescending(m => m.Tot is null).ThenByDescending(m => m.Van).ThenBy(m => m.Id.Value)],
            EerdereHulp = [.. leden.SelectMany(r => r.Hulp).Select(h => h with { Wat = dossier.Tekst(h.Wat), Uitkomst = dossier.Tekst(h.Uitkomst), Door = dossier.Tekst(h.Door) }).OrderBy(h => h.Id.Value)],
        };
    }

    /// <summary>Without what is kept from the viewer: persons too, for a name that is missing would tell that somebody lives there.</summary>
    private static HuisBeeld Getoond(Dossier dossier, HuisBeeld huis, List<PersoonBeeld> personen) => huis with
    {
        Bewoners = [.. personen.SelectMany(p => huis.Bewoners.Where(b => b.Persoon == p.Id))],
        Adressen = dossier.Verbergt(Afgeschermd.Adres, huishouden: huis.Id) ? []
            : dossier.ToontGeheim(huis.Bewoners.Where(b => b.Tot is null).Select(b => b.Persoon)) ? huis.Adressen
            : [.. huis.Adressen.Where(a => !a.Geheim)],
    };

    /// <summary>What the judge wrote is free text: it passes the gate that keeps names from who may not know them (K17).</summary>
    private static MaatregelBeeld Getoond(Dossier dossier, MaatregelBeeld maatregel) =>
        maatregel with { Bedreigingen = dossier.Tekst(maatregel.Bedreigingen), Doelen = dossier.Tekst(maatregel.Doelen), Afwijking = dossier.IsBlik ? null : maatregel.Afwijking };

    /// <summary>A home in which only somebody lived who is kept from the viewer, or that is called after him, tells that he is there.</summary>
    private static bool IsTeZien(Dossier dossier, HuisBeeld huis) =>
        !dossier.NoemtVerborgene(huis.Naam) && (huis.Bewoners.Count == 0 || !huis.Bewoners.All(b => dossier.VerbergtPersoon(b.Persoon)));

    private static PersoonBeeld Getoond(Dossier dossier, PersoonBeeld persoon)
    {
        if (dossier.Verbergt(Afgeschermd.School, persoon.Id))
        {
            persoon = persoon with { School = null, Groep = null };
        }

        return dossier.Verbergt(Afgeschermd.Bereikbaarheid, persoon.Id)
            ? persoon with { Telefoon = null, Email = null, Bereikbaarheid = null, Voorkeurskanaal = null, Voorkeuren = new() }
            : persoon;
    }

    private static IQueryable<PersoonRij> Personen(Dossier dossier)
    {
        var (personen, relaties, gezag, steun, organisaties) = (dossier.Personen, dossier.Relaties, dossier.Gezag, dossier.Netwerksteun, dossier.Organisaties);
        var (maatregelen, hulp) = (dossier.Maatregelen, dossier.EerdereHulp);
        return
            from gezin in dossier.Gezin
            from lid in gezin.Leden
            join p in personen on lid.PersoonId equals p.Id
            select new PersoonRij
            {
                Persoon = new PersoonBeeld
                {
                    Id = p.Id,
                    Naam = p.Naam,
                    Rol = lid.Rol,
                    LidVan = lid.Van,
                    LidTot = lid.Tot,
                    Geboorte = p.Geboorte,
                    Geslacht = p.Geslacht,
                    School = organisaties.Where(o => o.Id == p.School).Select(o => o.Naam).FirstOrDefault(),
                    Groep = p.Groep,
                    Taal = p.Taal,
                    TolkGewenst = p.TolkGewenst,
                    Voorkeurskanaal = p.Voorkeurskanaal,
                    Telefoon = p.Telefoon,
                    Email = p.Email,
                    Bereikbaarheid = p.Bereikbaarheid,
                    Voorkeuren = p.Voorkeuren,
                    OverledenOp = p.OverledenOp,
                },
                Relaties = relaties.Where(r => r.Van == p.Id)
                    .Select(r => new RelatieBeeld(r.Id, r.Van, r.Soort, r.Naar, r.Begin, r.Eind, r.Toelichting)).ToList(),
                Gezag = gezag.Where(g => g.Kind == p.Id)
                    .Select(g => new GezagBeeld(g.Id, g.Kind, g.Soort, g.Houders.Select(h => h.PersoonId).ToList(), g.AndereHouder, g.Bron, g.InOnderzoek, g.Van, g.Tot, g.Toelichting)).ToList(),
                Steun = steun.Where(s => s.PersoonId == p.Id)
                    .Select(s => new SteunBeeld(s.Id, s.PersoonId, s.Soort, s.Afspraak, s.WilHelpen, s.Tot) { Weging = s.Weging }).ToList(),
                Hulp = hulp.Where(h => h.Persoon == p.Id)
                    .Select(h => new HulpBeeld(h.Id, h.Persoon, h.Geen, h.Wat, h.Door, h.Wanneer, h.Uitkomst, h.Bron, h.GecontroleerdOp, h.GecontroleerdBij) { Begin = h.Begin, Einde = h.Einde, Resultaat = h.Resultaat }).ToList(),
                Maatregelen = maatregelen.Where(m => m.Kind == p.Id).Select(m => new MaatregelBeeld
                {
                    Id = m.Id,
                    Kind = m.Kind,
                    Soort = m.Soort,
                    Van = m.Van,
                    LooptTot = m.LooptTot,
                    Tot = m.Tot,
                    Einde = m.Einde,
                    Verlengd = m.Verlengingen.Count,
                    Uitvoerder = m.AndereUitvoerder ?? organisaties.Where(o => o.Id == m.Uitvoerder).Select(o => o.Naam).FirstOrDefault(),
                    Gezinsvoogd = m.Gezinsvoogd,
                    GezinsvoogdTelefoon = m.GezinsvoogdTelefoon,
                    Rechtbank = m.Rechtbank,
                    Zaaknummer = m.Zaaknummer,
                    Bedreigingen = m.Bedreigingen,
                    Doelen = m.Doelen,
                    Afwijking = m.Afwijking,
                }).ToList(),
            };
    }

    /// <summary>From the homes and not from the family: SQLite would put together the homes of all families first.</summary>
    private static IQueryable<HuisBeeld> Huizen(Dossier dossier) => dossier.Gezin.SelectMany(g => g.Huishoudens).Select(h => new HuisBeeld(
        h.Id,
        h.Naam,
        h.Bewoners.OrderBy(b => b.Id).Select(b => new BewonerBeeld(b.PersoonId, b.Van, b.Tot, b.Wanneer)).ToList(),
        h.Adressen.OrderByDescending(a => a.Volgnummer).Select(a => new AdresBeeld(a.Straat, a.Huisnummer, a.Postcode, a.Plaats, a.Van, a.Tot, a.Geheim)).ToList()));

    private sealed class PersoonRij
    {
        public required PersoonBeeld Persoon { get; init; }

        public required List<RelatieBeeld> Relaties { get; init; }

        public required List<GezagBeeld> Gezag { get; init; }

        public required List<SteunBeeld> Steun { get; init; }

        public required List<HulpBeeld> Hulp { get; init; }

        public required List<MaatregelBeeld> Maatregelen { get; init; }
    }
}
