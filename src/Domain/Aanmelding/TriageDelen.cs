namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;

/// <summary>A kind of problem that a triage names.</summary>
/// <param name="soort">Code of the list <c>probleemsoorten</c>.</param>
public sealed class Triageprobleem(Guid id, string soort)
{
    public Guid Id { get; private set; } = id;

    public string Soort { get; private set; } = soort;
}

/// <summary>A colleague is asked to look along, and answers (R4-036, bron 004 C4: own limits).</summary>
public sealed class Collegavraag(Guid id, MedewerkerId aan, string vraag, DateOnly voor, MedewerkerId gesteldDoor, DateOnly gesteldOp)
{
    public Guid Id { get; private set; } = id;

    public MedewerkerId Aan { get; private set; } = aan;

    public string Vraag { get; private set; } = vraag;

    /// <summary>The last day for an answer.</summary>
    public DateOnly Voor { get; private set; } = voor;

    public MedewerkerId GesteldDoor { get; private set; } = gesteldDoor;

    public DateOnly GesteldOp { get; private set; } = gesteldOp;

    public string? Antwoord { get; private set; }

    public MedewerkerId? BeantwoordDoor { get; private set; }

    public DateOnly? BeantwoordOp { get; private set; }

    internal void Beantwoorden(string antwoord, MedewerkerId door, DateOnly op) => (Antwoord, BeantwoordDoor, BeantwoordOp) = (antwoord, door, op);
}
