namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Kernel;

/// <summary>Solutions to measure that are no care: a room, a bed, somebody who minds the children (R4-064).</summary>
public static class Maatwerk
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Plan", "maatwerk");
}

/// <summary>Laws under which help can run: one plan covers them all (R4-061).</summary>
public static class Wetten
{
    public static Catalogus Lijst { get; } = Catalogus.Lees("Plan", "wetten");
}
