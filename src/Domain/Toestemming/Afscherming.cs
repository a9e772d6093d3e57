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
    private Afscherming()
    {
    }

    private const string TeLaat = "Kies een dag binnen een jaar. Iets afschermen bekijk je minstens elk jaar opnieuw.";

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

    /// <param name="id">The key that a form carries, so that a form sent twice makes one decision.</param>
    public static Result<Afscherming> Besluiten(
        GezinId gezin, PersoonId voor, AfschermingDoel doel, AfschermingBesluit besluit, AfschermingId? id = null)
    {
        var check = new Check();
        check.Dat(doel.Persoon != voor, "afscherming-van-zichzelf", "Iemands eigen gegevens kun je niet voor hemzelf afschermen.", nameof(VoorPersoon));
        check.Dat(besluit.OverlegdMet is not null && besluit.OverlegdMet != besluit.Door, "afscherming-zonder-collega", "Overleg eerst met een collega en kies wie dat was.", nameof(OverlegdMet));
        check.Dat(besluit.HerzienOp is { } dag && dag > besluit.Op, "herzien-in-verleden", "Kies een dag in de toekomst waarop je dit opnieuw bekijkt.", nameof(HerzienOp));
        check.Dat(besluit.HerzienOp is not { } herzien || herzien <= besluit.Op.AddYears(1), "herzien-te-laat", TeLaat, nameof(HerzienOp));
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

    public Result Herzien(DateOnly vandaag, DateOnly? opnieuwOp)
    {
        if (OpgehevenOp is not null)
        {
            return AlOpgeheven;
        }

        if (opnieuwOp is not { } dag || dag <= vandaag)
        {
            return new DomainError("herzien-in-verleden", "Kies een dag in de toekomst waarop je dit opnieuw bekijkt.", nameof(HerzienOp));
        }

        if (dag > vandaag.AddYears(1))
        {
            return new DomainError("herzien-te-laat", TeLaat, nameof(HerzienOp));
        }

        HerzienOp = dag;
        Register(new AfschermingHerzien(Id));
        return Result.Ok;
    }

    public Result Opheffen(DateOnly vandaag)
    {
        if (OpgehevenOp is not null)
        {
            return AlOpgeheven;
        }

        OpgehevenOp = vandaag;
        Register(new AfschermingOpgeheven(Id));
        return Result.Ok;
    }

    private static DomainError AlOpgeheven => new("al-opgeheven", "Deze afscherming was al opgeheven.");
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
