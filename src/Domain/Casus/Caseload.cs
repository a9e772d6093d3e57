namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>How heavy a case is for who has its casusregie, as he feels it himself; never computed (R1-097).</summary>
public enum Zwaarte
{
    Licht,
    Gemiddeld,
    Zwaar,
    ZeerZwaar,
}

/// <summary>One time that was asked why a case is still open (R1-104).</summary>
public sealed class NogOpenMoment(Guid id, DateOnly op, MedewerkerId door, string waarom, DateOnly volgende)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    public string Waarom { get; private set; } = waarom;

    /// <summary>When it is asked again.</summary>
    public DateOnly Volgende { get; private set; } = volgende;
}

/// <summary>A worker says that it is too much; who leads the team talks with him and writes down what they agree (R1-097).</summary>
public sealed class Werkdruksignaal : AggregateRoot
{
    private Werkdruksignaal()
    {
    }

    public WerkdruksignaalId Id { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public TeamId TeamId { get; private set; }

    public DateOnly Op { get; private set; }

    public string? Woorden { get; private set; }

    public DateOnly? BesprokenOp { get; private set; }

    public MedewerkerId? BesprokenDoor { get; private set; }

    public string? Afspraak { get; private set; }

    public static Result<Werkdruksignaal> Geven(MedewerkerId medewerker, TeamId team, string? woorden, DateOnly vandaag)
    {
        var check = new Check();
        var signaal = new Werkdruksignaal
        {
            Id = NewId.Of<WerkdruksignaalId>(),
            Medewerker = medewerker,
            TeamId = team,
            Op = vandaag,
            Woorden = check.Vrij(woorden, nameof(Woorden), 1000),
        };
        if (!check.IsSuccess)
        {
            return Result<Werkdruksignaal>.Refuse(check.Errors);
        }

        signaal.Register(new WerkdrukGemeld(signaal.Id));
        return signaal;
    }

    public Result Bespreken(string? afspraak, MedewerkerId door, DateOnly vandaag)
    {
        if (BesprokenOp is not null)
        {
            return new DomainError("al-besproken", "Dit was al besproken.");
        }

        var check = new Check();
        var tekst = check.Verplicht(afspraak, nameof(Afspraak), "Schrijf wat jullie afspreken.", 1000);
        check.Dat(door != Medewerker, "zelf-besproken", "Je kunt je eigen signaal niet afhandelen. Bespreek het met je teamleider.", nameof(Afspraak));
        if (check.IsSuccess)
        {
            (Afspraak, BesprokenDoor, BesprokenOp) = (tekst, door, vandaag);
            Register(new WerkdrukBesproken(Id));
        }

        return Result.From(check.Errors);
    }
}

public readonly record struct WerkdruksignaalId(Guid Value) : IId<WerkdruksignaalId>
{
    public static WerkdruksignaalId From(Guid value) => new(value);
}
