namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// What else was agreed beside the goals: what family and workers expect of each other, who is steered more for a time, and the plan
/// that the family made itself, as they stood (R1-041, R1-042, R4-057). All empty in a copy of before shape 6.
/// </summary>
public sealed record AfsprakenOpname
{
    public static AfsprakenOpname Geen { get; } = new();

    public IReadOnlyList<VerwachtingOpname> Verwachtingen { get; init; } = [];

    public IReadOnlyList<SturingOpname> Sturing { get; init; } = [];

    /// <summary>Null when the family made none: that it was asked is no agreement.</summary>
    public EigenPlanOpname? EigenPlan { get; init; }

    public bool IsLeeg => Verwachtingen.Count == 0 && Sturing.Count == 0 && EigenPlan is null;

    /// <summary>What holds on that day and stands for more than one worker alone.</summary>
    public static AfsprakenOpname Maken(
        IEnumerable<Verwachting> verwachtingen, IEnumerable<Sturing> sturing, IEnumerable<Familiegroepsplan> eigenPlannen, Func<PersoonId, string> persoon, DateOnly op) => new()
    {
        Verwachtingen = [.. Gedeeld(verwachtingen).Where(v => v.Op <= op && (v.VervallenOp is null || v.VervallenOp > op)).OrderBy(v => v.Van).ThenBy(v => v.Id.Value).Select(v => VerwachtingOpname.Maken(v, persoon))],
        Sturing = [.. Gedeeld(sturing).Where(s => s.Van <= op && (s.GestoptOp is null || s.GestoptOp > op)).OrderBy(s => s.Id.Value).Select(s => SturingOpname.Maken(s, persoon))],
        EigenPlan = Gedeeld(eigenPlannen).Where(f => f.Stand == FamiliegroepsplanStand.Gemaakt && f.Sinds <= op)
            .OrderByDescending(f => f.AangebodenOp).ThenByDescending(f => f.Id.Value).Select(EigenPlanOpname.Maken).FirstOrDefault(),
    };

    private static IEnumerable<T> Gedeeld<T>(IEnumerable<T> records)
        where T : PersoonsRecord => records.Where(r => r.ZichtbaarVoor != ZichtbaarVoor.Schrijver);
}

/// <summary>A part of the agreements that can be kept from somebody by itself (K17).</summary>
public abstract record AfspraakOpname
{
    public required Guid Record { get; init; }

    /// <summary>Whether the family could see it; false for what stood for staff members alone.</summary>
    public required bool VoorGezin { get; init; }

    public IReadOnlyList<Guid> OverWie { get; init; } = [];
}

/// <summary>An expectation as it stood.</summary>
public sealed record VerwachtingOpname : AfspraakOpname
{
    public required Verwachtingkant Van { get; init; }

    public Guid? Persoon { get; init; }

    public string? Wie { get; init; }

    public required string Wat { get; init; }

    public required Verwachtingstand Stand { get; init; }

    public string? Antwoord { get; init; }

    public required DateOnly Op { get; init; }

    internal static VerwachtingOpname Maken(Verwachting v, Func<PersoonId, string> persoon) => new()
    {
        Record = v.Id.Value,
        VoorGezin = v.ZichtbaarVoor == ZichtbaarVoor.Gezin,
        OverWie = [.. v.OverWie.Select(o => o.PersoonId.Value)],
        Van = v.Van,
        Persoon = v.Wie?.Value,
        Wie = v.Wie is { } wie ? persoon(wie) : null,
        Wat = v.Wat,
        Stand = v.Stand,
        Antwoord = v.Antwoord,
        Op = v.Op,
    };

    /// <summary>What was agreed: saving it again on another day, or a name of now, is no change.</summary>
    internal VerwachtingOpname Afspraak() => this with { OverWie = [], Wie = null, Op = default };
}

/// <summary>More steering as it stood.</summary>
public sealed record SturingOpname : AfspraakOpname
{
    public required Guid Persoon { get; init; }

    public required string Wie { get; init; }

    public required string Wat { get; init; }

    /// <summary>Code of the list <c>sturing</c>.</summary>
    public required string Reden { get; init; }

    public required string Toelichting { get; init; }

    public required DateOnly EvaluerenOp { get; init; }

    internal static SturingOpname Maken(Sturing s, Func<PersoonId, string> persoon) => new()
    {
        Record = s.Id.Value,
        VoorGezin = s.ZichtbaarVoor == ZichtbaarVoor.Gezin,
        OverWie = [.. s.OverWie.Select(o => o.PersoonId.Value)],
        Persoon = s.Wie.Value,
        Wie = persoon(s.Wie),
        Wat = s.Wat,
        Reden = s.Reden,
        Toelichting = s.Toelichting,
        EvaluerenOp = s.EvaluerenOp,
    };

    internal SturingOpname Afspraak() => this with { OverWie = [], Wie = "" };
}

/// <summary>The plan that the family made itself, as it stood.</summary>
public sealed record EigenPlanOpname : AfspraakOpname
{
    public required string Inhoud { get; init; }

    public string? MetWie { get; init; }

    public required DateOnly Op { get; init; }

    internal static EigenPlanOpname Maken(Familiegroepsplan f) => new()
    {
        Record = f.Id.Value,
        VoorGezin = f.ZichtbaarVoor == ZichtbaarVoor.Gezin,
        OverWie = [.. f.OverWie.Select(o => o.PersoonId.Value)],
        Inhoud = f.Inhoud ?? "",
        MetWie = f.MetWie,
        Op = f.Sinds,
    };

    internal EigenPlanOpname Afspraak() => this with { OverWie = [], Op = default };
}
