namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>A number that one person gave a goal on one day.</summary>
public sealed class Score(Guid id, PersoonId wie, DateOnly op, int cijfer, string? toelichting, MedewerkerId? genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Wie { get; private set; } = wie;

    public DateOnly Op { get; private set; } = op;

    public int Cijfer { get; private set; } = cijfer;

    public string? Toelichting { get; private set; } = toelichting;

    /// <summary>Who wrote it down; null when the person did so himself.</summary>
    public MedewerkerId? GenoteerdDoor { get; private set; } = genoteerdDoor;
}

/// <summary>A number as a form gives it; without a day it is today's.</summary>
public sealed record ScoreGegevens(int? Cijfer, PersoonId? Wie, DateOnly? Op, string? Toelichting);

/// <summary>What one person says about a goal of another, in his own words.</summary>
public sealed class Reactie(Guid id, PersoonId wie, DateOnly op, string tekst, MedewerkerId? genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Wie { get; private set; } = wie;

    public DateOnly Op { get; private set; } = op;

    public string Tekst { get; private set; } = tekst;

    /// <summary>Who wrote it down; null when the person did so himself.</summary>
    public MedewerkerId? GenoteerdDoor { get; private set; } = genoteerdDoor;
}
