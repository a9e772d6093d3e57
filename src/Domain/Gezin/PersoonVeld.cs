namespace Eenlijn.Domain.Gezin;

/// <summary>What of a person is chosen as one thing when two entries are joined.</summary>
public enum PersoonVeld
{
    Naam,
    Geboorte,
    Geslacht,
    Bsn,
    School,
    Taal,
    Bereikbaarheid,
    Telefoon,
    Email,
    Voorkeuren,
    Overleden,
}

/// <summary>Two entries of one person side by side: where they differ, and what they make together.</summary>
public static class PersoonVergelijking
{
    /// <summary>The fields in which the two differ.</summary>
    public static IReadOnlyList<PersoonVeld> Verschillen(PersoonGegevens een, PersoonGegevens ander) =>
        [.. Enum.GetValues<PersoonVeld>().Where(veld => !Deel(een, veld).Equals(Deel(ander, veld)))];

    /// <summary>Whether nothing is known in a field.</summary>
    public static bool IsLeeg(PersoonGegevens gegevens, PersoonVeld veld) => veld != PersoonVeld.Naam && Deel(gegevens, veld).Equals(Deel(Leeg(gegevens), veld));

    /// <summary>The first with the chosen fields of the other.</summary>
    public static PersoonGegevens Samen(PersoonGegevens een, PersoonGegevens ander, IReadOnlyCollection<PersoonVeld> vanAnder) =>
        vanAnder.Aggregate(een, (samen, veld) => Met(samen, ander, veld));

    /// <summary>Where two BSNs stand, they are two people.</summary>
    internal static bool VerschillendBsn(PersoonGegevens een, PersoonGegevens ander) => een.Bsn is { } a && ander.Bsn is { } b && a != b;

    private static PersoonGegevens Leeg(PersoonGegevens van) => new(van.Naam);

    private static object Deel(PersoonGegevens g, PersoonVeld veld) => veld switch
    {
        PersoonVeld.Naam => g.Naam,
        PersoonVeld.Geboorte => g.Geboorte,
        PersoonVeld.Geslacht => g.Geslacht,
        PersoonVeld.Bsn => (g.Bsn, 0),
        PersoonVeld.School => (g.School, g.Groep),
        PersoonVeld.Taal => (g.Taal, g.TolkGewenst),
        PersoonVeld.Bereikbaarheid => (g.Voorkeurskanaal, g.Bereikbaarheid),
        PersoonVeld.Telefoon => (g.Telefoon, 0),
        PersoonVeld.Email => (g.Email, 0),
        PersoonVeld.Voorkeuren => g.Voorkeuren,
        _ => (g.OverledenOp, 0),
    };

    private static PersoonGegevens Met(PersoonGegevens g, PersoonGegevens ander, PersoonVeld veld) => veld switch
    {
        PersoonVeld.Naam => g with { Naam = ander.Naam },
        PersoonVeld.Geboorte => g with { Geboorte = ander.Geboorte },
        PersoonVeld.Geslacht => g with { Geslacht = ander.Geslacht },
        PersoonVeld.Bsn => g with { Bsn = ander.Bsn },
        PersoonVeld.School => g with { School = ander.School, Groep = ander.Groep },
        PersoonVeld.Taal => g with { Taal = ander.Taal, TolkGewenst = ander.TolkGewenst },
        PersoonVeld.Bereikbaarheid => g with { Voorkeurskanaal = ander.Voorkeurskanaal, Bereikbaarheid = ander.Bereikbaarheid },
        PersoonVeld.Telefoon => g with { Telefoon = ander.Telefoon },
        PersoonVeld.Email => g with { Email = ander.Email },
        PersoonVeld.Voorkeuren => g with { Voorkeuren = ander.Voorkeuren },
        _ => g with { OverledenOp = ander.OverledenOp },
    };
}
