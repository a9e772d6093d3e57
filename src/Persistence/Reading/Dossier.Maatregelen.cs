namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Persistence.Gezin;
using Microsoft.EntityFrameworkCore;

/// <summary>Which measures of child protection hold for which child: published for the other modules (R1-027).</summary>
public sealed partial class Dossier
{
    /// <summary>Earlier help of the members; with the eyes of the family only over whom the viewer may see (R1-028).</summary>
    public IQueryable<EerdereHulp> EerdereHulp
    {
        get
        {
            var ids = PersoonIds;
            var hulp = _db.Set<EerdereHulp>().AsNoTracking().Where(h => !h.Verwijderd && ids.Contains(h.Persoon));
            foreach (var mag in _blikken.Select(b => b.MagZienOver))
            {
                hulp = hulp.Where(h => mag.Contains(h.Persoon));
            }

            return hulp;
        }
    }

    public async Task<EerdereHulp?> LoadEerdereHulpAsync(EerdereHulpId id, int? version, CancellationToken cancellationToken) =>
        Expect(await EerdereHulp.AsTracking().SingleOrDefaultAsync(h => h.Id == id, cancellationToken), version);

    /// <summary>
    /// The measures that hold on a day, to put into a query by child or read as they are. A measure whose ruling ran out holds no
    /// more, also when nobody recorded its end.
    /// </summary>
    public IQueryable<LopendeMaatregel> LopendeMaatregelen(DateOnly dag)
    {
        var organisaties = Organisaties;
        return Maatregelen
            .Where(m => m.Van <= dag && ((m.Tot ?? m.LooptTot) == null || (m.Tot ?? m.LooptTot) >= dag))
            .OrderBy(m => m.Van).ThenBy(m => m.Id)
            .Select(m => new LopendeMaatregel
            {
                Kind = m.Kind,
                Soort = m.Soort,
                Van = m.Van,
                LooptTot = m.Tot ?? m.LooptTot,
                Uitvoerder = m.AndereUitvoerder ?? organisaties.Where(o => o.Id == m.Uitvoerder).Select(o => o.Naam).FirstOrDefault(),
                Gezinsvoogd = m.Gezinsvoogd,
                Telefoon = m.GezinsvoogdTelefoon,
            });
    }

    /// <summary>The kinds of measure that hold for each child on a day; a child without one is not among them. One query.</summary>
    public async Task<IReadOnlyDictionary<PersoonId, IReadOnlyList<MaatregelSoort>>> MaatregelenOpAsync(DateOnly dag, CancellationToken cancellationToken) =>
        (await LopendeMaatregelen(dag).Select(m => new { m.Kind, m.Soort }).ToListAsync(cancellationToken))
            .GroupBy(m => m.Kind)
            .ToDictionary(g => g.Key, g => (IReadOnlyList<MaatregelSoort>)[.. g.Select(m => m.Soort).Distinct()]);
}
