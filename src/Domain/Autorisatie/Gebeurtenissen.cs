namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

[Zin("voegde een organisatie toe")]
public sealed record OrganisatieToegevoegd(OrganisatieId Organisatie) : DomainEvent(Organisatie.Value);

[Zin("voegde een contactpersoon toe aan een organisatie")]
public sealed record ContactpersoonToegevoegd(OrganisatieId Organisatie) : DomainEvent(Organisatie.Value);

[Zin("voegde een team toe")]
public sealed record TeamToegevoegd(TeamId Team) : DomainEvent(Team.Value);

[Zin("voegde een medewerker toe")]
public sealed record MedewerkerToegevoegd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("gaf een medewerker een rol in een team")]
public sealed record LidmaatschapBegonnen(MedewerkerId Medewerker, TeamId Team) : DomainEvent(Medewerker.Value);

[Zin("beëindigde de rol van een medewerker in een team")]
public sealed record LidmaatschapBeeindigd(MedewerkerId Medewerker, TeamId Team) : DomainEvent(Medewerker.Value);
