namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>What each kind of dated fact adds to the line. A kind that is added to the file and has a date gets its part here.</summary>
public sealed partial class Dossier
{
    /// <summary>One statement of as many parts as there are kinds; only those that the choice asks for.</summary>
    private IQueryable<Rij> Lijn(TijdlijnKeuze keuze)
    {
        var delen = keuze.Groep switch
        {
            TijdlijnGroep.Leven => Leven(keuze.Wie),
            TijdlijnGroep.Hulp => Hulpen(keuze.Wie),
            TijdlijnGroep.Veiligheid => Bescherming(keuze.Wie),
            TijdlijnGroep.Plan => VanPlan(keuze.Wie),
            TijdlijnGroep.Werk => Werk(keuze.Wie),
            _ when keuze.AlleenLevens => [.. Leven(keuze.Wie), .. Hulpen(keuze.Wie), .. Bescherming(keuze.Wie)],
            _ => [.. Leven(keuze.Wie), .. Hulpen(keuze.Wie), .. Bescherming(keuze.Wie), .. VanPlan(keuze.Wie), .. Werk(keuze.Wie)],
        };
        return delen.Aggregate((links, rechts) => links.Concat(rechts));
    }

    private static IQueryable<T> Met<T>(IQueryable<T> records, PersoonId? wie)
        where T : PersoonsRecord => wie is { } persoon ? records.Where(r => r.OverWie.Any(o => o.PersoonId == persoon)) : records;

    private static IQueryable<Rij> Feit(IQueryable<Rij> feiten, PersoonId? wie)
    {
        var id = wie?.Value;
        return id is null ? feiten : feiten.Where(r => r.Wie == id || r.Wie2 == id);
    }

    private IQueryable<Rij>[] Leven(PersoonId? wie)
    {
        var bewoners = Gezin.SelectMany(g => g.Huishoudens).SelectMany(h => h.Bewoners, (h, b) => new { h.Naam, b.Id, b.Van, b.PersoonId });
        var ids = PersoonIds;
        return
        [
            Met(GezinsRecords<Levensgebeurtenis>(), wie).Where(g => g.IngetrokkenOp == null).Select(g => new Rij
            {
                Soort = (int)TijdlijnSoort.Levensgebeurtenis, Id = (Guid)(object)g.Id,
                Van = g.Begin == null ? "" : ((string)(object)g.Begin).Substring(0, 4) + "-" + ((string)(object)g.Begin).Substring(4, 2) + "-" + ((string)(object)g.Begin).Substring(6, 2),
                Tot = g.Einde == null ? "" : ((string)(object)g.Einde).Substring(0, 4) + "-" + ((string)(object)g.Einde).Substring(4, 2) + "-" + ((string)(object)g.Einde).Substring(6, 2),
                Tekst = g.Wat + "", Extra = g.Betekenis + "", Leefgebied = g.Leefgebied + "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)g.Schrijver, Door = "",
            }),
            Feit(Personen.Where(p => ((string)(object)p.Geboorte).Substring(0, 1) == "g").Select(p => new Rij
            {
                Soort = (int)TijdlijnSoort.Geboorte, Id = (Guid)(object)p.Id,
                Van = ((string)(object)p.Geboorte).Substring(1, 4) + "-" + ((string)(object)p.Geboorte).Substring(5, 2) + "-" + ((string)(object)p.Geboorte).Substring(7, 2),
                Tot = "", Tekst = "", Extra = "", Leefgebied = "", Wie = (Guid?)(object)p.Id, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(Personen.Where(p => p.OverledenOp != null).Select(p => new Rij
            {
                Soort = (int)TijdlijnSoort.Overlijden, Id = (Guid)(object)p.Id,
                Van = ((string)(object)p.OverledenOp!).Substring(0, 4) + "-" + ((string)(object)p.OverledenOp!).Substring(4, 2) + "-" + ((string)(object)p.OverledenOp!).Substring(6, 2),
                Tot = "", Tekst = "", Extra = "", Leefgebied = "", Wie = (Guid?)(object)p.Id, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(bewoners.Where(b => b.Van != null && ids.Contains(b.PersoonId)).Select(b => new Rij
            {
                Soort = (int)TijdlijnSoort.Verhuizing, Id = b.Id, Van = (string)(object)b.Van! + "", Tot = "", Tekst = b.Naam + "", Extra = "", Leefgebied = "huisvesting",
                Wie = (Guid?)(object)b.PersoonId, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(Relaties.Where(r => r.Begin != null).Select(r => new Rij
            {
                Soort = (int)TijdlijnSoort.Relatie, Id = (Guid)(object)r.Id, Van = (string)(object)r.Begin! + "", Tot = "", Tekst = "", Extra = (string)(object)r.Soort + "", Leefgebied = "huiselijke-relaties",
                Wie = (Guid?)(object)r.Van, Wie2 = (Guid?)(object)r.Naar, Schrijver = null, Door = "",
            }), wie),
            Feit(Relaties.Where(r => r.Eind != null).Select(r => new Rij
            {
                Soort = (int)TijdlijnSoort.EindeRelatie, Id = (Guid)(object)r.Id, Van = (string)(object)r.Eind! + "", Tot = "", Tekst = "", Extra = (string)(object)r.Soort + "", Leefgebied = "huiselijke-relaties",
                Wie = (Guid?)(object)r.Van, Wie2 = (Guid?)(object)r.Naar, Schrijver = null, Door = "",
            }), wie),
        ];
    }

    private IQueryable<Rij>[] Hulpen(PersoonId? wie) =>
    [
        Feit(EerdereHulp.Where(h => !h.Geen).Select(h => new Rij
        {
            Soort = (int)TijdlijnSoort.EerdereHulp, Id = (Guid)(object)h.Id,
            Van = h.Begin == null ? "" : ((string)(object)h.Begin).Substring(0, 4) + "-" + ((string)(object)h.Begin).Substring(4, 2) + "-" + ((string)(object)h.Begin).Substring(6, 2),
            Tot = h.Einde == null ? "" : ((string)(object)h.Einde).Substring(0, 4) + "-" + ((string)(object)h.Einde).Substring(4, 2) + "-" + ((string)(object)h.Einde).Substring(6, 2),
            Tekst = h.Wat + (h.Door == null ? "" : ", " + h.Door), Extra = h.Resultaat == null ? "" : (string)(object)h.Resultaat + "", Leefgebied = "", Wie = (Guid?)(object)h.Persoon, Wie2 = null, Schrijver = null, Door = "",
        }), wie),
        Feit(EerdereHulp.Where(h => !h.Geen && h.Einde != null).Select(h => new Rij
        {
            Soort = (int)TijdlijnSoort.EindeHulp, Id = (Guid)(object)h.Id,
            Van = ((string)(object)h.Einde!).Substring(0, 4) + "-" + ((string)(object)h.Einde!).Substring(4, 2) + "-" + ((string)(object)h.Einde!).Substring(6, 2),
            Tot = "", Tekst = h.Wat + (h.Door == null ? "" : ", " + h.Door), Extra = h.Resultaat == null ? "" : (string)(object)h.Resultaat + "", Leefgebied = "", Wie = (Guid?)(object)h.Persoon, Wie2 = null, Schrijver = null, Door = "",
        }), wie),
        Met(GezinsRecords<Hulp>(), wie).Select(h => new Rij
        {
            Soort = (int)TijdlijnSoort.Hulp, Id = (Guid)(object)h.Id, Van = (string)(object)(h.BeslistOp ?? h.AangebodenOp) + "", Tot = "", Tekst = h.Wat + ", " + h.Aanbieder, Extra = (string)(object)h.Status + "", Leefgebied = "",
            Wie = null, Wie2 = null, Schrijver = (Guid?)(object)h.Schrijver, Door = "",
        }),
        Met(Records<Verwijzing>(), wie).Select(v => new Rij
        {
            Soort = (int)TijdlijnSoort.Verwijzing, Id = (Guid)(object)v.Id, Van = (string)(object)v.VerwezenOp + "", Tot = "", Tekst = v.Waarvoor + "", Extra = v.NaarNaam + "", Leefgebied = "",
            Wie = null, Wie2 = null, Schrijver = (Guid?)(object)v.Schrijver, Door = "",
        }),
    ];

    /// <summary>With the eyes of the family without what is looked at for safety: that shows when looking together stops.</summary>
    private IQueryable<Rij>[] Bescherming(PersoonId? wie)
    {
        var (gezag, maatregelen) = (Gezag, Maatregelen);
        var vanBuiten = !IsBlik;
        return
        [
            Feit(gezag.Where(g => g.Van != null).Select(g => new Rij
            {
                Soort = (int)TijdlijnSoort.Gezag, Id = (Guid)(object)g.Id, Van = (string)(object)g.Van! + "", Tot = "", Tekst = "", Extra = (string)(object)g.Soort + "", Leefgebied = "", Wie = (Guid?)(object)g.Kind, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(gezag.Where(g => g.Tot != null).Select(g => new Rij
            {
                Soort = (int)TijdlijnSoort.EindeGezag, Id = (Guid)(object)g.Id, Van = (string)(object)g.Tot! + "", Tot = "", Tekst = "", Extra = (string)(object)g.Soort + "", Leefgebied = "", Wie = (Guid?)(object)g.Kind, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(maatregelen.Select(m => new Rij
            {
                Soort = (int)TijdlijnSoort.Maatregel, Id = (Guid)(object)m.Id, Van = (string)(object)m.Van + "", Tot = m.Tot == null ? "" : (string)(object)m.Tot + "", Tekst = "", Extra = (string)(object)m.Soort + "", Leefgebied = "veiligheid",
                Wie = (Guid?)(object)m.Kind, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Feit(maatregelen.Where(m => m.Tot != null).Select(m => new Rij
            {
                Soort = (int)TijdlijnSoort.EindeMaatregel, Id = (Guid)(object)m.Id, Van = (string)(object)m.Tot! + "", Tot = "", Tekst = "", Extra = (string)(object)m.Soort + "", Leefgebied = "veiligheid",
                Wie = (Guid?)(object)m.Kind, Wie2 = null, Schrijver = null, Door = "",
            }), wie),
            Met(Records<VeiligheidBekeken>(), wie).Where(b => vanBuiten).Select(b => new Rij
            {
                Soort = (int)TijdlijnSoort.VeiligheidBekeken, Id = (Guid)(object)b.Id, Van = (string)(object)b.Op + "", Tot = "", Tekst = b.Toelichting.Substring(0, LangeTekst), Extra = (string)(object)b.Conclusie + "", Leefgebied = "veiligheid",
                Wie = null, Wie2 = null, Schrijver = (Guid?)(object)b.Schrijver, Door = "",
            }),
            Met(Records<ZorgOverVeiligheid>(), wie).Where(z => vanBuiten).Select(z => new Rij
            {
                Soort = (int)TijdlijnSoort.Zorg, Id = (Guid)(object)z.Id, Van = (string)(object)z.Sinds + "", Tot = z.GeslotenOp == null ? "" : (string)(object)z.GeslotenOp + "", Tekst = z.Wat.Substring(0, LangeTekst), Extra = z.Bron + "", Leefgebied = "veiligheid",
                Wie = null, Wie2 = null, Schrijver = (Guid?)(object)z.Schrijver, Door = "",
            }),
            Met(Records<ZorgOverVeiligheid>(), wie).Where(z => vanBuiten && z.GeslotenOp != null).Select(z => new Rij
            {
                Soort = (int)TijdlijnSoort.EindeZorg, Id = (Guid)(object)z.Id, Van = (string)(object)z.GeslotenOp! + "", Tot = "", Tekst = z.Wat.Substring(0, LangeTekst), Extra = z.RedenGesloten + "", Leefgebied = "veiligheid",
                Wie = null, Wie2 = null, Schrijver = (Guid?)(object)z.Schrijver, Door = "",
            }),
        ];
    }

    private IQueryable<Rij>[] VanPlan(PersoonId? wie)
    {
        // A version belongs to the whole family (K37): it is about nobody in particular.
        var alle = wie is null && ToontVanGezin;
        return
        [
            Plan.SelectMany(p => p.Versies).Where(v => alle && v.VastgesteldOp != null).Select(v => new Rij
            {
                Soort = (int)TijdlijnSoort.PlanVastgesteld, Id = v.Id, Van = (string)(object)v.VastgesteldOp! + "", Tot = "", Tekst = (string)(object)v.Nummer + "", Extra = "", Leefgebied = "",
                Wie = null, Wie2 = null, Schrijver = (Guid?)(object)v.VoorgesteldDoor, Door = "",
            }),
            Met(GezinsRecords<Doel>(), wie).Select(d => new Rij
            {
                Soort = (int)TijdlijnSoort.Doel, Id = (Guid)(object)d.Id, Van = (string)(object)d.WoordenOp + "", Tot = "", Tekst = d.Titel + "", Extra = "", Leefgebied = d.Leefgebied + "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)d.Schrijver, Door = "",
            }),
            // The day of the last score: that a goal was reached keeps no day of its own.
            Met(GezinsRecords<Doel>(), wie).Where(d => d.Status == DoelStatus.Bereikt && d.Scores.Any()).Select(d => new Rij
            {
                Soort = (int)TijdlijnSoort.DoelBehaald, Id = (Guid)(object)d.Id, Van = (string)(object)d.Scores.Max(s => s.Op) + "", Tot = "", Tekst = d.Titel + "", Extra = "", Leefgebied = d.Leefgebied + "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)d.Schrijver, Door = "",
            }),
            Met(GezinsRecords<Succes>(), wie).Select(s => new Rij
            {
                Soort = (int)TijdlijnSoort.Succes, Id = (Guid)(object)s.Id, Van = (string)(object)s.Op + "", Tot = "", Tekst = s.Wat + "", Extra = "", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)s.Schrijver, Door = "",
            }),
            Met(GezinsRecords<Evaluatie>(), wie).Select(e => new Rij
            {
                Soort = (int)TijdlijnSoort.Evaluatie, Id = (Guid)(object)e.Id, Van = (string)(object)e.Op + "", Tot = "", Tekst = e.WatGingGoed.Substring(0, LangeTekst), Extra = "", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)e.Schrijver, Door = "",
            }),
            Met(Records<Besluit>(), wie).Where(b => b.BeslotenOp != null).Select(b => new Rij
            {
                Soort = (int)TijdlijnSoort.Besluit, Id = (Guid)(object)b.Id, Van = (string)(object)b.BeslotenOp! + "", Tot = "", Tekst = (b.Tekst ?? b.Vraag).Substring(0, LangeTekst), Extra = "", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)b.Schrijver, Door = "",
            }),
        ];
    }

    private IQueryable<Rij>[] Werk(PersoonId? wie)
    {
        var (alle, staf) = (wie is null && ToontVanGezin, MedewerkerNamen);
        return
        [
            Met(Records<Vraag>(), wie).Where(v => v.Woorden != "").Select(v => new Rij
            {
                Soort = (int)TijdlijnSoort.Vraag, Id = (Guid)(object)v.Id, Van = (string)(object)v.Op + "", Tot = "", Tekst = v.Woorden.Substring(0, LangeTekst), Extra = (string)(object)v.Soort + "", Leefgebied = "",
                Wie = (Guid?)(object?)v.GezegdDoor, Wie2 = null, Schrijver = (Guid?)(object)v.Schrijver, Door = "",
            }),
            Met(Records<Contact>(), wie).Select(c => new Rij
            {
                Soort = (int)TijdlijnSoort.Contact, Id = (Guid)(object)c.Id, Van = (string)(object)c.Op + "", Tot = "", Tekst = (c.Verslag ?? c.Woorden ?? "").Substring(0, LangeTekst), Extra = (string)(object)c.Soort + "", Leefgebied = "",
                Wie = null, Wie2 = null, Schrijver = (Guid?)(object)c.Schrijver, Door = "",
            }),
            Casus.SelectMany(c => c.Fasen).Where(f => alle).Select(f => new Rij
            {
                Soort = (int)TijdlijnSoort.Fase, Id = f.Id, Van = (string)(object)f.Op + "", Tot = "", Tekst = "", Extra = (string)(object)f.Naar + "", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = (Guid?)(object)f.Door, Door = "",
            }),
            Casus.SelectMany(c => c.Regie).Where(r => alle).Select(r => new Rij
            {
                Soort = (int)TijdlijnSoort.Regie, Id = r.Id, Van = (string)(object)r.Van + "", Tot = r.Tot == null ? "" : (string)(object)r.Tot + "",
                Tekst = staf.Where(m => m.Id == r.Medewerker).Select(m => m.Naam).FirstOrDefault() + "", Extra = r.IsRegisseur ? "regie" : "eigenaar", Leefgebied = "", Wie = null, Wie2 = null, Schrijver = null, Door = "",
            }),
        ];
    }
}
