namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// Looks outside the worker's own cases, on an exact match of name and date of birth or of BSN, and tells only that the family
/// is known, where, and whom to call (K35). The look-up stands in the log of that case, for its casusregisseur to see.
/// </summary>
public sealed class BekendElders(AppDbContext db, ActingContext acting, ReadLog log, Kalender kalender)
{
    /// <param name="naam">The whole name as it is said; compared folded.</param>
    public async Task<IReadOnlyList<BekendGezin>> ZoekAsync(string naam, OnzekereDatum geboren, CancellationToken cancellationToken)
    {
        var gevouwen = Zoeknaam.Vouw(naam);
        Geboorte geboorte = new Geboorte.Geboren(geboren);
        var kandidaten = await db.Set<Persoon>().AsNoTracking()
            .Where(p => p.Geboorte == geboorte && p.Zoeknaam.StartsWith(gevouwen))
            .Select(p => new { p.Id, p.Naam }).ToListAsync(cancellationToken);
        // The stored name goes on with the full first names: only the name as it is said must be the same, whole.
        var exact = kandidaten.Where(k => Zoeknaam.Vouw(k.Naam.Volledig) == gevouwen).Select(k => k.Id).ToList();
        return await FindAsync(db.Set<Persoon>().Where(p => exact.Contains(p.Id)), cancellationToken);
    }

    public Task<IReadOnlyList<BekendGezin>> ZoekAsync(Bsn bsn, CancellationToken cancellationToken) =>
        FindAsync(db.Set<Persoon>().Where(p => p.Bsn == bsn), cancellationToken);

    private async Task<IReadOnlyList<BekendGezin>> FindAsync(IQueryable<Persoon> personen, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var dag = kalender.Vandaag;
        var found = await (
            from casus in db.Set<Casus>().AsNoTracking()
            join gezin in db.Set<Gezin>() on casus.GezinId equals gezin.Id
            from regie in casus.Regie.Where(r => r.Tot == null)
            join wie in db.Set<Medewerker>() on regie.Medewerker equals wie.Id
            join team in db.Set<Team>() on casus.TeamId equals team.Id
            where gezin.Leden.Any(l => personen.Any(p => p.Id == l.PersoonId))
                && !db.Set<DossierToegang>().Any(t => t.Medewerker == ik && t.Dossier == casus.Id && t.Van <= dag && (t.Tot == null || t.Tot >= dag))
            orderby casus.Id
            select new BekendGezin(casus.Id, team.Naam, wie.Naam, wie.Telefoon)).ToListAsync(cancellationToken);
        foreach (var gezin in found)
        {
            log.Searched("BekendElders", gezin.Casus);
        }

        if (found.Count == 0)
        {
            log.Searched("BekendElders");
        }

        return found;
    }
}

/// <summary>All that may be told of a family outside the own cases: "bekend bij …, bel …".</summary>
/// <param name="Casus">For the log only; never shown or linked.</param>
public sealed record BekendGezin(CasusId Casus, string Team, string Casusregisseur, string? Telefoon);
