namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.Persistence.Saving;
using Microsoft.EntityFrameworkCore;

/// <summary>Who is called when a child must be safe now, and the alerts that nobody has taken up yet (K12).</summary>
public sealed class Oproepen(AppDbContext db, Store store, Kalender kalender)
{
    /// <summary>
    /// Who can be reached for a case, in order: who has the casusregie, a colleague beside him, others who can open the case, who
    /// leads the team. For who is away the one who stands in for him; without one he is passed over.
    /// </summary>
    public async Task<IReadOnlyList<MedewerkerId>> KetenAsync(CasusId casus, CancellationToken cancellationToken)
    {
        var dag = kalender.Vandaag;
        var metToegang = await (
            from t in db.Set<DossierToegang>().GeldigOp(dag, kalender.Nu)
            where t.Dossier == casus && t.Grond != ToegangsGrond.Noodtoegang && t.Grond != ToegangsGrond.Oproep
            select new
            {
                t.Medewerker,
                t.Grond,
                IsMaatje = db.Set<Betrokkenheid>().Any(b => b.CasusId == casus && b.Medewerker == t.Medewerker && b.IsMaatje && b.Tot == null),
            }).ToListAsync(cancellationToken);
        var leiders = await (
            from c in db.Set<Casus>()
            from m in db.Set<Medewerker>()
            where c.Id == casus && m.Lidmaatschappen.Any(l => l.TeamId == c.TeamId && l.Rol == Rol.Teamleider && l.Van <= dag && (l.Tot == null || l.Tot >= dag))
            orderby m.Id
            select m.Id).ToListAsync(cancellationToken);
        var weg = await db.Set<Waarneming>().Where(w => w.Van <= dag && w.Tot >= dag && (w.CasusId == casus || leiders.Contains(w.VoorWie)))
            .Select(w => new { w.CasusId, w.VoorWie, w.Waarnemer }).ToListAsync(cancellationToken);
        var rij = metToegang
            .OrderBy(t => t.Grond switch { ToegangsGrond.Casusregie or ToegangsGrond.Eigenaar => 0, ToegangsGrond.Waarneming => 1, _ => t.IsMaatje ? 2 : 3 })
            .Select(t => t.Medewerker).Concat(leiders);
        return
        [
            .. rij.SelectMany(wie => weg.Any(w => w.VoorWie == wie) ? weg.Where(w => w.VoorWie == wie && w.CasusId == casus).Select(w => w.Waarnemer) : [wie]).Distinct(),
        ];
    }

    /// <summary>Moves on every alert whose time passed: in the name of the program itself.</summary>
    public async Task DoorgaanAsync(CancellationToken cancellationToken)
    {
        var nu = kalender.Nu;
        var open = await db.Set<Veiligstelling>()
            .Where(v => v.AfgehandeldOp == null && v.OpgepaktOp == null && v.Oproepen.Any(o => o.Sinds == null) && !v.Oproepen.Any(o => o.Tot > nu))
            .ToListAsync(cancellationToken);
        foreach (var veiligstelling in open)
        {
            veiligstelling.Doorgaan(nu);
        }

        if (open.Count > 0)
        {
            await store.SaveAsync(cancellationToken);
        }
    }

    /// <summary>All alerts that wait, for each who was called for it; a handful at most.</summary>
    public async Task<IReadOnlyList<OpenOproep>> OpenAsync(CancellationToken cancellationToken) => await (
        from v in db.Set<Veiligstelling>().AsNoTracking()
        where v.AfgehandeldOp == null && v.OpgepaktOp == null
        from o in v.Oproepen.Where(o => o.Sinds != null)
        join c in db.Set<Casus>() on v.CasusId equals c.Id
        join g in db.Set<Gezin>() on c.GezinId equals g.Id
        select new OpenOproep(o.Medewerker, v.Id, c.Id, g.Naam, v.GemeldOp)).ToListAsync(cancellationToken);
}

/// <summary>An alert that waits for somebody.</summary>
public sealed record OpenOproep(MedewerkerId Voor, RecordId Veiligstelling, CasusId Casus, string Gezin, DateTime GemeldOp)
{
    public string Href => $"/casus/{Casus.Value}/veiligheid/veiligstelling/{Veiligstelling.Value}";
}
