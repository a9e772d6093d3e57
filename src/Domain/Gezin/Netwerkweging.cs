namespace Eenlijn.Domain.Gezin;

/// <summary>
/// How the family weighs somebody of its network on four points, each yes, no or not known (bron 003 §2.2; R3-048), and what makes
/// asking or helping hard (bron 001 §6; R1-031).
/// </summary>
public sealed record Netwerkweging
{
    /// <summary>Answers when the family asks something.</summary>
    public bool? GaatInOpVraag { get; init; }

    /// <summary>What this person does really helps.</summary>
    public bool? HelptEcht { get; init; }

    public bool? IsBereikbaar { get; init; }

    public bool? IsBetrouwbaar { get; init; }

    /// <summary>The family agrees that this person is asked to help.</summary>
    public bool? MagGevraagd { get; init; }

    public NetwerkKring? Kring { get; init; }

    public NetwerkDrempel? Drempel { get; init; }
}

/// <summary>From which circle somebody comes (bron 001 §6).</summary>
public enum NetwerkKring
{
    Familie,
    Vrienden,
    Buren,
    Vrijwilliger,
    Geloofsgemeenschap,
    Zelforganisatie,
    Lotgenoten,
    Buurtkamer,
}

/// <summary>What makes it hard to ask the network or to be helped by it (bron 001 §6, R1-031).</summary>
public enum NetwerkDrempel
{
    WeinigNetwerk,
    NetwerkTeZwak,
    HelptNiet,
    WilNietBelasten,
    Trots,
    WilGeenBemoeienis,
    Schaamte,
    Cultuur,
    IsZelfSchadelijk,
    WoontVerWeg,
}
