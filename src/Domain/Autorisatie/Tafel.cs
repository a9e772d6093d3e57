namespace Eenlijn.Domain.Autorisatie;

using System.Text.Json.Serialization;

/// <summary>A table: people who talk about registrations or cases, and decide or advise (R3-071, R3-072).</summary>
public sealed record Tafel
{
    public TafelId Id { get; init; }

    public string Naam { get; init; } = "";

    public TafelSoort Soort { get; init; }

    public TafelRecht Recht { get; init; }

    public string WaarOver { get; init; } = "";

    /// <summary>"elke dinsdag, 9.00 uur"</summary>
    public string? Ritme { get; init; }

    /// <summary>Who decides when the table only advises; else what the decision rests on.</summary>
    public string? WieBeslist { get; init; }

    /// <summary>Help begins with the signature of the behavioural scientist (R3-079).</summary>
    public bool Handtekening { get; init; }

    /// <summary>The table with the same people, or null.</summary>
    public TafelId? ZelfdeAls { get; init; }

    /// <summary>Which trades sit there: "jeugdarts", "twee procescoördinatoren".</summary>
    public IReadOnlyList<string> Rollen { get; init; } = [];

    /// <summary>Who sits there now, as far as they work here.</summary>
    public IReadOnlyList<MedewerkerId> Personen { get; init; } = [];

    /// <summary>For which teams; empty for all.</summary>
    public IReadOnlyList<TeamId> Teams { get; init; } = [];

    [JsonIgnore]
    public bool VoorAanmeldingen => Soort is not TafelSoort.Toetstafel;

    [JsonIgnore]
    public bool VoorCasussen => Soort is not TafelSoort.Aanmeldtafel;
}

/// <summary>A table as a form gives it.</summary>
public sealed record TafelGegevens
{
    public string? Naam { get; init; }

    public TafelSoort? Soort { get; init; }

    public TafelRecht? Recht { get; init; }

    public string? WaarOver { get; init; }

    public string? Ritme { get; init; }

    public string? WieBeslist { get; init; }

    public bool Handtekening { get; init; }

    public TafelId? ZelfdeAls { get; init; }

    /// <summary>One trade on each line.</summary>
    public string? Rollen { get; init; }

    public IReadOnlyCollection<MedewerkerId> Personen { get; init; } = [];

    public IReadOnlyCollection<TeamId> Teams { get; init; } = [];
}

/// <summary>What a table is for.</summary>
public enum TafelSoort
{
    /// <summary>Judges which help fits a registration.</summary>
    Aanmeldtafel,

    /// <summary>Looks back on help that was given.</summary>
    Toetstafel,

    Beide,

    /// <summary>Specialists who advise; no gate: other routes go without them (R3-081).</summary>
    Adviesteam,
}

/// <summary>Whether what a table says is the decision.</summary>
public enum TafelRecht
{
    Beslist,
    Adviseert,
}
