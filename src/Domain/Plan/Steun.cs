namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;

/// <summary>How much the worker does in an action, from a day on: one line each time that it changes, so that growth can be seen (R1-037).</summary>
public sealed class Steunstap(Guid id, Steunniveau niveau, DateOnly op, string? toelichting, MedewerkerId genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    public Steunniveau Niveau { get; private set; } = niveau;

    public DateOnly Op { get; private set; } = op;

    public string? Toelichting { get; private set; } = toelichting;

    public MedewerkerId GenoteerdDoor { get; private set; } = genoteerdDoor;
}

/// <summary>From doing it for the family to the family doing it alone (bron 001 §3.3).</summary>
public enum Steunniveau
{
    Overnemen,
    Samendoen,
    Ernaast,
    Nabellen,
    Zelf,
}

/// <summary>How much help an action had from a day on, as it stood.</summary>
public sealed record SteunOpname(Steunniveau Niveau, DateOnly Op, string? Toelichting = null)
{
    /// <summary>How it began and how it is now; one line when it never changed, none when nobody noted it.</summary>
    public static IReadOnlyList<SteunOpname> VanTot(Steunniveau? eerst, DateOnly? eerstOp, Steunniveau? nu, DateOnly? nuOp) =>
        (eerst, eerstOp, nu, nuOp) is not ({ } begin, { } van, { } eind, { } tot) ? []
        : van == tot ? [new(begin, van)]
        : [new(begin, van), new(eind, tot)];
}

/// <summary>What is in the way of leaving an action to the family (R1-045); several can be true at once.</summary>
[Flags]
public enum Belasting
{
    Geen = 0,
    LastTeHoog = 1,
    Acuut = 2,
    Veiligheid = 4,
}
