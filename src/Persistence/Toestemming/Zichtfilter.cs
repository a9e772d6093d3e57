namespace Eenlijn.Persistence.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>The one filter of <i>zichtbaar voor wie</i>: every read of a record about people passes here.</summary>
internal static class Zichtfilter
{
    public static IQueryable<T> VoorMedewerker<T>(this IQueryable<T> records, Domain.Autorisatie.MedewerkerId ik)
        where T : PersoonsRecord => records.Where(r => r.ZichtbaarVoor != ZichtbaarVoor.Schrijver || r.Schrijver == ik);

    /// <summary>
    /// What somebody of the family sees: shown to the family, not kept from him, and either over himself or over nobody but those
    /// for whom he may look; what is over a person who is kept from him is kept too (K17, K18, K38).
    /// </summary>
    public static IQueryable<T> VoorPersoon<T>(
        this IQueryable<T> records, DbContext db, PersoonId kijker, IReadOnlyCollection<PersoonId> mag, IReadOnlyCollection<PersoonId> verborgen)
        where T : PersoonsRecord
    {
        var magZelf = mag.Contains(kijker);
        return records.Where(r =>
            r.ZichtbaarVoor == ZichtbaarVoor.Gezin
            && ((magZelf && r.OverWie.Any(o => o.PersoonId == kijker))
                || (r.OverWie.Any() && !r.OverWie.Any(o => !mag.Contains(o.PersoonId))))
            && !r.OverWie.Any(o => verborgen.Contains(o.PersoonId))
            && !db.Set<Afscherming>().Any(a => a.Record == r.Id && a.VoorPersoon == kijker && a.OpgehevenOp == null));
    }
}
