namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Autorisatie;

/// <summary>A staff member to join with, where only the name of who wrote or does something is needed.</summary>
public sealed record StafKaart
{
    public required MedewerkerId Id { get; init; }

    public required string Roepnaam { get; init; }

    public required string Naam { get; init; }

    public string? Telefoon { get; init; }
}
