namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
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
            .Concat(steun).Concat(verwijzingen).Concat(toestemmingen).Concat(nietInStaat).Concat(kwesties).ToListAsync(cancellationToken);
        return [.. rijen.Select(r => new Sein((SeinSoort)r.Soort, r.Id, (SeinSoort)r.Soort is SeinSoort.EigenNoodtoegang or SeinSoort.NoodtoegangInMijnCasus or >= SeinSoort.StutEnSteun ? new CasusId(r.Casus) : null, r.Dag, r.Moment, r.Tekst))];
    }
}

/// <summary>Something that waits.</summary>
/// <param name="Moment">UTC: when it came in, began or ends.</param>
/// <param name="Tekst">Who asks, who opened it, the family, or the code of the register.</param>
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
}
