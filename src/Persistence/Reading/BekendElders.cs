namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Autorisatie;
using Eenlijn.Persistence.Gezin;
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
        var kandidaten = await (
            from p in db.Set<Persoon>().AsNoTracking().MetNaam(gevouwen).Where(p => p.Geboorte == geboorte)
            from lid in db.Set<Gezin>().SelectMany(g => g.Leden, (g, l) => new { g.Id, l.PersoonId }).Where(l => l.PersoonId == p.Id)
            select new { p.Naam, Gezin = lid.Id }).ToListAsync(cancellationToken);
        // The stored name goes on with the full first names: only the name as it is said must be the same, whole.
        return await FindAsync([.. kandidaten.Where(k => Zoeknaam.Vouw(k.Naam.Volledig) == gevouwen).Select(k => k.Gezin)], cancellationToken);
    }

    public async Task<IReadOnlyList<BekendGezin>> ZoekAsync(Bsn bsn, CancellationToken cancellationToken) =>
        await FindAsync(
            await (
                from p in db.Set<Persoon>().Where(p => p.Bsn == bsn)
                from lid in db.Set<Gezin>().SelectMany(g => g.Leden, (g, l) => new { g.Id, l.PersoonId }).Where(l => l.PersoonId == p.Id)
                select lid.Id).ToListAsync(cancellationToken),
            cancellationToken);

    private async Task<IReadOnlyList<BekendGezin>> FindAsync(List<GezinId> gezinnen, CancellationToken cancellationToken)
    {
        var ik = acting.Ik;
        var open = db.Set<DossierToegang>().GeldigOp(kalender.Vandaag, kalender.Nu).Where(t => t.Grond != ToegangsGrond.Noodtoegang);
        // By the keys of the families and then of the staff: SQLite reads the table of regie from end to end when it may choose the order itself.
        var found = gezinnen.Count == 0 ? [] : await (
            from casus in db.Set<Casus>().AsNoTracking()
            where gezinnen.Contains(casus.GezinId)
                && !open.Any(t => t.Medewerker == ik && t.Dossier == casus.Id)
            from regie in casus.Regie.Where(r => r.Tot == null)
            select new { casus.Id, Team = db.Set<Team>().Where(t => t.Id == casus.TeamId).Select(t => t.Naam).First(), regie.Medewerker }).ToListAsync(cancellationToken);
        var staf = found.Select(f => f.Medewerker).ToList();
        var namen = found.Count == 0 ? [] : await db.Set<Medewerker>().AsNoTracking().Where(m => staf.Contains(m.Id))
            .ToDictionaryAsync(m => m.Id, m => (m.Naam, m.Telefoon), cancellationToken);
        foreach (var gezin in found)
        {
            log.Searched("BekendElders", gezin.Id);
        }

        if (found.Count == 0)
        {
            log.Searched("BekendElders");
        }

        return [.. found.OrderBy(f => f.Id.Value).Select(f => new BekendGezin(f.Id, f.Team, namen[f.Medewerker].Naam, namen[f.Medewerker].Telefoon))];
    }
}

/// <summary>All that may be told of a family outside the own cases: "bekend bij …, bel …".</summary>
/// <param name="Casus">For the log, and sealed for emergency access; never shown or linked as it is.</param>
public sealed record BekendGezin(CasusId Casus, string Team, string Casusregisseur, string? Telefoon);
