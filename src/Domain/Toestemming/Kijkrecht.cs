namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>
/// Over whom somebody of the family may see records, by age on the day of looking (K18; Jeugdwet 7.3.4, 7.3.5, 7.3.15):
/// under 12 those with authority, 12–15 the youth and those with authority, from 16 the youth alone. Where a date of birth
/// is not certain, the stricter age counts.
/// </summary>
public static class Kijkrecht
{
    public static IReadOnlySet<PersoonId> Over(PersoonId kijker, IEnumerable<PersoonMetGezag> personen, DateOnly dag)
    {
        var mag = new HashSet<PersoonId>();
        foreach (var persoon in personen)
        {
            var leeftijd = persoon.Geboorte.LeeftijdOp(dag);
            if (persoon.Id == kijker)
            {
                if (leeftijd is { } eigen ? eigen.Minstens >= 12 : !persoon.IsKind)
                {
                    mag.Add(persoon.Id);
                }
            }
            else if (persoon.MetGezag.Contains(kijker) && leeftijd is { Hoogstens: < 16 })
            {
                mag.Add(persoon.Id);
            }
        }

        return mag;
    }
}

/// <summary>A person with what his rights follow from.</summary>
/// <param name="IsKind">Has the role of child in the family: of unknown age, he is not taken for an adult.</param>
/// <param name="MetGezag">Who has authority over him on the day of looking.</param>
public sealed record PersoonMetGezag(PersoonId Id, Geboorte Geboorte, bool IsKind, IReadOnlyCollection<PersoonId> MetGezag);
