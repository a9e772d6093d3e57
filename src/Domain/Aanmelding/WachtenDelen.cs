namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>One time that a family that waits was told how it stands.</summary>
public sealed class Wachtbericht(Guid id, DateOnly op, MedewerkerId door, Wachtwijze wijze, string aan, string wat, string? tussentijd)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;

    public Wachtwijze Wijze { get; private set; } = wijze;

    /// <summary>Who of the family heard it, in words: "moeder".</summary>
    public string Aan { get; private set; } = aan;

    public string Wat { get; private set; } = wat;

    /// <summary>What the family can do until then, and whom it can call.</summary>
    public string? Tussentijd { get; private set; } = tussentijd;
}

/// <summary>Why a registration went to this colleague.</summary>
/// <param name="reden">Code of the list <c>toewijsredenen</c>.</param>
public sealed class Toewijsreden(Guid id, string reden)
{
    public Guid Id { get; private set; } = id;

    public string Reden { get; private set; } = reden;
}

/// <summary>What a family that waits was told, as the form gives it.</summary>
public sealed record WachtberichtGegevens(DateOnly? Op, Wachtwijze? Wijze, string? Aan, string? Wat, string? Tussentijd, DateOnly? Volgende);

/// <summary>Who sees the family first and when, as a form gives it.</summary>
public sealed record EersteAfspraak(MedewerkerId? Met, DateOnly? Op, TimeOnly? Tijd, string? Plaats)
{
    public static EersteAfspraak Geen { get; } = new(null, null, null, null);

    public bool IsLeeg => Met is null && Op is null && Tijd is null && string.IsNullOrWhiteSpace(Plaats);
}

/// <summary>Why a colleague gets it and what was weighed, as the form gives it.</summary>
/// <param name="Redenen">Codes of the list <c>toewijsredenen</c>.</param>
/// <param name="LetOp">What the page warned of: away, or "it is too much". Null when there was nothing.</param>
public sealed record Toewijskeuze(IReadOnlyCollection<string> Redenen, string? Toelichting, string? LetOp, EersteAfspraak Afspraak);

/// <summary>How a family that waits heard how it stands.</summary>
public enum Wachtwijze
{
    Telefoon,
    Gesprek,
    Bericht,
    Brief,
}

/// <summary>Reasons to give a registration to somebody (R4-032; bron 001 §5.1: who knows the wijk composes the mix).</summary>
public static class Toewijsredenlijst
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Aanmelding", "toewijsredenen");
}
