namespace Eenlijn.Domain.Veiligheid;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("bekeek de veiligheid")]
public sealed record VeiligheidVastgelegd(RecordId Bekeken, CasusId Casus) : DomainEvent(Bekeken.Value, Casus);

[Zin("meldde een zorg over veiligheid")]
public sealed record ZorgGemeld(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("bekeek een zorg over veiligheid opnieuw")]
public sealed record ZorgBekeken(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("droeg het zicht op een zorg over aan een collega")]
public sealed record ZorgOvergedragen(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);

[Zin("sloot een zorg over veiligheid")]
public sealed record ZorgGesloten(RecordId Zorg, CasusId Casus) : DomainEvent(Zorg.Value, Casus);
