namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>Who has authority over one child in a period, in the six kinds of the BRP (API bevragen 2.7.0).</summary>
public sealed class Gezag : AggregateRoot
{
    private readonly List<Gezagshouder> _houders = [];

    private Gezag(GezagId id, PersoonId kind, GezagSoort soort, DateOnly? van)
    {
        Id = id;
        Kind = kind;
        Soort = soort;
        Van = van;
    }

    public GezagId Id { get; private set; }

    public PersoonId Kind { get; private set; }

    public GezagSoort Soort { get; private set; }

    public DateOnly? Van { get; private set; }

    public DateOnly? Tot { get; private set; }

    public GezagBron Bron { get; private set; }

    /// <summary>The municipality looks into it: the answer may change.</summary>
    public bool InOnderzoek { get; private set; }

    /// <summary>Name of the guardian institution or of somebody who is not a person of the file.</summary>
    public string? AndereHouder { get; private set; }

    public string? Toelichting { get; private set; }

    public IReadOnlyList<Gezagshouder> Houders => _houders;

    /// <param name="geboorte">Of the child.</param>
    /// <param name="vandaag">Null where the days were checked before, as in an import.</param>
    public static Result<Gezag> Vastleggen(GezagGegevens gegevens, Geboorte? geboorte = null, DateOnly? vandaag = null)
    {
        var check = new Check();
        if (vandaag is { } nu)
        {
            check.Periode(gegevens.Van, nu, nameof(Van));
        }

        geboorte?.Begrenst(check, gegevens.Van, nameof(Van));
        var personen = gegevens.Houders.Distinct().ToList();
        var gezag = new Gezag(NewId.Of<GezagId>(), gegevens.Kind, gegevens.Soort, gegevens.Van)
        {
            Bron = gegevens.Bron,
            InOnderzoek = gegevens.InOnderzoek,
            AndereHouder = check.Vrij(gegevens.AndereHouder, nameof(AndereHouder), Check.Kort),
            Toelichting = check.Vrij(gegevens.Toelichting, nameof(Toelichting), Check.Kort),
        };
        check.Dat(!personen.Contains(gegevens.Kind), "gezag-over-zichzelf", "Een kind heeft geen gezag over zichzelf.", nameof(Houders));
        var aantal = personen.Count + (gezag.AndereHouder is null ? 0 : 1);
        var (past, melding) = gegevens.Soort switch
        {
            GezagSoort.GezamenlijkOuderlijkGezag => (aantal == 2 && personen.Count == 2, "Kies de twee ouders die samen het gezag hebben."),
            GezagSoort.EenhoofdigOuderlijkGezag => (aantal == 1 && personen.Count == 1, "Kies de ene ouder die het gezag heeft."),
            GezagSoort.GezamenlijkGezag => (aantal == 2, "Kies de ouder en de ander die samen het gezag hebben."),
            GezagSoort.Voogdij => (aantal >= 1, "Kies de voogd, of vul de naam van de instelling in."),
            _ => (aantal == 0, "Bij dit soort gezag hoort niemand. Kies geen personen."),
        };
        check.Dat(past, "gezagshouders-kloppen-niet", melding, nameof(Houders));
        if (!check.IsSuccess)
        {
            return Result<Gezag>.Refuse(check.Errors);
        }

        gezag._houders.AddRange(personen.Select(p => new Gezagshouder(p)));
        gezag.Register(new GezagVastgelegd(gezag.Id, gegevens.Kind));
        return gezag;
    }

    public Result Beeindigen(DateOnly tot, Geboorte? kind = null, DateOnly? vandaag = null)
    {
        var check = new Check();
        if (vandaag is { } nu)
        {
            check.Periode(tot, nu, nameof(Tot));
        }

        kind?.Begrenst(check, tot, nameof(Tot));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        if (Tot is not null || tot < Van)
        {
            return new DomainError("einddatum-klopt-niet", "Dit gezag was al beëindigd, of de einddatum ligt voor het begin.", nameof(Tot));
        }

        Tot = tot;
        Register(new GezagBeeindigd(Id, Kind));
        return Result.Ok;
    }

    public bool GeldtOp(DateOnly dag) => (Van is null || Van <= dag) && (Tot is null || Tot >= dag);
}

/// <summary>Authority over one child as it is told or read in a register.</summary>
public sealed record GezagGegevens(PersoonId Kind, GezagSoort Soort, IReadOnlyCollection<PersoonId> Houders)
{
    public string? AndereHouder { get; init; }

    public GezagBron Bron { get; init; }

    public bool InOnderzoek { get; init; }

    public DateOnly? Van { get; init; }

    public string? Toelichting { get; init; }
}

/// <summary>A person who has authority.</summary>
public sealed class Gezagshouder(PersoonId persoonId)
{
    public PersoonId PersoonId { get; private set; } = persoonId;
}

/// <summary>The six kinds of the BRP.</summary>
public enum GezagSoort
{
    GezamenlijkOuderlijkGezag,
    EenhoofdigOuderlijkGezag,
    GezamenlijkGezag,
    Voogdij,
    TijdelijkGeenGezag,
    GezagNietTeBepalen,
}

/// <summary>Where it is known from; only a register or a ruling settles it.</summary>
public enum GezagBron
{
    VerteldDoorGezin,
    Brp,
    Gezagsregister,
    Uitspraak,
    Partner,
}
