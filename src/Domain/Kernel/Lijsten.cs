namespace Eenlijn.Domain.Kernel;

/// <summary>All value lists and terms that the product holds, to show with their version and source (K20).</summary>
public static class Lijsten
{
    private const string Map = "Catalogi";

    /// <summary>By module and name.</summary>
    public static IReadOnlyList<(string Module, Catalogus Lijst)> Catalogi { get; } =
        [.. Namen().Where(n => !IsTermijnen(n.Naam)).Select(n => (n.Module, Catalogus.Lees(n.Module, n.Naam)))];

    /// <summary>By module and name.</summary>
    public static IReadOnlyList<(string Module, Termijnen Lijst)> Termijnen { get; } =
        [.. Namen().Where(n => IsTermijnen(n.Naam)).Select(n => (n.Module, Kernel.Termijnen.Lees(n.Module, n.Naam)))];

    private static bool IsTermijnen(string naam) => naam.EndsWith("termijnen", StringComparison.Ordinal);

    /// <summary>From <c>Eenlijn.Domain.Module.Catalogi.naam.json</c>.</summary>
    private static IEnumerable<(string Module, string Naam)> Namen() => typeof(Lijsten).Assembly.GetManifestResourceNames()
        .Select(naam => naam.Split('.'))
        .Where(delen => delen is [.., Map, _, "json"])
        .Select(delen => (delen[^4], delen[^2]))
        .OrderBy(n => n.Item1, StringComparer.Ordinal).ThenBy(n => n.Item2, StringComparer.Ordinal);
}
