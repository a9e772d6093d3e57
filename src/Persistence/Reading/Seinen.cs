namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
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
        var rijen = await aanmeldingen.Concat(eigen).Concat(inMijnCasus).Concat(teBeoordelen).Concat(registraties).ToListAsync(cancellationToken);
        return [.. rijen.Select(r => new Sein((SeinSoort)r.Soort, r.Id, (SeinSoort)r.Soort is SeinSoort.EigenNoodtoegang or SeinSoort.NoodtoegangInMijnCasus ? new CasusId(r.Casus) : null, r.Dag, r.Moment, r.Tekst))];
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
}
