namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

[Zin("voegde een vindplaats toe")]
public sealed record VindplaatsToegevoegd(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("wijzigde een vindplaats")]
public sealed record VindplaatsGewijzigd(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("wijzigde het rooster van een vindplaats")]
public sealed record RoosterGewijzigd(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("gaf een vindplaats een andere vaste medewerker")]
public sealed record VasteMedewerkerGewisseld(VindplaatsId Vindplaats, MedewerkerId Medewerker) : DomainEvent(Vindplaats.Value);

[Zin("meldde een vindplaats wie de vaste medewerker is")]
public sealed record WisselingGemeld(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("legde een getekende afspraak met een vindplaats vast")]
public sealed record VindplaatsafspraakVastgelegd(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("noteerde een kort contact")]
public sealed record KortContactGenoteerd(KortContactId KortContact) : DomainEvent(KortContact.Value);

[Zin("haalde een kort contact weg")]
public sealed record KortContactVervallen(KortContactId KortContact) : DomainEvent(KortContact.Value);
