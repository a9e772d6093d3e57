namespace Eenlijn.Domain.Autorisatie;

public sealed class Medewerker;
