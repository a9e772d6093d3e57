namespace Eenlijn.Domain.Analyse;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

[Zin("noteerde een gebeurtenis in het leven van het gezin")]
public sealed record LevensgebeurtenisGenoteerd(RecordId Gebeurtenis, GezinId Gezin) : DomainEvent(Gebeurtenis.Value);

[Zin("wijzigde een gebeurtenis in het leven van het gezin")]
public sealed record LevensgebeurtenisGewijzigd(RecordId Gebeurtenis, GezinId Gezin) : DomainEvent(Gebeurtenis.Value);

[Zin("haalde een gebeurtenis uit het leven van het gezin weg")]
public sealed record LevensgebeurtenisIngetrokken(RecordId Gebeurtenis, GezinId Gezin) : DomainEvent(Gebeurtenis.Value);

[Zin("schreef op wie iemand is en hoe het nu gaat")]
public sealed record AchtergrondIngevuld(RecordId Achtergrond, GezinId Gezin) : DomainEvent(Achtergrond.Value);

[Zin("zette een regel in het verhaal van het gezin")]
public sealed record VerhaalregelToegevoegd(RecordId Regel, GezinId Gezin) : DomainEvent(Regel.Value);

[Zin("wijzigde een regel in het verhaal van het gezin")]
public sealed record VerhaalregelGewijzigd(RecordId Regel, GezinId Gezin) : DomainEvent(Regel.Value);

[Zin("haalde een regel uit het verhaal van het gezin")]
public sealed record VerhaalregelVerwijderd(RecordId Regel, GezinId Gezin) : DomainEvent(Regel.Value);
