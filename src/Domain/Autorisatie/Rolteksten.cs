namespace Eenlijn.Domain.Autorisatie;

using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>
/// What a team does and does not do (D1–D9, N1–N6), and what a worker can say about his role (T1–T5) in plain variants, as the product
/// brings it: one versioned list. Nobody has to say it like this (R0-001, R0-003, bron 000 §3).
/// </summary>
public static class Rolteksten
{
    private const string Bestand = "Eenlijn.Domain.Autorisatie.Regels.rolteksten.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Tekstenlijst Lijst = Lees();

    /// <summary>Day from which this version holds.</summary>
    public static DateOnly Versie => Lijst.Versie;

    public static string Bron => Lijst.Bron;

    /// <summary>For whom a wording is meant.</summary>
    public static IReadOnlyList<Rolpubliek> VoorWie => Lijst.VoorWie;

    /// <summary>The five topics to tell about oneself, in their order.</summary>
    public static IReadOnlyList<Rolonderwerp> Onderwerpen => Lijst.Onderwerpen;

    /// <summary>All lines as the product brings them.</summary>
    public static IReadOnlyList<Rolregel> Alle => Lijst.Regels;

    /// <summary>The line that the product brings under this code, or null.</summary>
    public static Rolregel? Zoek(string? code) => Alle.FirstOrDefault(r => r.Code == code);

    public static Rolonderwerp? Onderwerp(string? code) => Onderwerpen.FirstOrDefault(o => o.Code == code);

    /// <summary>"Een ouder", or what a team wrote itself.</summary>
    public static string Publiek(string? voor) => VoorWie.FirstOrDefault(v => v.Code == voor)?.Tekst ?? voor ?? "Iedereen";

    /// <summary>
    /// The lines of a team on a day: what the product brings, with over it the last choice of the team that has begun; own lines after
    /// those of the product. Also what is out of use, to find it back.
    /// </summary>
    public static IReadOnlyList<Rolregel> VanTeam(IEnumerable<Rolaanpassing> aanpassingen, DateOnly dag)
    {
        var geldt = aanpassingen.Where(a => a.Vanaf <= dag).GroupBy(a => a.Code, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.OrderBy(a => a.Nummer).Last(), StringComparer.Ordinal);
        var vast = Alle.Select(r => geldt.Remove(r.Code, out var a) && !a.Standaard ? a.Over(r) : r).ToList();
        return [.. vast, .. geldt.Values.OrderBy(a => a.Id.Value).Select(a => a.AlsRegel())];
    }

    private static Tekstenlijst Lees()
    {
        using var stream = typeof(Rolteksten).Assembly.GetManifestResourceStream(Bestand) ?? throw new InvalidOperationException($"{Bestand} is missing.");
        return JsonSerializer.Deserialize<Tekstenlijst>(stream, Options)!;
    }

    private sealed record Tekstenlijst(
        DateOnly Versie, string Bron, IReadOnlyList<Rolpubliek> VoorWie, IReadOnlyList<Rolonderwerp> Onderwerpen, IReadOnlyList<Rolregel> Regels);
}

/// <summary>One line: what is done, what is not done, or a wording for a talk.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Onderwerp">Code of the topic; only of a wording.</param>
/// <param name="Voor">For whom: a code of <see cref="Rolteksten.VoorWie"/>, or the team's own words; only of a wording.</param>
/// <param name="IsEigen">Added or changed by the team.</param>
public sealed record Rolregel(string Code, Rolsoort Soort, string Tekst, string? Onderwerp = null, string? Voor = null, bool UitGebruik = false, bool IsEigen = false);

/// <summary>What kind of line it is.</summary>
public enum Rolsoort
{
    Doet,
    DoetNiet,
    Uitleg,
}

/// <summary>A topic that a worker tells of his role, with why.</summary>
public sealed record Rolonderwerp(string Code, string Titel, string Waarom);

/// <summary>For whom a wording is meant.</summary>
public sealed record Rolpubliek(string Code, string Tekst);
