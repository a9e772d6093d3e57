namespace Eenlijn.Persistence.Preventie;

/// <summary>What another module takes over from a short contact: never who noted it, and nobody's name.</summary>
public sealed record KortContactKaart(DateOnly Op, string Plek, string Thema);
