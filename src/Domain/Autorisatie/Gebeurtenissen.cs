namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

[Zin("voegde een organisatie toe")]
public sealed record OrganisatieToegevoegd(OrganisatieId Organisatie) : DomainEvent(Organisatie.Value);

[Zin("voegde een contactpersoon toe aan een organisatie")]
public sealed record ContactpersoonToegevoegd(OrganisatieId Organisatie) : DomainEvent(Organisatie.Value);

[Zin("voegde een team toe")]
public sealed record TeamToegevoegd(TeamId Team) : DomainEvent(Team.Value);

[Zin("wijzigde een lijst of een termijn")]
public sealed record LijstAangepast(LijstaanpassingId Aanpassing) : DomainEvent(Aanpassing.Value);

[Zin("wijzigde een team")]
public sealed record TeamGewijzigd(TeamId Team) : DomainEvent(Team.Value);

[Zin("voegde een medewerker toe")]
public sealed record MedewerkerToegevoegd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("gaf een medewerker een rol in een team")]
public sealed record LidmaatschapBegonnen(MedewerkerId Medewerker, TeamId Team) : DomainEvent(Medewerker.Value);

[Zin("beëindigde de rol van een medewerker in een team")]
public sealed record LidmaatschapBeeindigd(MedewerkerId Medewerker, TeamId Team) : DomainEvent(Medewerker.Value);

[Zin("maakte een account voor een medewerker")]
public sealed record AccountGemaakt(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("blokkeerde het account van een medewerker")]
public sealed record AccountGeblokkeerd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("gaf het account van een medewerker weer vrij")]
public sealed record AccountVrijgegeven(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("gaf een medewerker een tijdelijk wachtwoord")]
public sealed record TijdelijkWachtwoordGegeven(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("koos een eigen wachtwoord")]
public sealed record WachtwoordGekozen(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("stelde de tweede stap van het inloggen in")]
public sealed record TweedeStapIngesteld(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("wiste de tweede stap van het inloggen van een medewerker")]
public sealed record TweedeStapGewist(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("maakte nieuwe herstelcodes")]
public sealed record HerstelcodesGemaakt(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("voegde een passkey toe om mee in te loggen")]
public sealed record PasskeyToegevoegd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("verwijderde een passkey om mee in te loggen")]
public sealed record PasskeyVerwijderd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("logde overal uit")]
public sealed record OveralUitgelogd(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("logde in met een herstelcode")]
public sealed record HerstelcodeGebruikt(MedewerkerId Medewerker) : DomainEvent(Medewerker.Value);

[Zin("wijzigde hoe een team te bereiken is")]
public sealed record BereikbaarheidGewijzigd(BereikbaarheidId Bereikbaarheid) : DomainEvent(Bereikbaarheid.Value);

[Zin("stelde vast hoe de teams samenwerken")]
public sealed record WerkwijzeVastgesteld(WerkwijzeId Werkwijze) : DomainEvent(Werkwijze.Value);
