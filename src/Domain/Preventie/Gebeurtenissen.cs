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

[Zin("noteerde een preventieve activiteit")]
public sealed record ActiviteitGenoteerd(ActiviteitId Activiteit) : DomainEvent(Activiteit.Value);

[Zin("wijzigde een preventieve activiteit")]
public sealed record ActiviteitGewijzigd(ActiviteitId Activiteit) : DomainEvent(Activiteit.Value);

[Zin("haalde een preventieve activiteit weg")]
public sealed record ActiviteitVervallen(ActiviteitId Activiteit) : DomainEvent(Activiteit.Value);

[Zin("sprak uren voor preventie af")]
public sealed record PreventieurenAfgesproken(PreventieurenId Uren, MedewerkerId Medewerker) : DomainEvent(Uren.Value);

[Zin("beëindigde een afspraak over uren voor preventie")]
public sealed record PreventieurenBeeindigd(PreventieurenId Uren, MedewerkerId Medewerker) : DomainEvent(Uren.Value);

[Zin("meldde een collectieve vraag")]
public sealed record CollectieveVraagGemeld(CollectieveVraagId Vraag) : DomainEvent(Vraag.Value);

[Zin("werkte een collectieve vraag bij")]
public sealed record CollectieveVraagVerder(CollectieveVraagId Vraag) : DomainEvent(Vraag.Value);

[Zin("voegde een wijk toe")]
public sealed record WijkToegevoegd(WijkId Wijk) : DomainEvent(Wijk.Value);

[Zin("noteerde een cijfer over een wijk")]
public sealed record WijkcijferGenoteerd(WijkId Wijk) : DomainEvent(Wijk.Value);

[Zin("verwijderde een cijfer over een wijk")]
public sealed record WijkcijferVerwijderd(WijkId Wijk) : DomainEvent(Wijk.Value);

[Zin("plande preventie in een wijk")]
public sealed record MatrixactieGepland(WijkId Wijk) : DomainEvent(Wijk.Value);

[Zin("zette een stap in de preventie van een wijk")]
public sealed record MatrixactieGezet(WijkId Wijk) : DomainEvent(Wijk.Value);
