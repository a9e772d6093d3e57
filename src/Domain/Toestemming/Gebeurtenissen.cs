namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Kernel;

[Zin("besloot iets voor iemand af te schermen")]
public sealed record AfschermingBesloten(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);

[Zin("bekeek een afscherming opnieuw")]
public sealed record AfschermingHerzien(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);

[Zin("hief een afscherming op")]
public sealed record AfschermingOpgeheven(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);

[Zin("vroeg toestemming")]
public sealed record ToestemmingGevraagd(RecordId Vraag, ToestemmingVoor Voor) : DomainEvent(Vraag.Value);

[Zin("noteerde dat iemand toestemming gaf")]
public sealed record ToestemmingGegeven(RecordId Vraag) : DomainEvent(Vraag.Value);

[Zin("noteerde dat iemand toestemming weigerde")]
public sealed record ToestemmingGeweigerd(RecordId Vraag) : DomainEvent(Vraag.Value);

[Zin("noteerde dat iemand toestemming introk")]
public sealed record ToestemmingIngetrokken(RecordId Vraag) : DomainEvent(Vraag.Value);

[Zin("noteerde dat een jongere het na een weigering nog steeds wil")]
public sealed record JongereVolhardde(RecordId Vraag) : DomainEvent(Vraag.Value);

[Zin("vroeg ook het antwoord van wie er nu over beslist")]
public sealed record ToestemmingAangevuld(RecordId Vraag) : DomainEvent(Vraag.Value);

[Zin("besloot dat iemand iets niet zelf kan afwegen")]
public sealed record NietInStaatBesloten(RecordId Besluit) : DomainEvent(Besluit.Value);

[Zin("noteerde dat iemand het weer zelf kan afwegen")]
public sealed record NietInStaatBeeindigd(RecordId Besluit) : DomainEvent(Besluit.Value);

[Zin("noteerde dat de geheimhouding is uitgelegd")]
public sealed record GeheimhoudingUitgelegd(RecordId Uitleg) : DomainEvent(Uitleg.Value);
