namespace Eenlijn.Domain.Analyse;

/// <summary>A time of which nothing is known: from the day after what came before until what comes next (R2-133).</summary>
public sealed record Tijdleemte(DateOnly Van, DateOnly Tot);

/// <summary>Where a story says nothing for a long time. A question to ask the family, not a finding about it (K16).</summary>
public static class Tijdleemten
{
    /// <param name="stukken">What is known, each with its first and last possible day.</param>
    /// <param name="vanaf">From when on it counts: the birth of the eldest child, or the first line.</param>
    public static IReadOnlyList<Tijdleemte> Tussen(IEnumerable<(DateOnly Van, DateOnly Tot)> stukken, DateOnly vanaf, DateOnly vandaag)
    {
        var leemten = new List<Tijdleemte>();
        var bekendTot = vanaf;
        foreach (var (van, tot) in stukken.Where(s => s.Tot >= vanaf).Order().Append((vandaag, vandaag)))
        {
            if (van.DayNumber - bekendTot.DayNumber > AnalyseTermijnen.Leemte.Dagen)
            {
                leemten.Add(new(bekendTot.AddDays(1), van));
            }

            bekendTot = tot > bekendTot ? tot : bekendTot;
        }

        return leemten;
    }
}
