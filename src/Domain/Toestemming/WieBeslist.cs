namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>
/// Who must consent, by age on the day, authority, measures, inability and persistence (K5, K18; Jeugdwet 7.3.2–7.3.16). Pure: the
/// same question has the same answer. Where something is not certain, the stricter outcome counts.
/// </summary>
public static class WieBeslist
{
    public static Beslisuitkomst Bepaal(Beslisvraag vraag)
    {
        var handeling = Toestemmingsregels.Van(vraag.Voor);
        var perPersoon = new List<Beslissing>(vraag.OverWie.Count);
        foreach (var over in vraag.OverWie.Distinct())
        {
            // Somebody of whom nothing is known is asked himself, as any adult.
            var persoon = Zoek(vraag, over) ?? new(over, Geboorte.NietBekend, IsKind: false);
            perPersoon.Add(new BeslissingOverEen(vraag, handeling, persoon).Bepaal());
        }

        return new(vraag.Voor, vraag.Op, Toestemmingsregels.Versie, perPersoon);
    }

    /// <summary>The groups in which somebody may fall on a day; more than one when his date of birth is not certain.</summary>
    public static IReadOnlyList<Leeftijdsklasse> Klassen(PersoonInVraag persoon, DateOnly dag) => persoon.Geboorte.LeeftijdOp(dag) switch
    {
        null when persoon.IsKind => KindZonderLeeftijd,
        null => Volwassen,
        { Hoogstens: < 12 } => OnderTwaalf,
        { Minstens: >= 18 } => Volwassen,
        { Minstens: >= 12, Hoogstens: < 16 } => TwaalfTotZestien,
        { Minstens: >= 16, Hoogstens: < 18 } => ZestienOfZeventien,
        { } jaren => [.. Enum.GetValues<Leeftijdsklasse>().Where(k => k >= Klasse(jaren.Minstens) && k <= Klasse(jaren.Hoogstens))],
    };

    internal static PersoonInVraag? Zoek(Beslisvraag vraag, PersoonId id)
    {
        foreach (var persoon in vraag.Personen)
        {
            if (persoon.Id == id)
            {
                return persoon;
            }
        }

        return null;
    }

    private static Leeftijdsklasse Klasse(int jaren) => jaren switch
    {
        < 12 => Leeftijdsklasse.OnderTwaalf,
        < 16 => Leeftijdsklasse.TwaalfTotZestien,
        < 18 => Leeftijdsklasse.ZestienOfZeventien,
        _ => Leeftijdsklasse.Volwassen,
    };

    private static readonly Leeftijdsklasse[] OnderTwaalf = [Leeftijdsklasse.OnderTwaalf];
    private static readonly Leeftijdsklasse[] TwaalfTotZestien = [Leeftijdsklasse.TwaalfTotZestien];
    private static readonly Leeftijdsklasse[] ZestienOfZeventien = [Leeftijdsklasse.ZestienOfZeventien];
    private static readonly Leeftijdsklasse[] Volwassen = [Leeftijdsklasse.Volwassen];

    private static readonly Leeftijdsklasse[] KindZonderLeeftijd =
        [Leeftijdsklasse.OnderTwaalf, Leeftijdsklasse.TwaalfTotZestien, Leeftijdsklasse.ZestienOfZeventien];
}
