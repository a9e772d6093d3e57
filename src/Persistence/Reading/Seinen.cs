namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Preventie;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// What waits for the acting worker and stands in no case of his: registrations without an answer, emergency access, his own
/// registration that ends. One query, for Vandaag asks few.
/// </summary>
public sealed class Seinen(AppDbContext db, ActingContext acting, Lezer lezer, Kalender kalender)
{
    public async Task<IReadOnlyList<Sein>> LijstAsync(DateOnly einde, CancellationToken cancellationToken)
    {
        var (ik, nu, vandaag) = (acting.Ik, kalender.Nu, kalender.Vandaag);
        // A team that is not there for who leads none: with "false" the engine would read the table to find that it wants nothing.
        var geleid = acting is { Rol: Rol.Teamleider, Team: { } team } ? team : new TeamId(Guid.Empty);
        var verloopt = Toegangstermijnen.RegistratieVerloopt.Vanaf(vandaag);
        var gezinnen = db.Set<Gezin>().AsNoTracking();
        var aanmeldingen = lezer.WachtendeAanmeldingen.Where(a => a.ReagerenVoor <= einde)
            .Select(a => new { Soort = 0, Id = (Guid)a.Id, Casus = (Guid)a.Id, Dag = a.ReagerenVoor, Moment = a.OntvangenOp, Tekst = a.Instroom == Instroom.Partner ? a.PartnerContact ?? "" : "" });
        // What I promised to families that wait, and whom I see first.
        var berichten = lezer.WachtendeAanmeldingen.Where(a => a.VolgendBerichtDoor == ik && a.VolgendBerichtOp <= einde)
            .Select(a => new { Soort = 5, Id = (Guid)a.Id, Casus = (Guid)a.Id, Dag = a.VolgendBerichtOp!.Value, Moment = a.OntvangenOp, Tekst = "" });
        var gesprekken = lezer.WachtendeAanmeldingen.Where(a => a.AfspraakMet == ik && a.AfspraakOp <= einde)
            .Select(a => new { Soort = 6, Id = (Guid)a.Id, Casus = (Guid)a.Id, Dag = a.AfspraakOp!.Value, Moment = a.OntvangenOp, Tekst = a.AfspraakPlaats ?? "" });
        var consulten = db.Set<AnoniemConsult>().Where(c => c.Medewerker == ik && c.WachtOp <= einde)
            .Select(c => new { Soort = 7, Id = (Guid)c.Id, Casus = (Guid)c.Id, Dag = c.WachtOp!.Value, Moment = nu, Tekst = c.Vrager });
        var overgenomen = lezer.Overgenomen;
        var steun = lezer.Records<Steunafspraak>()
            .Where(s => (s.Door == ik || overgenomen.Any(o => o.Casus == s.CasusId && o.Van == s.Door)) && s.GestoptOp == null && s.VolgendeOp <= einde)
            .Select(s => new { Soort = 8, Id = (Guid)s.Id, Casus = (Guid)s.CasusId, Dag = s.VolgendeOp, Moment = nu, Tekst = s.Waarover });
        var verwijzingen = lezer.Records<Verwijzing>()
            .Where(v => (v.Contacthouder == ik || overgenomen.Any(o => o.Casus == v.CasusId && o.Van == v.Contacthouder)) && v.ContactOp <= einde)
            .Select(v => new { Soort = 9, Id = (Guid)v.Id, Casus = (Guid)v.CasusId, Dag = v.ContactOp!.Value, Moment = nu, Tekst = v.Waarvoor });
        // Of the families of which I have the casusregie: answers that stay away, and who may be able to weigh it himself by now.
        var mijn = lezer.Casussen.Where(c => c.Fase != Fase.Gesloten)
            .SelectMany(c => c.Regie, (c, r) => new { c.Id, c.GezinId, r.Medewerker, r.Tot })
            .Where(c => c.Tot == null && (c.Medewerker == ik || overgenomen.Any(o => o.Casus == c.Id && o.Van == c.Medewerker)));
        var gevraagd = einde.AddDays(-Toestemmingstermijnen.Antwoord.Dagen);
        var kwesties = lezer.Records<TussenTweeStoelen>()
            .Where(k => (k.Eigenaar == ik || overgenomen.Any(o => o.Casus == k.CasusId && o.Van == k.Eigenaar)) && k.OpgelostOp == null && k.VoorDag <= einde)
            .Select(k => new { Soort = 12, Id = (Guid)k.Id, Casus = (Guid)k.CasusId, Dag = k.VoorDag, Moment = nu, Tekst = k.Waarvoor });
        // No page calls about what a party or the family said no to, or leaves open; a no asks for a talk at once (R1-053).
        var antwoordVoor = einde.AddDays(-CasusTermijnen.Lijst["regie-antwoord"].Dagen);
        var regieafspraken =
            from a in lezer.Records<Regieafspraak>()
            join c in mijn on a.CasusId equals c.Id
            from b in a.Bevestigingen
            where a.VervangenOp == null && (b.Antwoord == Regieantwoord.Geweigerd || (b.Antwoord == Regieantwoord.NogNiet && b.GevraagdOp <= antwoordVoor))
            select new { Soort = b.Antwoord == Regieantwoord.Geweigerd ? 13 : 14, Id = (Guid)a.Id, Casus = (Guid)c.Id, Dag = b.Op ?? b.GevraagdOp, Moment = nu, Tekst = "" };
        var sturingen =
            from s in lezer.GezinsRecords<Sturing>()
            join c in mijn on s.GezinId equals c.GezinId
            where s.GestoptOp == null && s.EvaluerenOp <= einde
            select new { Soort = 15, Id = (Guid)s.Id, Casus = (Guid)c.Id, Dag = s.EvaluerenOp, Moment = nu, Tekst = s.Wat };
        var besluiten =
            from b in lezer.Records<Besluit>()
            join c in mijn on b.CasusId equals c.Id
            where b.Stand == Besluitstand.Besloten && b.TerugkijkenOp <= einde
            select new { Soort = 17, Id = (Guid)b.Id, Casus = (Guid)c.Id, Dag = b.TerugkijkenOp!.Value, Moment = nu, Tekst = b.Vraag };
        // From the week of his sixteenth birthday on, until there is a plan. Born "somewhere in 2010" is as the first day of it.
        var (nietVoor, uiterlijk) = (GeborenOp(vandaag.AddYears(-Achttien.Volwassen)), GeborenOp(einde.AddYears(-Achttien.VanafJaar)));
        var achttien =
            from c in mijn
            join g in gezinnen on c.GezinId equals g.Id
            from l in g.Leden
            join p in db.Set<Persoon>() on l.PersoonId equals p.Id
            where l.Rol == GezinsRol.Kind && l.Tot == null && p.OverledenOp == null
                && ((string)(object)p.Geboorte).CompareTo(nietVoor) > 0 && ((string)(object)p.Geboorte).CompareTo(uiterlijk) <= 0
                && !db.Set<Achttien>().Any(a => a.GezinId == c.GezinId && a.Wie == p.Id)
            select new { Soort = 16, Id = (Guid)(object)p.Id, Casus = (Guid)c.Id, Dag = vandaag, Moment = nu, Tekst = (string)(object)p.Geboorte + " " + p.Naam.Roepnaam };
        var eigenTeam = acting.Team;
        var collectief = db.Set<CollectieveVraag>().Where(v => v.Eigenaar == ik && v.TeamId == eigenTeam && v.GeslotenOp == null && v.NavragenOp <= einde)
            .Select(v => new { Soort = 18, Id = (Guid)(object)v.Id, Casus = (Guid)(object)v.Id, Dag = v.NavragenOp!.Value, Moment = nu, Tekst = v.Titel });
        var toestemmingen =
            from v in lezer.GezinsRecords<Toestemmingsvraag>()
            join c in mijn on v.GezinId equals c.GezinId
            where v.GevraagdOp <= gevraagd && v.Tot >= vandaag && v.Antwoorden.Any(a => a.Uitkomst == AntwoordUitkomst.NogNiet)
            select new { Soort = 10, Id = (Guid)v.Id, Casus = (Guid)c.Id, Dag = v.GevraagdOp, Moment = nu, Tekst = "" };
        var nietInStaat =
            from b in lezer.GezinsRecords<NietInStaatBesluit>()
            join c in mijn on b.GezinId equals c.GezinId
            where b.BeeindigdOp == null && b.HerzienOp <= einde
            select new { Soort = 11, Id = (Guid)b.Id, Casus = (Guid)c.Id, Dag = b.HerzienOp, Moment = nu, Tekst = "" };
        var eigen =
            from n in db.Set<Noodtoegang>()
            join c in db.Set<Casus>() on n.CasusId equals c.Id
            join g in gezinnen on c.GezinId equals g.Id
            where n.Medewerker == ik && n.Einde > nu
            select new { Soort = 1, Id = (Guid)n.Id, Casus = (Guid)n.CasusId, Dag = vandaag, Moment = n.Einde, Tekst = g.Naam };
        // Whoever stands in sees it too: the casusregisseur may be away for weeks.
        var regie = db.Set<DossierToegang>().GeldigOp(vandaag, nu).Where(t => t.Medewerker == ik
            && (t.Grond == ToegangsGrond.Casusregie || t.Grond == ToegangsGrond.Eigenaar || t.Grond == ToegangsGrond.Waarneming));
        var inMijnCasus =
            from n in db.Set<Noodtoegang>()
            join c in db.Set<Casus>() on n.CasusId equals c.Id
            join m in db.Set<Medewerker>() on n.Medewerker equals m.Id
            where n.GezienOp == null && n.Medewerker != ik && regie.Any(t => t.Dossier == c.Id)
            select new { Soort = 2, Id = (Guid)n.Id, Casus = (Guid)n.CasusId, Dag = vandaag, Moment = n.Begin, Tekst = m.Naam };
        var teBeoordelen =
            from n in db.Set<Noodtoegang>()
            join c in db.Set<Casus>() on n.CasusId equals c.Id
            join m in db.Set<Medewerker>() on n.Medewerker equals m.Id
            where c.TeamId == geleid && n.Oordeel == null && n.Medewerker != ik
            select new { Soort = 3, Id = (Guid)n.Id, Casus = (Guid)n.CasusId, Dag = vandaag, Moment = n.Begin, Tekst = m.Naam };
        var registraties =
            from p in db.Set<Vakprofiel>()
            from r in p.Registraties
            where p.Medewerker == ik && r.Tot <= verloopt
            select new { Soort = 4, r.Id, Casus = r.Id, Dag = r.Tot, Moment = nu, Tekst = r.Register };
        var rijen = await aanmeldingen.Concat(eigen).Concat(inMijnCasus).Concat(teBeoordelen).Concat(registraties).Concat(berichten).Concat(gesprekken).Concat(consulten)
            .Concat(steun).Concat(verwijzingen).Concat(toestemmingen).Concat(nietInStaat).Concat(kwesties)
            .Concat(regieafspraken).Concat(sturingen).Concat(besluiten).Concat(achttien).Concat(collectief).ToListAsync(cancellationToken);
        // Three who did not answer one agreement are one talk.
        return [.. rijen.OrderBy(r => r.Dag).DistinctBy(r => (r.Soort, r.Id)).Select(r => new Sein((SeinSoort)r.Soort, r.Id, IsVanCasus((SeinSoort)r.Soort) ? new CasusId(r.Casus) : null, r.Dag, r.Moment, r.Tekst))];
    }

    private static bool IsVanCasus(SeinSoort soort) =>
        soort is SeinSoort.EigenNoodtoegang or SeinSoort.NoodtoegangInMijnCasus or (>= SeinSoort.StutEnSteun and not SeinSoort.CollectieveVraag);

    private static string GeborenOp(DateOnly dag) => new Geboorte.Geboren(OnzekereDatum.Van(dag)).Code;
}

/// <summary>Something that waits.</summary>
/// <param name="Moment">UTC: when it came in, began or ends.</param>
/// <param name="Tekst">Who asks, who opened it, the family, the code of the register, or when somebody was born and his name.</param>
public sealed record Sein(SeinSoort Soort, Guid Id, CasusId? Casus, DateOnly Dag, DateTime Moment, string Tekst);

public enum SeinSoort
{
    Aanmelding,
    EigenNoodtoegang,
    NoodtoegangInMijnCasus,
    NoodtoegangTeBeoordelen,
    RegistratieVerloopt,
    GezinHoortWeer,
    EersteGesprek,
    AnoniemeVraag,

    // From here on each belongs to a case of the worker.
    StutEnSteun,
    Verwijzing,
    ToestemmingBlijftUit,
    NietInStaatHerzien,
    TussenTweeStoelen,
    RegieGeweigerd,
    RegieBlijftUit,
    SturingVoorbij,
    BijnaAchttien,
    BesluitTerugkijken,

    // Of a team, and of no family.
    CollectieveVraag,
}
