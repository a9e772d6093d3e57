namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("bereidde een gesprek voor om samen te beslissen")]
public sealed record BeslisgesprekVoorbereid(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("wijzigde een gesprek om samen te beslissen")]
public sealed record BeslisgesprekGewijzigd(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde of iemand het eens is met het doel van een gesprek")]
public sealed record GespreksdoelBesproken(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde een punt bij een gesprek")]
public sealed record GesprekspuntGenoteerd(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde wat er met een punt van een gesprek gebeurde")]
public sealed record GesprekspuntAfgehandeld(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde een stap van een gesprek")]
public sealed record GespreksstapGezet(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("vatte een gesprek samen")]
public sealed record GesprekSamengevat(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde of de samenvatting van een gesprek klopt")]
public sealed record SamenvattingNagekeken(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("noteerde hoe iemand terugkijkt op een gesprek")]
public sealed record GesprekTeruggeblikt(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("sloot een gesprek af")]
public sealed record BeslisgesprekGesloten(RecordId Gesprek, CasusId Casus) : DomainEvent(Gesprek.Value, Casus);

[Zin("vulde een hulpmiddel in")]
public sealed record WerkbladIngevuld(RecordId Werkblad, CasusId Casus) : DomainEvent(Werkblad.Value, Casus);

[Zin("wijzigde een ingevuld hulpmiddel")]
public sealed record WerkbladGewijzigd(RecordId Werkblad, CasusId Casus) : DomainEvent(Werkblad.Value, Casus);

[Zin("maakte een beeld van de situatie")]
public sealed record SituatiebeeldGemaakt(RecordId Beeld, CasusId Casus) : DomainEvent(Beeld.Value, Casus);

[Zin("verving het beeld van de situatie")]
public sealed record SituatiebeeldVervangen(RecordId Beeld, CasusId Casus) : DomainEvent(Beeld.Value, Casus);

[Zin("noteerde of het beeld van de situatie klopt voor iemand")]
public sealed record SituatiebeeldBesproken(RecordId Beeld, CasusId Casus) : DomainEvent(Beeld.Value, Casus);

[Zin("noteerde een uitleg")]
public sealed record UitlegGegeven(RecordId Uitleg, CasusId Casus) : DomainEvent(Uitleg.Value, Casus);

[Zin("wijzigde een uitleg")]
public sealed record UitlegGewijzigd(RecordId Uitleg, CasusId Casus) : DomainEvent(Uitleg.Value, Casus);

[Zin("noteerde hoe iemand wil meedenken")]
public sealed record MeedenkwijzeGenoteerd(RecordId Meedenkwijze, CasusId Casus) : DomainEvent(Meedenkwijze.Value, Casus);

[Zin("bereidde een besluit voor")]
public sealed record BesluitVoorbereid(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("wijzigde de vraag, de wens of het doel van een besluit")]
public sealed record BesluitGewijzigd(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("voegde een mogelijkheid toe aan een besluit")]
public sealed record OptieToegevoegd(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("wijzigde een mogelijkheid van een besluit")]
public sealed record OptieGewijzigd(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("noteerde wat iemand van een mogelijkheid vindt")]
public sealed record VoorkeurGegeven(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("stelde een voorwaarde aan een besluit")]
public sealed record VoorwaardeGesteld(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("toetste een voorwaarde van een besluit")]
public sealed record VoorwaardeGetoetst(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("legde een besluit vast")]
public sealed record BesluitGenomen(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("bekijkt een besluit opnieuw")]
public sealed record BesluitHeroverwogen(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);

[Zin("brak de voorbereiding van een besluit af")]
public sealed record BesluitAfgebroken(RecordId Besluit, CasusId Casus) : DomainEvent(Besluit.Value, Casus);
