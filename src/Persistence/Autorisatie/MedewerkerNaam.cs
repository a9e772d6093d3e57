namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>A name to join to in a query of another module.</summary>
public sealed record MedewerkerNaam
{
    public required MedewerkerId Id { get; init; }

    public required string Roepnaam { get; init; }

    public required string Naam { get; init; }
}
