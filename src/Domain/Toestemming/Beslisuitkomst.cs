namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>The answer of <see cref="WieBeslist"/>: per person over whom it is.</summary>
/// <param name="RegelVersie">The version of the rules by which it was decided.</param>
public sealed record Beslisuitkomst(ToestemmingVoor Voor, DateOnly Op, DateOnly RegelVersie, IReadOnlyList<Beslissing> PerPersoon)
{
    /// <summary>Whether anybody's yes is needed before it goes on.</summary>
    public bool VraagtToestemming => PerPersoon.Any(b => b.Gevolg == Gevolg.Nodig && b.Nodig.Count > 0);

    /// <summary>Nobody can say yes before this is known.</summary>
    public bool IsOnbekend => PerPersoon.Any(b => b.Gevolg == Gevolg.Nodig && b.Uitzoeken.Any(u => u.HoudtTegen));
}

/// <summary>Over one person: who answers, who is told, and what is not known yet.</summary>
/// <param name="Gevolg">Never <see cref="Gevolg.Spoed"/> or one of a measure: those are resolved here.</param>
public sealed record Beslissing(
    PersoonId Over,
    Gevolg Gevolg,
    IReadOnlyList<Antwoordgever> Nodig,
    IReadOnlyList<Medeweter> Anderen,
    IReadOnlyList<Uitzoekpunt> Uitzoeken)
{
    /// <summary>Rules that hold for the whole of it: a measure, urgency, persistence, an age that is not certain.</summary>
    public IReadOnlyList<string> Regels { get; init; } = [];
}

/// <summary>Somebody whose answer is asked.</summary>
/// <param name="Instelling">Name, when it is no person of the file.</param>
/// <param name="Regel">Why an answer is asked at this age.</param>
/// <param name="Grond">Why it is he who answers; null for who answers for himself.</param>
public sealed record Antwoordgever(PersoonId? Persoon, string? Instelling, Hoedanigheid Als, string Regel, string? Grond = null);

/// <summary>Somebody whose answer is not needed, with what to do for him.</summary>
public sealed record Medeweter(PersoonId? Persoon, string? Instelling, Vertelwijze Wijze, string Regel);

/// <summary>Something that must be found out.</summary>
/// <param name="HoudtTegen">Before it is known, no consent can be complete.</param>
public sealed record Uitzoekpunt(string Regel, PersoonId? Persoon, bool HoudtTegen);

/// <summary>As what somebody answers.</summary>
public enum Hoedanigheid
{
    Zelf,
    Gezag,
    Voogd,
    Instelling,
    Vertegenwoordiger,
}

/// <summary>How to deal with who does not decide.</summary>
public enum Vertelwijze
{
    /// <summary>Tell what happens and why.</summary>
    Vertellen,

    /// <summary>A child under 12, or somebody who can't weigh it: take along, ask what he thinks of it.</summary>
    Meenemen,

    /// <summary>Information on request (BW 1:377c).</summary>
    OpVerzoek,

    /// <summary>Only when the youth of 16 or 17 agrees.</summary>
    AlleenMetInstemming,
}
