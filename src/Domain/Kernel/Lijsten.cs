namespace Eenlijn.Domain.Kernel;

/// <summary>All value lists and terms that the product holds, to show with their version and source (K20), by <c>Module.naam</c>.</summary>
public static class Lijsten
{
    private const string Map = "Catalogi";

    public static IReadOnlyList<(string Sleutel, Catalogus Lijst)> Catalogi { get; } =
        [.. Namen().Where(n => !IsTermijnen(n.Naam)).Select(n => ($"{n.Module}.{n.Naam}", Catalogus.Lees(n.Module, n.Naam)))];

    public static IReadOnlyList<(string Sleutel, Termijnen Lijst)> Termijnen { get; } =
        [.. Namen().Where(n => IsTermijnen(n.Naam)).Select(n => ($"{n.Module}.{n.Naam}", Kernel.Termijnen.Lees(n.Module, n.Naam)))];

    /// <summary>The list with this key, or null.</summary>
    public static Catalogus? CatalogusVan(string? sleutel) => Catalogi.SingleOrDefault(c => c.Sleutel == sleutel).Lijst;

    /// <summary>The term with this code in the list with this key, or null.</summary>
    public static Termijn? TermijnVan(string? sleutel, string? code) =>
        Termijnen.SingleOrDefault(t => t.Sleutel == sleutel).Lijst?.Waarden.SingleOrDefault(t => t.Code == code);

    /// <summary>
    /// What the organisation chose instead of what the product brings: all of it, each code once. Holds for the whole process, because a
    /// process serves one organisation with its partners; what is not named here goes back to what the product brings.
    /// </summary>
    public static void Toepassen(IReadOnlyCollection<Lijstwaarde> eigen)
    {
        var perLijst = eigen.ToLookup(e => e.Lijst, StringComparer.Ordinal);
        foreach (var (sleutel, lijst) in Catalogi.Where(c => c.Lijst.Aanvulbaar))
        {
            lijst.Toepassen([.. perLijst[sleutel]]);
        }

        foreach (var (sleutel, lijst) in Termijnen)
        {
            lijst.Toepassen([.. perLijst[sleutel]]);
        }
    }

    private static bool IsTermijnen(string naam) => naam.EndsWith("termijnen", StringComparison.Ordinal);

    /// <summary>From <c>Eenlijn.Domain.Module.Catalogi.naam.json</c>.</summary>
    private static IEnumerable<(string Module, string Naam)> Namen() => typeof(Lijsten).Assembly.GetManifestResourceNames()
        .Select(naam => naam.Split('.'))
        .Where(delen => delen is [.., Map, _, "json"])
        .Select(delen => (delen[^4], delen[^2]))
        .OrderBy(n => n.Item1, StringComparer.Ordinal).ThenBy(n => n.Item2, StringComparer.Ordinal);
}

/// <summary>What an organisation chose for one code of one list.</summary>
/// <param name="Lijst">Key of the list, <c>Module.naam</c>.</param>
/// <param name="Dagen">Of a term.</param>
/// <param name="Tekst">The wording of a value, or the explanation of a term; null keeps what there is.</param>
public sealed record Lijstwaarde(string Lijst, string Code, int? Dagen, string? Tekst, string? Groep, bool UitGebruik);
