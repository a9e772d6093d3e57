namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;

/// <summary>A triage as the form gives it.</summary>
public sealed record TriageGegevens
{
    /// <summary>What the family wants, as they say it; stands before what professionals find (R4-037).</summary>
    public string? Wens { get; init; }

    public Urgentie? Urgentie { get; init; }

    public Ernst? Ernst { get; init; }

    /// <summary>Codes of the list <c>probleemsoorten</c>.</summary>
    public IReadOnlyCollection<string> Problemen { get; init; } = [];

    public string? AnderProbleem { get; init; }

    /// <summary>Suspicion of a psychiatric disorder: then an option and a weight of care are weighed.</summary>
    public Vermoeden? Stoornis { get; init; }

    /// <summary>Code of the list <c>kjp-opties</c>.</summary>
    public string? KjpOptie { get; init; }

    /// <summary>Code of the list <c>zorgzwaarten</c>.</summary>
    public string? Zorgzwaarte { get; init; }

    public Vermoeden? LvbKind { get; init; }

    public Vermoeden? LvbOuder { get; init; }

    public bool PsychiatrieUitgesloten { get; init; }

    public bool BeperkingUitgesloten { get; init; }

    public bool NietPluis { get; init; }

    public string? NietPluisWaarom { get; init; }

    /// <summary>Why nobody is asked to look along, though it does not feel right.</summary>
    public string? RedenGeenOverleg { get; init; }

    public string? TekenenGewoon { get; init; }

    public string? TekenenStoornis { get; init; }

    public string? TekenenBeoordeeldDoor { get; init; }

    public bool GrensBereikt { get; init; }

    public Collegaverzoek Verzoek { get; init; } = new(null, null, null);

    public MedewerkerId? GezienDoor { get; init; }

    public DateOnly? GezienOp { get; init; }

    /// <summary>Why it is done again.</summary>
    public string? RedenOpnieuw { get; init; }
}

/// <summary>Whom somebody asks to look along, what, and before which day.</summary>
public sealed record Collegaverzoek(MedewerkerId? Aan, string? Vraag, DateOnly? Voor)
{
    public bool IsLeeg => Aan is null && string.IsNullOrWhiteSpace(Vraag);
}
