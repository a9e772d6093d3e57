namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Kernel;

[Zin("voegde een vindplaats toe")]
public sealed record VindplaatsToegevoegd(VindplaatsId Vindplaats) : DomainEvent(Vindplaats.Value);

[Zin("noteerde een kort contact")]
public sealed record KortContactGenoteerd(KortContactId KortContact) : DomainEvent(KortContact.Value);

[Zin("haalde een kort contact weg")]
public sealed record KortContactVervallen(KortContactId KortContact) : DomainEvent(KortContact.Value);
