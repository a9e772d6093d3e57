namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>The one door to a case. Not there and not allowed to know look the same: null, for the 404.</summary>
public sealed class Dossiers(AppDbContext db, ActingContext acting, ReadLog log, Kalender kalender)
{
    // Compiled once: every page of a case begins with it.
    private static readonly Func<AppDbContext, CasusId, MedewerkerId, DateOnly, DateTime, CancellationToken, Task<CasusHoofd?>> Query =
        EF.CompileAsyncQuery((AppDbContext db, CasusId id, MedewerkerId ik, DateOnly dag, DateTime nu, CancellationToken _) => (
            from casus in db.Set<Casus>()
            from regie in casus.Regie.Where(r => r.Tot == null)
            join wie in db.Set<Medewerker>() on regie.Medewerker equals wie.Id
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            join team in db.Set<Team>() on casus.TeamId equals team.Id
            // The key of the last look first: asked as a row it would be numbered over the looks of all cases.
            join laatste in db.Set<VeiligheidBekeken>()
                on db.Set<VeiligheidBekeken>().Where(b => b.CasusId == id).OrderByDescending(b => b.Op).ThenByDescending(b => b.Id).Select(b => (RecordId?)b.Id).FirstOrDefault()
                equals (RecordId?)laatste.Id into bekeken
            from laatste in bekeken.DefaultIfEmpty()
            join waarneming in db.Set<Waarneming>()
                on db.Set<Waarneming>().Where(w => w.CasusId == id && w.VoorWie == wie.Id && w.Van <= dag && w.Tot >= dag).OrderBy(w => w.Id).Select(w => (WaarnemingId?)w.Id).FirstOrDefault()
                equals (WaarnemingId?)waarneming.Id into waargenomen
            from waarneming in waargenomen.DefaultIfEmpty()
            join vervanger in db.Set<Medewerker>() on waarneming.Waarnemer equals vervanger.Id into vervangers
            from vervanger in vervangers.DefaultIfEmpty()
            where casus.Id == id
                && db.Set<DossierToegang>().Any(t => t.Medewerker == ik && t.Dossier == casus.Id && t.Van <= dag && (t.Tot == null || t.Tot >= dag) && (t.Einde == null || t.Einde > nu))
            select new CasusHoofd
            {
                CasusId = casus.Id,
                GezinId = gezin.Id,
                GezinNaam = gezin.Naam,
                Fase = casus.Fase,
                GeopendOp = casus.GeopendOp,
                TeamId = team.Id,
                TeamNaam = team.Naam,
                RegieDoor = wie.Id,
                IsRegisseur = regie.IsRegisseur,
                RegieNaam = wie.Naam,
                RegieTelefoon = wie.Telefoon,
                Waarnemer = vervanger == null ? null : new WaarnemerNu(vervanger.Id, vervanger.Naam, vervanger.Telefoon, waarneming.Tot),
                RegieVanHetGezin = casus.RegieVanHetGezin,
                NoodtoegangTot = db.Set<DossierToegang>().Any(t => t.Medewerker == ik && t.Dossier == id && t.Van <= dag && (t.Tot == null || t.Tot >= dag) && (t.Einde == null || t.Einde > nu) && t.Grond != ToegangsGrond.Noodtoegang)
                    ? null
                    : db.Set<DossierToegang>().Where(t => t.Medewerker == ik && t.Dossier == id && t.Grond == ToegangsGrond.Noodtoegang).Max(t => t.Einde),
                LaatstBekeken = laatste == null ? null : new BandMoment(
                    laatste.Op,
                    laatste.Conclusie,
                    laatste.OpnieuwOp,
                    db.Set<Medewerker>().Where(m => m.Id == laatste.Schrijver)
                        .Join(db.Set<Organisatie>(), m => m.OrganisatieId, o => o.Id, (m, o) => o.Naam).First()),
                OpenZorgen = db.Set<ZorgOverVeiligheid>().Count(z => z.CasusId == casus.Id && z.GeslotenOp == null),
                ZorgOpnieuwOp = db.Set<ZorgOverVeiligheid>().Where(z => z.CasusId == casus.Id && z.GeslotenOp == null).Min(z => (DateOnly?)z.VolgendeKeer),
            }).AsNoTracking().FirstOrDefault());

    /// <summary>Opens the case for the acting worker, and notes that he looked.</summary>
    public async Task<Dossier?> OpenAsync(CasusId id, CancellationToken cancellationToken)
    {
        if (acting.Medewerker is not { } ik)
        {
            return null;
        }

        if (await Query(db, id, ik, kalender.Vandaag, kalender.Nu, cancellationToken) is not { } hoofd)
        {
            if (await ExistsAsync(id, cancellationToken))
            {
                await log.RefusedAsync(nameof(Casus), id, cancellationToken);
            }

            return null;
        }

        acting.Casus = id;
        acting.Noodtoegang = hoofd.NoodtoegangTot is not null;
        log.Read(nameof(Casus), id, id.Value);
        var dossier = new Dossier(db, hoofd, ik, kalender);
        // Looking together: this case through all their eyes, and no other case at all.
        return acting.Samen switch
        {
            null => dossier,
            { } samen when samen.Casus == id => await dossier.SamenAsync(samen.Aanwezig, cancellationToken),
            _ => null,
        };
    }

    /// <summary>Notes that the role of the acting worker does not hold the act; in the log of the case, if there is such a case.</summary>
    public async Task RefusedAsync(CasusId? id, CancellationToken cancellationToken) => await log.RefusedAsync(
        id is null ? "Pagina" : nameof(Casus), id is { } asked && await ExistsAsync(asked, cancellationToken) ? asked : null, cancellationToken);

    private Task<bool> ExistsAsync(CasusId id, CancellationToken cancellationToken) =>
        db.Set<Casus>().AnyAsync(c => c.Id == id, cancellationToken);
}
