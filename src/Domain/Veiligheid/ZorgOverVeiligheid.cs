namespace Eenlijn.Domain.Veiligheid;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A concern about the safety of a child: always with one person who keeps sight and a next date (R1-079).</summary>
public sealed class ZorgOverVeiligheid : PersoonsRecord, IVanCasus
{
    private const string TeVer = "Kijk binnen een jaar weer. Kies een dag eerder.";

    private readonly List<ZichtMoment> _momenten = [];

    private ZorgOverVeiligheid()
    {
    }

    private ZorgOverVeiligheid(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public CasusId CasusId { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>Who saw or said it, in words.</summary>
    public string Bron { get; private set; } = "";

    public DateOnly Sinds { get; private set; }

    /// <summary>Who keeps sight.</summary>
    public MedewerkerId Zichthouder { get; private set; }

    public DateOnly VolgendeKeer { get; private set; }

    public DateOnly? GeslotenOp { get; private set; }

    public string? RedenGesloten { get; private set; }

    public IReadOnlyList<ZichtMoment> Momenten => _momenten;

    public static Result<ZorgOverVeiligheid> Melden(CasusId casus, ZorgGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        var zorg = new ZorgOverVeiligheid(schrijver, zicht, id)
        {
            CasusId = casus,
            Wat = check.Verplicht(gegevens.Wat, nameof(Wat), "Schrijf wat je zorg is: wat is er gezien of gezegd?"),
            Bron = check.Verplicht(gegevens.Bron, nameof(Bron), "Schrijf wie dit zag of zei.", Check.Kort),
            Sinds = gegevens.Sinds ?? vandaag,
            Zichthouder = gegevens.Zichthouder ?? schrijver,
            VolgendeKeer = gegevens.VolgendeKeer ?? vandaag,
        };
        check.Dat(zorg.Sinds <= vandaag && zorg.Sinds >= Dagen.Vroegst, "sinds-klopt-niet", "Kies de dag waarop het is gezien of gezegd: vandaag of eerder.", nameof(Sinds));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over welk kind de zorg gaat.", nameof(OverWie));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", VeiligheidBekeken.NietVoorJouAlleen, nameof(ZichtbaarVoor));
        check.Dat(gegevens.Zichthouder is not null, "zichthouder-leeg", "Kies wie zicht houdt.", nameof(Zichthouder));
        check.Dat(gegevens.VolgendeKeer is { } dag && dag >= vandaag, "volgende-klopt-niet", "Kies wanneer er weer gekeken wordt: vandaag of later.", nameof(VolgendeKeer));
        check.Dat(gegevens.VolgendeKeer is not { } keer || keer <= Laatst(vandaag), "volgende-te-ver", TeVer, nameof(VolgendeKeer));
        if (!check.IsSuccess)
        {
            return Result<ZorgOverVeiligheid>.Refuse(check.Errors);
        }

        zorg.Register(new ZorgGemeld(zorg.Id, casus));
        return zorg;
    }

    /// <summary>Looked again: what is seen now, who keeps sight from here, and when next.</summary>
    public Result OpnieuwBekijken(string? bevinding, MedewerkerId? zichthouder, DateOnly? volgendeKeer, MedewerkerId door, DateOnly vandaag)
    {
        if (GeslotenOp is not null)
        {
            return AlGesloten;
        }

        var check = new Check();
        var tekst = check.Verplicht(bevinding, "Bevinding", "Schrijf wat je nu ziet.");
        check.Dat(volgendeKeer is { } dag && dag > vandaag, "volgende-klopt-niet", "Kies wanneer er weer gekeken wordt: na vandaag.", nameof(VolgendeKeer));
        check.Dat(volgendeKeer is not { } keer || keer <= Laatst(vandaag), "volgende-te-ver", TeVer, nameof(VolgendeKeer));
        if (check.IsSuccess)
        {
            _momenten.Add(new(Guid.CreateVersion7(), vandaag, door, tekst));
            Zichthouder = zichthouder ?? Zichthouder;
            VolgendeKeer = volgendeKeer!.Value;
            Register(new ZorgBekeken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A colleague keeps sight from here; the next date stays.</summary>
    public Result Overdragen(MedewerkerId naar)
    {
        if (GeslotenOp is not null)
        {
            return AlGesloten;
        }

        if (naar != Zichthouder)
        {
            Zichthouder = naar;
            Register(new ZorgOvergedragen(Id, CasusId));
        }

        return Result.Ok;
    }

    public Result Sluiten(string? reden, MedewerkerId door, DateOnly vandaag)
    {
        if (GeslotenOp is not null)
        {
            return AlGesloten;
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(RedenGesloten), "Schrijf waarom de zorg niet meer nodig is, en wat daarvoor pleit.");
        if (check.IsSuccess)
        {
            (GeslotenOp, RedenGesloten) = (vandaag, waarom);
            _momenten.Add(new(Guid.CreateVersion7(), vandaag, door, waarom));
            Register(new ZorgGesloten(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A date far away would put the concern out of sight.</summary>
    private static DateOnly Laatst(DateOnly vandaag) => vandaag.AddYears(1);

    private static DomainError AlGesloten => new("al-gesloten", "Deze zorg was al gesloten.");
}

/// <summary>One time that somebody looked at a concern.</summary>
public sealed class ZichtMoment(Guid id, DateOnly op, MedewerkerId door, string bevinding)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    public string Bevinding { get; private set; } = bevinding;
}

/// <summary>A concern as a form gives it.</summary>
public sealed record ZorgGegevens(string? Wat, string? Bron, MedewerkerId? Zichthouder, DateOnly? VolgendeKeer)
{
    /// <summary>The day on which it was seen or said; null means today.</summary>
    public DateOnly? Sinds { get; init; }
}
