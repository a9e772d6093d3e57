namespace Eenlijn.Domain.Gezin;

/// <summary>How somebody likes to be spoken with, and about what (R0-004, R1-029).</summary>
public sealed record Voorkeuren
{
    public Taalniveau? Taalniveau { get; init; }

    public Leerstijl? Leerstijl { get; init; }

    /// <summary>What somebody wants to know more about.</summary>
    public string? Onderwerpen { get; init; }

    public Gespreksplaats? Gespreksplaats { get; init; }

    /// <summary>A wish about who comes, such as a woman or somebody who speaks Turkish; only because the client asks for it.</summary>
    public string? WensWie { get; init; }

    public bool IsLeeg => this == new Voorkeuren();
}

/// <summary>What works in words, spoken and written (R0-004).</summary>
public enum Taalniveau
{
    Gewoon,
    Eenvoudig,
    WeinigNederlands,
    LezenMoeilijk,
}

/// <summary>How somebody takes in something new best (R0-004).</summary>
public enum Leerstijl
{
    Praten,
    Lezen,
    Beelden,
    Voordoen,
    ZelfProberen,
}

/// <summary>Where somebody likes to talk (R1-029).</summary>
public enum Gespreksplaats
{
    Thuis,
    OpSchool,
    BijHetTeam,
    InDeBuurt,
    Wandelend,
    Beeldbellen,
}
