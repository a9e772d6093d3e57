namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>What other modules need of a person: a name to show and choose, the place in the family, the age.</summary>
public sealed record PersoonKaart
{
    public required PersoonId Id { get; init; }

    public required string Roepnaam { get; init; }

    public required string Achternaam { get; init; }

    /// <summary>As it is said: "Sanne de Vries".</summary>
    public required string Naam { get; init; }

    public required GezinsRol Rol { get; init; }

    public required Geboorte Geboorte { get; init; }

    public string? Telefoon { get; init; }

    public string? Taal { get; init; }

    public bool TolkGewenst { get; init; }

    public Kanaal? Voorkeurskanaal { get; init; }

    public bool IsOverleden { get; init; }

    /// <summary>False for somebody who belonged to the family once.</summary>
    public required bool IsLid { get; init; }

    public bool IsKind => Rol == GezinsRol.Kind;

    /// <summary>"SV": for the circle beside a name.</summary>
    public string Initialen => string.Concat(Naam.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Where(deel => char.IsUpper(deel[0])).Select(deel => deel[0]).Take(2));

    /// <summary>What to call somebody in a short line.</summary>
    public string Kort => Roepnaam.Length > 0 ? Roepnaam : Naam;
}
