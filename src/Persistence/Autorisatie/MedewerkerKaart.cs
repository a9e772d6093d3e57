namespace Eenlijn.Persistence.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>What other modules need of a staff member.</summary>
public sealed record MedewerkerKaart(MedewerkerId Id, string Roepnaam, string Naam, string? Functie, string? Telefoon, OrganisatieId Organisatie, string OrganisatieNaam);

/// <summary>What other modules need of an organisation.</summary>
public sealed record OrganisatieKaart(OrganisatieId Id, string Naam, OrganisatieSoort Soort, string? Telefoon);

/// <summary>The ages and the area that a team is there for.</summary>
public sealed record TeamDoelgroep(int Vanaf, int Tot, string Gebied);
