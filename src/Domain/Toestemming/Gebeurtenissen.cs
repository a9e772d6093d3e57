namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Kernel;

[Zin("besloot iets voor iemand af te schermen")]
public sealed record AfschermingBesloten(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);

[Zin("bekeek een afscherming opnieuw")]
public sealed record AfschermingHerzien(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);

[Zin("hief een afscherming op")]
public sealed record AfschermingOpgeheven(AfschermingId Afscherming) : DomainEvent(Afscherming.Value);
