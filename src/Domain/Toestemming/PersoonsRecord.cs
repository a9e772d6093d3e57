namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>A record about people: says over whom it is, who wrote it and for whom it is visible (R1-111, K2).</summary>
public abstract class PersoonsRecord : AggregateRoot
{
    private readonly List<OverPersoon> _overWie = [];

    protected PersoonsRecord()
    {
    }

    /// <param name="id">The key that a form carries, so that a form sent twice makes one record.</param>
    protected PersoonsRecord(MedewerkerId schrijver, Zicht zicht, RecordId? id = null)
    {
        Id = id ?? NewId.Of<RecordId>();
        Schrijver = schrijver;
        ZichtbaarVoor = zicht.Voor;
        _overWie.AddRange(zicht.OverWie.Distinct().Select(p => new OverPersoon(p)));
    }

    public RecordId Id { get; private set; }

    public MedewerkerId Schrijver { get; private set; }

    public ZichtbaarVoor ZichtbaarVoor { get; private set; }

    public IReadOnlyList<OverPersoon> OverWie => _overWie;

    /// <summary>Sets over whom it is and for whom; true when something changed.</summary>
    protected bool ZichtZetten(Zicht zicht)
    {
        var over = zicht.OverWie.ToHashSet();
        if (ZichtbaarVoor == zicht.Voor && over.SetEquals(_overWie.Select(o => o.PersoonId)))
        {
            return false;
        }

        ZichtbaarVoor = zicht.Voor;
        _overWie.RemoveAll(o => !over.Contains(o.PersoonId));
        _overWie.AddRange(over.Except(_overWie.Select(o => o.PersoonId)).Select(p => new OverPersoon(p)));
        return true;
    }
}

/// <summary>A person over whom a record is.</summary>
public sealed class OverPersoon(PersoonId persoonId)
{
    public PersoonId PersoonId { get; private set; } = persoonId;
}

/// <summary>Over whom and for whom a record is, as a form gives it.</summary>
public sealed record Zicht(ZichtbaarVoor Voor, IReadOnlyCollection<PersoonId> OverWie);

/// <summary>For whom a record is visible; the strictest is the default (R1-111).</summary>
public enum ZichtbaarVoor
{
    /// <summary>The writer alone.</summary>
    Schrijver,

    /// <summary>Staff members who may open the case.</summary>
    Medewerkers,

    /// <summary>Those staff members, and of the family those whom it concerns or who may act for them.</summary>
    Gezin,
}
