namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;

/// <summary>Whose words something is: one of the family, a worker, or, when both are null, what they said together.</summary>
public sealed record Spreker(PersoonId? Persoon, MedewerkerId? Medewerker)
{
    public static Spreker Samen { get; } = new(null, null);

    public static Spreker Van(PersoonId persoon) => new(persoon, null);

    public static Spreker Van(MedewerkerId medewerker) => new(null, medewerker);

    public bool IsSamen => Persoon is null && Medewerker is null;
}
