namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;

/// <summary>Somebody who works here and was at the table.</summary>
public sealed class Tafelgenoot(Guid id, MedewerkerId medewerker)
{
    public Guid Id { get; private set; } = id;

    public MedewerkerId Medewerker { get; private set; } = medewerker;
}

/// <summary>A point for the agenda as a form gives it.</summary>
public sealed record TafelpuntGegevens(DateOnly? Op, string? Vraag, bool IsGrijs);

/// <summary>What came of a point, as a form gives it.</summary>
public sealed record TafeluitkomstGegevens
{
    public DateOnly? Op { get; init; }

    public Tafeluitkomst? Uitkomst { get; init; }

    public string? Toelichting { get; init; }

    public string? WieBeslist { get; init; }

    public IReadOnlyCollection<MedewerkerId> Aanwezig { get; init; } = [];

    public string? OokAanwezig { get; init; }

    public GezinAanTafel? Gezin { get; init; }

    public MedewerkerId? GetekendDoor { get; init; }

    public string? RedenGeenHandtekening { get; init; }

    public string? Les { get; init; }
}

/// <summary>Where a point of an agenda stands.</summary>
public enum TafelpuntStatus
{
    Gepland,
    Besproken,
    Vervallen,
}

/// <summary>What a table decides or advises.</summary>
public enum Tafeluitkomst
{
    /// <summary>The own team helps.</summary>
    HulpDoorTeam,

    /// <summary>Another team comes in, and the first one stays (R3-077).</summary>
    TeamErbij,

    AndereRoute,
    MeerWeten,

    /// <summary>Looking back: the help goes on as it is.</summary>
    Doorgaan,

    AndereHulp,
    Afbouwen,
}

/// <summary>How the family took part in what a table said.</summary>
public enum GezinAanTafel
{
    Erbij,

    /// <summary>Its own words were brought in by somebody.</summary>
    ViaIemand,

    /// <summary>It hears afterwards.</summary>
    HoortHet,
}

/// <summary>Which outcomes fit a registration, and which a case.</summary>
public static class Tafeluitkomsten
{
    public static IReadOnlyList<Tafeluitkomst> Voor(bool casus) => casus
        ? [Tafeluitkomst.Doorgaan, Tafeluitkomst.TeamErbij, Tafeluitkomst.AndereHulp, Tafeluitkomst.Afbouwen, Tafeluitkomst.MeerWeten]
        : [Tafeluitkomst.HulpDoorTeam, Tafeluitkomst.TeamErbij, Tafeluitkomst.AndereRoute, Tafeluitkomst.MeerWeten];

    /// <summary>Help begins or changes: that may need a signature (R3-079).</summary>
    public static bool IsHulp(Tafeluitkomst uitkomst) => uitkomst is Tafeluitkomst.HulpDoorTeam or Tafeluitkomst.TeamErbij or Tafeluitkomst.AndereHulp;
}
