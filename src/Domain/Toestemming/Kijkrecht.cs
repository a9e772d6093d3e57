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

    /// <summary>
    /// As <see cref="Over"/>, for somebody who looks together with others. A child under 12 has no right of his own to see; beside who
    /// has authority over him he sees what is over himself.
    /// </summary>
    /// <param name="aanwezig">Everybody who looks, with the viewer.</param>
    public static IReadOnlySet<PersoonId> Samen(PersoonId kijker, IReadOnlyCollection<PersoonId> aanwezig, IReadOnlyCollection<PersoonMetGezag> personen, DateOnly dag)
    {
        var mag = Over(kijker, personen, dag);
        return personen.Any(p => p.Id == kijker && p.MetGezag.Any(aanwezig.Contains) && p.Geboorte.LeeftijdOp(dag) is { Hoogstens: < 12 })
            ? mag.Append(kijker).ToHashSet()
            : mag;
    }

    /// <summary>By which rule it is decided on a day who may see over somebody: to explain it in words.</summary>
    public static Kijkregel Regel(PersoonMetGezag persoon, DateOnly dag) => persoon.Geboorte.LeeftijdOp(dag) switch
    {
        null => persoon.IsKind ? Kijkregel.KindZonderLeeftijd : Kijkregel.Volwassen,
        { IsOngeboren: true } => Kijkregel.Ongeboren,
        { Hoogstens: < 12 } => Kijkregel.OnderTwaalf,
        { Minstens: >= 12, Hoogstens: < 16 } => Kijkregel.TwaalfTotZestien,
        { Minstens: >= 18 } => Kijkregel.Volwassen,
        { Minstens: >= 16 } => Kijkregel.VanafZestien,
        _ => Kijkregel.LeeftijdNietZeker,
    };
}

/// <summary>What decides who of the family may see over a person (K18).</summary>
public enum Kijkregel
{
    /// <summary>Not born yet: who will have authority.</summary>
    Ongeboren,

    /// <summary>Those with authority (Jeugdwet 7.3.4).</summary>
    OnderTwaalf,

    /// <summary>The youth and those with authority (Jeugdwet 7.3.4, 7.3.5).</summary>
    TwaalfTotZestien,

    /// <summary>The youth alone (Jeugdwet 7.3.5, 7.3.15).</summary>
    VanafZestien,

    /// <summary>An adult: he himself alone.</summary>
    Volwassen,

    /// <summary>The possible ages lie on both sides of a border: only who may by all of them.</summary>
    LeeftijdNietZeker,

    /// <summary>A child of whom no age is known: nobody of the family, until it is noted.</summary>
    KindZonderLeeftijd,
}

/// <summary>A person with what his rights follow from.</summary>
/// <param name="IsKind">Has the role of child in the family: of unknown age, he is not taken for an adult.</param>
/// <param name="MetGezag">Who has authority over him on the day of looking.</param>
public sealed record PersoonMetGezag(PersoonId Id, Geboorte Geboorte, bool IsKind, IReadOnlyCollection<PersoonId> MetGezag);
