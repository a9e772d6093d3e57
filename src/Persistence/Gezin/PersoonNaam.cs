namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>A name to join to in a query of another module: who said, did or answered something.</summary>
public sealed record PersoonNaam
{
    public required PersoonId Id { get; init; }

    /// <summary>What to call somebody in a short line.</summary>
    public required string Kort { get; init; }

    public required string Achternaam { get; init; }

    public required Geboorte Geboorte { get; init; }
}
