namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>One line of the log (NEN 7513): who did what, when, in which case, in which role. Never the content.</summary>
public sealed class Logregel
{
    public Guid Id { get; init; }

    /// <summary>UTC.</summary>
    public DateTime Op { get; init; }

    public LogSoort Soort { get; init; }

    /// <summary>Null when the program itself acts (import, demo, retention).</summary>
    public MedewerkerId? Medewerker { get; init; }

    /// <summary>The role in which he acted (R1-003).</summary>
    public Rol? Rol { get; init; }

    /// <summary>The team for which he acted: somebody can have roles in more than one (R1-003).</summary>
    public TeamId? Team { get; init; }

    public Handeling? Handeling { get; init; }

    public CasusId? Dossier { get; init; }

    /// <summary>The case was open to him by emergency access alone.</summary>
    public bool Noodtoegang { get; init; }

    /// <summary>Name of the event type for a write, of the root for a read.</summary>
    public string Gebeurtenis { get; init; } = "";

    /// <summary>Key of the root; null for a list.</summary>
    public Guid? ObjectId { get; init; }

    /// <summary>Names of the fields that changed, comma separated; never their values.</summary>
    public string? Velden { get; init; }

    public LogUitkomst Uitkomst { get; init; }

    /// <summary>W3C trace id of the request, to find what belongs together.</summary>
    public string? Spoor { get; init; }
}

/// <summary>NEN 7513 EventActionCode in words.</summary>
public enum LogSoort
{
    Gelezen,
    Gewijzigd,
    Gezocht,
    Afgedrukt,
    Uitgevoerd,
    Aangemeld,
    Afgemeld,
}

/// <summary>NEN 7513 EventOutcomeIndicator in words.</summary>
public enum LogUitkomst
{
    Gelukt,
    Geweigerd,
}
