namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// Somebody of another team or institution is let into one case until a day, with a reason; it ends by itself (R1-004). He is not
/// involved: he looks along, and the family can see that he may.
/// </summary>
public sealed class TijdelijkeToegang : AggregateRoot
{
    private TijdelijkeToegang(TijdelijkeToegangId id, CasusId casusId, MedewerkerId medewerker, MedewerkerId gegevenDoor, string reden, DateOnly van, DateOnly totEnMet)
    {
        Id = id;
        CasusId = casusId;
        Medewerker = medewerker;
        GegevenDoor = gegevenDoor;
        Reden = reden;
        Van = van;
        TotEnMet = totEnMet;
    }

    public TijdelijkeToegangId Id { get; private set; }

    public CasusId CasusId { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public MedewerkerId GegevenDoor { get; private set; }

    /// <summary>Why he is needed in this case; the family can ask for it.</summary>
    public string Reden { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The last day.</summary>
    public DateOnly TotEnMet { get; private set; }

    /// <summary>UTC; the moment at which it ended, by itself or earlier.</summary>
    public DateTime? GeeindigdOp { get; private set; }

    /// <summary>Who ended it before its day; null when it ended by itself.</summary>
    public MedewerkerId? GeeindigdDoor { get; private set; }

    public static Result<TijdelijkeToegang> Geven(
        CasusId casus, MedewerkerId? wie, MedewerkerId door, string? reden, DateOnly? totEnMet, DateOnly vandaag)
    {
        var check = new Check();
        var laatste = Toegangstermijnen.Tijdelijk.Vanaf(vandaag);
        check.Dat(wie is not null, "medewerker-leeg", "Kies wie je toegang geeft.", nameof(Medewerker));
        check.Dat(wie != door, "zichzelf", "Jezelf kun je geen tijdelijke toegang geven. Vraag de casusregisseur, of gebruik bij nood de noodtoegang.", nameof(Medewerker));
        var waarom = check.Verplicht(reden, nameof(Reden), "Schrijf waarom deze collega in de casus moet kunnen kijken.", Check.Lang);
        check.Dat(totEnMet is not null, "einddatum-leeg", "Vul de laatste dag in.", nameof(TotEnMet));
        check.Dat(totEnMet is not { } dag || (dag >= vandaag && dag <= laatste), "einddatum-klopt-niet", Toegangstermijnen.Tijdelijk.Grens(vandaag), nameof(TotEnMet));
        if (!check.IsSuccess)
        {
            return Result<TijdelijkeToegang>.Refuse(check.Errors);
        }

        var toegang = new TijdelijkeToegang(NewId.Of<TijdelijkeToegangId>(), casus, wie!.Value, door, waarom, vandaag, totEnMet!.Value);
        toegang.Register(new TijdelijkeToegangGegeven(toegang.Id, casus, wie.Value, vandaag, toegang.Afloop));
        return toegang;
    }

    /// <summary>UTC; the end of its last day.</summary>
    public DateTime Afloop => Kalender.NaarUtc(TotEnMet.AddDays(1), TimeOnly.MinValue);

    /// <summary>Ends it now, before its day.</summary>
    public Result Beeindigen(MedewerkerId door, DateTime nu)
    {
        if (GeeindigdOp is not null || nu >= Afloop)
        {
            return new DomainError("al-geeindigd", "Deze toegang is al geëindigd.");
        }

        (GeeindigdOp, GeeindigdDoor) = (nu, door);
        Register(new TijdelijkeToegangBeeindigd(Id, CasusId, nu));
        return Result.Ok;
    }

    /// <summary>Its day has passed: notes that it ended, so that the work that he still had goes to whoever has the casusregie.</summary>
    public Result Aflopen(DateTime nu)
    {
        if (GeeindigdOp is not null || nu < Afloop)
        {
            return new DomainError("loopt-nog", "Deze toegang is niet afgelopen.");
        }

        GeeindigdOp = Afloop;
        Register(new TijdelijkeToegangAfgelopen(Id, CasusId, TotEnMet));
        return Result.Ok;
    }
}

[Zin("gaf een medewerker tijdelijk toegang tot de casus")]
public sealed record TijdelijkeToegangGegeven(TijdelijkeToegangId Toegang, CasusId Casus, MedewerkerId Medewerker, DateOnly Van, DateTime? Einde)
    : DomainEvent(Toegang.Value, Casus), IVerleentToegang
{
    public CasusId VoorDossier => Casus;

    public ToegangsGrond Grond => ToegangsGrond.Tijdelijk;

    public Guid Bron => Toegang.Value;
}

[Zin("beëindigde tijdelijke toegang eerder dan afgesproken")]
public sealed record TijdelijkeToegangBeeindigd(TijdelijkeToegangId Toegang, CasusId Casus, DateTime? Einde)
    : DomainEvent(Toegang.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Toegang.Value;

    public DateOnly Tot => Kalender.DagVan(Einde!.Value);
}

[Zin("sloot tijdelijke toegang af: de laatste dag is voorbij")]
public sealed record TijdelijkeToegangAfgelopen(TijdelijkeToegangId Toegang, CasusId Casus, DateOnly Tot)
    : DomainEvent(Toegang.Value, Casus), IBeeindigtToegang
{
    public CasusId VoorDossier => Casus;

    public Guid Bron => Toegang.Value;
}
