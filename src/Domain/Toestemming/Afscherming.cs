namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// That something is kept from one person of the family: a reasoned, dated decision after consulting a colleague. It is looked
/// at again on a date, and that date passing never opens it. To that person nothing shows (K17).
/// </summary>
public sealed class Afscherming : AggregateRoot, IVanGezin
{
    private const string TeLaat = "Kies een dag binnen een jaar. Iets afschermen bekijk je minstens elk jaar opnieuw.";

    private readonly List<AfschermingMoment> _momenten = [];

    private Afscherming()
    {
    }

    public AfschermingId Id { get; private set; }

    public GezinId GezinId { get; private set; }

    /// <summary>From whom it is kept.</summary>
    public PersoonId VoorPersoon { get; private set; }

    public Afgeschermd Wat { get; private set; }

    public RecordId? Record { get; private set; }

    /// <summary>Whose school, telephone or presence it is.</summary>
    public PersoonId? Persoon { get; private set; }

    /// <summary>Whose addresses they are.</summary>
    public HuishoudenId? Huishouden { get; private set; }

    public string Reden { get; private set; } = "";

    public MedewerkerId BeslotenDoor { get; private set; }

    /// <summary>The colleague who was consulted.</summary>
    public MedewerkerId OverlegdMet { get; private set; }

    public DateOnly Op { get; private set; }

    public DateOnly HerzienOp { get; private set; }

    public DateOnly? OpgehevenOp { get; private set; }

    /// <summary>Each time that it was weighed again, the last one when it was lifted.</summary>
    public IReadOnlyList<AfschermingMoment> Momenten => _momenten;

    /// <param name="id">The key that a form carries, so that a form sent twice makes one decision.</param>
    public static Result<Afscherming> Besluiten(
        GezinId gezin, PersoonId voor, AfschermingDoel doel, AfschermingBesluit besluit, AfschermingId? id = null)
    {
        var check = new Check();
        check.Dat(doel.Persoon != voor, "afscherming-van-zichzelf", "Iemands eigen gegevens kun je niet voor hemzelf afschermen.", nameof(VoorPersoon));
        Overlegd(besluit, check);
        Herziening(besluit, check);
        var afscherming = new Afscherming
        {
            Id = id ?? NewId.Of<AfschermingId>(),
            GezinId = gezin,
            VoorPersoon = voor,
            Wat = doel.Wat,
            Record = doel.Record,
            Persoon = doel.Persoon,
            Huishouden = doel.Huishouden,
            Reden = check.Verplicht(besluit.Reden, nameof(Reden), "Schrijf waarom dit nodig is voor de veiligheid of de persoon."),
            BeslotenDoor = besluit.Door,
            OverlegdMet = besluit.OverlegdMet ?? besluit.Door,
            Op = besluit.Op,
            HerzienOp = besluit.HerzienOp ?? besluit.Op,
        };
        if (!check.IsSuccess)
        {
            return Result<Afscherming>.Refuse(check.Errors);
        }

        afscherming.Register(new AfschermingBesloten(afscherming.Id));
        return afscherming;
    }

    /// <summary>Still needed: why, with whom that was weighed, and when it is looked at next.</summary>
    public Result Herzien(AfschermingBesluit besluit)
    {
        if (OpgehevenOp is not null)
        {
            return AlOpgeheven;
        }

        var check = new Check();
        var reden = check.Verplicht(besluit.Reden, nameof(Reden), "Schrijf waarom dit nog nodig is.");
        Overlegd(besluit, check);
        Herziening(besluit, check);
        if (check.IsSuccess)
        {
            HerzienOp = besluit.HerzienOp!.Value;
            _momenten.Add(new(Guid.CreateVersion7(), besluit.Op, besluit.Door, besluit.OverlegdMet!.Value, reden, false));
            Register(new AfschermingHerzien(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>No longer needed. What somebody has read can't be taken back: with a colleague and a reason, as when it began.</summary>
    public Result Opheffen(AfschermingBesluit besluit)
    {
        if (OpgehevenOp is not null)
        {
            return AlOpgeheven;
        }

        var check = new Check();
        var reden = check.Verplicht(besluit.Reden, nameof(Reden), "Schrijf waarom dit niet meer nodig is.");
        Overlegd(besluit, check);
        if (check.IsSuccess)
        {
            OpgehevenOp = besluit.Op;
            _momenten.Add(new(Guid.CreateVersion7(), besluit.Op, besluit.Door, besluit.OverlegdMet!.Value, reden, true));
            Register(new AfschermingOpgeheven(Id));
        }

        return Result.From(check.Errors);
    }

    private static void Overlegd(AfschermingBesluit besluit, Check check) => check.Dat(
        besluit.OverlegdMet is not null && besluit.OverlegdMet != besluit.Door, "afscherming-zonder-collega", "Overleg eerst met een collega en kies wie dat was.", nameof(OverlegdMet));

    private static void Herziening(AfschermingBesluit besluit, Check check)
    {
        check.Dat(besluit.HerzienOp is { } dag && dag > besluit.Op, "herzien-in-verleden", "Kies een dag in de toekomst waarop je dit opnieuw bekijkt.", nameof(HerzienOp));
        check.Dat(besluit.HerzienOp is not { } herzien || herzien <= besluit.Op.AddYears(1), "herzien-te-laat", TeLaat, nameof(HerzienOp));
    }

    private static DomainError AlOpgeheven => new("al-opgeheven", "Deze afscherming was al opgeheven.");
}

/// <summary>One time that it was weighed again: still needed, or no longer.</summary>
public sealed class AfschermingMoment(Guid id, DateOnly op, MedewerkerId door, MedewerkerId overlegdMet, string reden, bool opgeheven)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    public MedewerkerId OverlegdMet { get; private set; } = overlegdMet;

    public string Reden { get; private set; } = reden;

    public bool Opgeheven { get; private set; } = opgeheven;
}

/// <summary>What is kept from somebody.</summary>
public enum Afgeschermd
{
    Record,
    Persoon,
    School,
    Bereikbaarheid,
    Adres,
}

/// <summary>To what an <see cref="Afscherming"/> applies: one of the three keys, after its kind.</summary>
public sealed record AfschermingDoel
{
    private AfschermingDoel(Afgeschermd wat) => Wat = wat;

    public Afgeschermd Wat { get; }

    public RecordId? Record { get; private init; }

    public PersoonId? Persoon { get; private init; }

    public HuishoudenId? Huishouden { get; private init; }

    public static AfschermingDoel VanRecord(RecordId record) => new(Afgeschermd.Record) { Record = record };

    public static AfschermingDoel VanPersoon(PersoonId persoon) => new(Afgeschermd.Persoon) { Persoon = persoon };

    public static AfschermingDoel VanSchool(PersoonId persoon) => new(Afgeschermd.School) { Persoon = persoon };

    public static AfschermingDoel VanBereikbaarheid(PersoonId persoon) => new(Afgeschermd.Bereikbaarheid) { Persoon = persoon };

    public static AfschermingDoel VanAdres(HuishoudenId huishouden) => new(Afgeschermd.Adres) { Huishouden = huishouden };
}

/// <summary>Who decided to withhold, with whom, why, and when it is looked at again.</summary>
public sealed record AfschermingBesluit(MedewerkerId Door, MedewerkerId? OverlegdMet, string? Reden, DateOnly Op, DateOnly? HerzienOp);
