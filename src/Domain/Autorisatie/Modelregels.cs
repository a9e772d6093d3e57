namespace Eenlijn.Domain.Autorisatie;

using System.Text.Json.Serialization;

/// <summary>A team in the model.</summary>
/// <param name="Team">The team in Eenlijn, when it works with it.</param>
public sealed record Modelteam(Guid Id, string Naam, string VoorWie, string? Hulp, TeamId? Team = null);

/// <summary>A team as a form gives it.</summary>
public sealed record ModelteamGegevens(string? Naam, string? VoorWie, string? Hulp, TeamId? Team);

/// <summary>A sign that another route fits better; asked at the intake (R3-073).</summary>
/// <param name="Vraag">"Yes" is a hit.</param>
/// <param name="Route">Where the family is helped better then.</param>
public sealed record Contraindicatie(Guid Id, string Vraag, string Route);

/// <summary>When help goes from one team to another, or a team joins (R3-076).</summary>
/// <param name="WieVraagt">Who asks for it.</param>
/// <param name="Borgingsplan">It ends with a plan that keeps the result.</param>
public sealed record Schaalregel(Guid Id, Schaalrichting Richting, Guid Van, Guid Naar, string Wanneer, string? WieVraagt, Schaalwijze Wijze, bool Borgingsplan);

/// <summary>A rule for going up or down as a form gives it.</summary>
public sealed record SchaalregelGegevens(Schaalrichting? Richting, Guid? Van, Guid? Naar, string? Wanneer, string? WieVraagt, Schaalwijze? Wijze, bool Borgingsplan);

/// <summary>To heavier help, or back to lighter.</summary>
public enum Schaalrichting
{
    Op,
    Af,
}

/// <summary>How a team comes in.</summary>
public enum Schaalwijze
{
    /// <summary>The first team stays in, unless its help is ended (R3-077).</summary>
    Erbij,

    /// <summary>In a talk of the two teams with the family.</summary>
    WarmeOverdracht,
}

/// <summary>What the intake asks beside the contra-indications.</summary>
public sealed record Intakeregels
{
    /// <summary>Name of the instrument with four levels; null when the organisation uses none. Its questions are not in Eenlijn (K24).</summary>
    public string? ErnstInstrument { get; init; }

    /// <summary>Which layer a level suggests, 1 to 4 (R3-074).</summary>
    public IReadOnlyList<Ernstniveau> Niveaus { get; init; } = [];

    /// <summary>The result of the ZRM is asked, not its questions (R3-075).</summary>
    public bool ZrmUitslag { get; init; }

    /// <summary>With children in the family the result of the supplement for parents too.</summary>
    public bool ZrmOuderschap { get; init; }

    [JsonIgnore]
    public bool VraagtErnst => ErnstInstrument is not null;

    [JsonIgnore]
    public bool VraagtIets => VraagtErnst || ZrmUitslag;

    /// <summary>What the highest of some levels suggests; null without one.</summary>
    public Ernstniveau? Voorstel(IEnumerable<int?> niveaus) => niveaus.Max() is { } hoogste ? Niveaus.FirstOrDefault(n => n.Niveau == hoogste) : null;
}

/// <summary>What one level suggests.</summary>
/// <param name="Team">Of the model; null when it asks for a choice.</param>
public sealed record Ernstniveau(int Niveau, Guid? Team, bool VraagtKeuze);

/// <summary>Whether two workers go to the first talk (R3-083).</summary>
public sealed record EersteGesprekregel(bool TweeMedewerkers, string? Toelichting);

/// <summary>Who proposes, advises and decides on help, and what makes it formal.</summary>
public sealed record Besluitrechten(string? Voorstel, string? Advies, string? Beslist, string? Formeel)
{
    [JsonIgnore]
    public bool IsLeeg => this is { Voorstel: null, Advies: null, Beslist: null, Formeel: null };
}
