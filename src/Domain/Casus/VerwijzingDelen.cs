namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;

/// <summary>A change in how a referral stands, or a talk with the family about it.</summary>
public sealed class Verwijsstap(Guid id, VerwijsStatus status, DateOnly op, string? toelichting, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public VerwijsStatus Status { get; private set; } = status;

    public DateOnly Op { get; private set; } = op;

    public string? Toelichting { get; private set; } = toelichting;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>What a provider let know about the help (R4-128).</summary>
public sealed class Terugkoppeling(Guid id, DateOnly op, string van, string tekst, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public DateOnly Op { get; private set; } = op;

    public string Van { get; private set; } = van;

    public string Tekst { get; private set; } = tekst;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>How a referral stands (R4-126).</summary>
public enum VerwijsStatus
{
    Wacht,
    Bemiddeling,
    Gestart,
    PastNiet,
    Afgebroken,
    Beeindigd,
}

/// <summary>A referral as a form gives it.</summary>
public sealed record VerwijzingGegevens
{
    public OrganisatieId? Naar { get; init; }

    public string? NaarNaam { get; init; }

    public string? Contactpersoon { get; init; }

    public string? Telefoon { get; init; }

    public string? Waarvoor { get; init; }

    public DateOnly? VerwezenOp { get; init; }

    public MedewerkerId? Contacthouder { get; init; }

    public DateOnly? VerwachteStart { get; init; }

    public string? Overbrugging { get; init; }

    public DateOnly? ContactOp { get; init; }

    /// <summary>What was explored with the family first.</summary>
    public Verkend Verkend { get; init; } = new(null, null, null, null);
}

/// <summary>What is explored with the family before it is referred: each its own field (R0-015, R0-016).</summary>
/// <param name="RedenZonder">Why that was not done first; then the rest may be empty.</param>
public sealed record Verkend(string? Veranderwens, string? Krachten, string? Oplossingen, string? Resultaat, string? RedenZonder = null);

/// <summary>How it stands now, as a form gives it.</summary>
public sealed record VerwijsstapGegevens(VerwijsStatus? Status, DateOnly? Op, string? Toelichting);

/// <summary>What a provider let know, as a form gives it.</summary>
/// <param name="GezinWeetHet">The family knows what was told about it (bron 000 N2).</param>
public sealed record TerugkoppelingGegevens(DateOnly? GehoordOp, string? Van, string? Tekst, bool GezinWeetHet);
