namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Aanmelding;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>The anonymous consults of the team in which the worker acts: nobody's file, so all of it is the team's to read.</summary>
public sealed class Consulten(AppDbContext db, ActingContext acting, Lezer lezer, ReadLog log)
{
    private IQueryable<AnoniemConsult> VanTeam
    {
        get
        {
            var team = acting.Team;
            return db.Set<AnoniemConsult>().Where(c => c.TeamId == team);
        }
    }

    /// <summary>Those on which somebody waits, the first day first; or the last ones that are done. By an index.</summary>
    /// <param name="open">An advice, an answer, something to do or asking afterwards is still due.</param>
    /// <param name="hoeveel">How many at most.</param>
    public async Task<IReadOnlyList<ConsultRegel>> LijstAsync(bool open, int hoeveel, CancellationToken cancellationToken)
    {
        var consulten = VanTeam.AsNoTracking();
        return await (open
                ? consulten.Where(c => c.WachtOp != null).OrderBy(c => c.WachtOp).ThenBy(c => c.Op)
                : consulten.Where(c => c.WachtOp == null).OrderByDescending(c => c.Op).ThenByDescending(c => c.Id))
            .Take(hoeveel)
            .Select(c => new ConsultRegel(
                c.Id,
                c.Op,
                c.Vrager,
                db.Set<Organisatie>().Where(o => o.Id == c.Partner).Select(o => o.Naam).FirstOrDefault(),
                c.Vraag,
                c.Minuten,
                db.Set<Medewerker>().Where(m => m.Id == c.Medewerker).Select(m => m.Naam).First(),
                c.Advies != null,
                c.WachtOp))
            .ToListAsync(cancellationToken);
    }

    /// <summary>How many there were since a day, and how long they took, per partner (R0-036).</summary>
    public async Task<IReadOnlyList<ConsultTelling>> TellingAsync(DateOnly sinds, CancellationToken cancellationToken)
    {
        var perPartner = VanTeam.AsNoTracking().Where(c => c.Op >= sinds).GroupBy(c => c.Partner).Select(g => new { Partner = g.Key, Aantal = g.Count(), Minuten = g.Sum(c => c.Minuten) });
        var rijen = await (
            from p in perPartner
            join o in db.Set<Organisatie>() on p.Partner equals (OrganisatieId?)o.Id into organisaties
            from o in organisaties.DefaultIfEmpty()
            select new { p.Aantal, p.Minuten, o.Naam }).ToListAsync(cancellationToken);
        return [.. rijen.Select(r => new ConsultTelling(r.Naam ?? "zonder organisatie", r.Aantal, r.Minuten)).OrderByDescending(r => r.Aantal).ThenBy(r => r.Partner, StringComparer.Ordinal)];
    }

    public async Task<ConsultKaart?> KaartAsync(ConsultId id, CancellationToken cancellationToken)
    {
        var leesbaar = lezer.Aanmeldingen.Select(a => a.Id);
        return await VanTeam.AsNoTracking().Where(c => c.Id == id).Select(c => new ConsultKaart
        {
            Id = c.Id,
            Op = c.Op,
            Minuten = c.Minuten,
            Medewerker = db.Set<Medewerker>().Where(m => m.Id == c.Medewerker).Select(m => m.Naam).First(),
            Vrager = c.Vrager,
            Partner = db.Set<Organisatie>().Where(o => o.Id == c.Partner).Select(o => o.Naam).FirstOrDefault(),
            GezinErbij = c.GezinErbij,
            Vraag = c.Vraag,
            Advies = c.Advies,
            BeantwoordOp = c.BeantwoordOp,
            RedenTochBewaren = c.RedenTochBewaren,
            Acties = c.Acties.OrderBy(a => a.Voor).ThenBy(a => a.Id).Select(a => new ConsultactieKaart(a.Id, a.Wie, a.Wat, a.Voor, a.GedaanOp)).ToList(),
            Vragen = c.Vragen.OrderBy(v => v.Id).Select(v => new ConsultvraagKaart(v.Id, v.Soort, v.Aan, v.Vraag, v.GesteldOp, v.Voor, v.Antwoord, v.BeantwoordOp)).ToList(),
            IsGekoppeld = c.AanmeldingId != null,
            Aanmelding = leesbaar.Contains(c.AanmeldingId!.Value) ? c.AanmeldingId : null,
            NavraagOp = c.NavraagOp,
            Afloop = c.Afloop,
            AfloopOp = c.AfloopOp,
            PartnerId = c.Partner,
            AkkoordVan = c.AanmeldingId == null || leesbaar.Contains(c.AanmeldingId!.Value) ? c.AkkoordVan : null,
            AkkoordOp = c.AkkoordOp,
        }).SingleOrDefaultAsync(cancellationToken);
    }

    public Task<AnoniemConsult?> LoadAsync(ConsultId id, CancellationToken cancellationToken) => VanTeam.SingleOrDefaultAsync(c => c.Id == id, cancellationToken);

    public Task<bool> IsGenoteerdAsync(ConsultId id, MedewerkerId door, CancellationToken cancellationToken) =>
        VanTeam.AsNoTracking().AnyAsync(c => c.Id == id && c.Medewerker == door, cancellationToken);

    /// <summary>Registrations of families that know of it, to which one may be joined; their names are read, and noted so.</summary>
    public async Task<IReadOnlyList<(RecordId Id, string Gezin, DateOnly Op)>> KoppelbareAsync(CancellationToken cancellationToken)
    {
        var rijen = await (
            from a in lezer.WachtendeAanmeldingen
            join g in db.Set<Gezin>() on a.GezinId equals g.Id
            where a.GezinWeetErvan == WeetErvan.Ja
            orderby g.Naam
            select new { a.Id, g.Naam, a.OntvangenOp }).ToListAsync(cancellationToken);
        foreach (var rij in rijen)
        {
            log.Read("Aanmelding", null, rij.Id.Value);
        }

        return [.. rijen.Select(r => (r.Id, r.Naam, Kalender.DagVan(r.OntvangenOp)))];
    }

    /// <summary>Whether a registration waits in this team with a family that knows of it.</summary>
    public Task<bool> IsKoppelbaarAsync(RecordId id, CancellationToken cancellationToken) =>
        lezer.WachtendeAanmeldingen.AnyAsync(a => a.Id == id && a.GezinId != null && a.GezinWeetErvan == WeetErvan.Ja, cancellationToken);
}
