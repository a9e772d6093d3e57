namespace Eenlijn.Persistence.Reading;

using System.Reflection;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Microsoft.EntityFrameworkCore;

/// <summary>The log of this case as far as the viewer may read it: a line may not tell of what he may not see.</summary>
public sealed partial class Dossier
{
    /// <summary>
    /// A worker reads all lines but those of records that a colleague keeps for himself (R1-111). Somebody of the family reads the
    /// lines of the case as such and of what he may see; what is kept from him leaves no line (K17).
    /// </summary>
    public IQueryable<Logregel> Log
    {
        get
        {
            var casus = CasusId;
            var regels = _db.Set<Logregel>().AsNoTracking().Where(r => r.Dossier == casus);
            return IsBlik ? _blikken.Aggregate(regels, VanGezin) : VanMedewerker(regels);
        }
    }

    /// <summary>Who changed a root of this case last, and when: for who meets that change when saving his own.</summary>
    public async Task<LaatsteWijziging?> LaatsteWijzigingAsync(Guid root, CancellationToken cancellationToken)
    {
        var laatste = await (
            from r in Log
            join m in Staf on r.Medewerker equals (MedewerkerId?)m.Id
            where r.ObjectId == root && r.Soort == LogSoort.Gewijzigd
            orderby r.Op descending
            select new { m.Roepnaam, r.Op }).FirstOrDefaultAsync(cancellationToken);
        return laatste is null ? null : new(laatste.Roepnaam, $"om {Kalender.TijdVan(laatste.Op):HH.mm} uur");
    }

    private IQueryable<Logregel> VanMedewerker(IQueryable<Logregel> regels)
    {
        var verborgen = Sleutels(nameof(VanEenAnder));
        return regels.Where(r => !verborgen.Any(id => id == r.ObjectId));
    }

    /// <summary>By a list of what shows and not of what does not: a kind of line that is added later is kept until somebody decides.</summary>
    private IQueryable<Logregel> VanGezin(IQueryable<Logregel> regels, PersoonBlik blik)
    {
        if (!blik.IsVanGezin)
        {
            return regels.Where(r => false);
        }

        var records = Sleutels(nameof(Gezien));
        // What happens to the family as a whole (a home, a member) is told only to whom nothing of it is kept.
        Guid?[] heel = blik.VerbergtIets ? [CasusId.Value] : [CasusId.Value, GezinId.Value];
        List<Guid?> personen = [.. blik.MagZienOver.Where(p => !blik.VerbergtIetsVan(p)).Select(p => (Guid?)p.Value)];
        // Who was let in for a time or in an emergency is what the family asks this log for.
        var toegang = TijdelijkeToegangen.Select(t => (Guid?)(Guid)t.Id).Concat(Noodtoegangen.Select(n => (Guid?)(Guid)n.Id));
        return regels.Where(r => !r.Gebeurtenis.StartsWith(nameof(Afscherming))
            && (r.ObjectId == null || toegang.Any(id => id == r.ObjectId) || heel.Contains(r.ObjectId) || personen.Contains(r.ObjectId) || records.Any(id => id == r.ObjectId)));
    }

    /// <summary>The keys of records of every kind, as one of the two methods below chooses them.</summary>
    private IQueryable<Guid?> Sleutels(string keuze)
    {
        IQueryable<Guid?>[] kinds = [.. _db.Model.GetEntityTypes()
            .Where(t => t.BaseType is null && typeof(PersoonsRecord).IsAssignableFrom(t.ClrType))
            .Where(t => typeof(IVanCasus).IsAssignableFrom(t.ClrType) || typeof(IVanGezin).IsAssignableFrom(t.ClrType))
            .Select(t => (IQueryable<Guid?>)GetType()
                .GetMethod(keuze, BindingFlags.NonPublic | BindingFlags.Instance)!
                .MakeGenericMethod(t.ClrType)
                .Invoke(this, null)!)];
        return kinds.Aggregate((left, right) => left.Concat(right));
    }

    private IQueryable<Guid?> VanEenAnder<T>()
        where T : PersoonsRecord
    {
        var ik = Medewerker;
        return VanHier<T>().Where(r => r.ZichtbaarVoor == ZichtbaarVoor.Schrijver && r.Schrijver != ik).Select(r => (Guid?)(Guid)r.Id);
    }

    private IQueryable<Guid?> Gezien<T>()
        where T : PersoonsRecord => Gefilterd(VanHier<T>()).Select(r => (Guid?)(Guid)r.Id);

    private IQueryable<T> VanHier<T>()
        where T : PersoonsRecord
    {
        var (casus, gezin) = (CasusId, GezinId);
        var records = _db.Set<T>().AsNoTracking();
        return typeof(IVanCasus).IsAssignableFrom(typeof(T))
            ? records.Where(r => EF.Property<CasusId>(r, nameof(IVanCasus.CasusId)) == casus)
            : records.Where(r => EF.Property<GezinId>(r, nameof(IVanGezin.GezinId)) == gezin);
    }
}
