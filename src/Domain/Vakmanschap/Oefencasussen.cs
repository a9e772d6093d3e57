namespace Eenlijn.Domain.Vakmanschap;

using System.Text.Json;

/// <summary>Practice cases with their questions and the rules to discuss: invented families in one versioned list, never a file (R0-084, ADR 0026).</summary>
public static class Oefencasussen
{
    private const string Bestand = "Eenlijn.Domain.Vakmanschap.Regels.oefencasussen.json";

    private static readonly Oefenlijst Lijst = Lees();

    /// <summary>Day from which this version holds.</summary>
    public static DateOnly Versie => Lijst.Versie;

    public static string Bron => Lijst.Bron;

    public static IReadOnlyList<Oefencasus> Alle => Lijst.Casussen;

    /// <summary>The case with this code, or null.</summary>
    public static Oefencasus? Zoek(string? code) => Alle.FirstOrDefault(c => c.Code == code);

    /// <summary>The rules to discuss with a case, in its order.</summary>
    public static IReadOnlyList<Oefenregel> RegelsBij(Oefencasus casus) => [.. casus.Regels.Select(code => Lijst.Regels.Single(r => r.Code == code))];

    private static Oefenlijst Lees()
    {
        using var stream = typeof(Oefencasussen).Assembly.GetManifestResourceStream(Bestand) ?? throw new InvalidOperationException($"{Bestand} is missing.");
        return JsonSerializer.Deserialize<Oefenlijst>(stream, JsonSerializerOptions.Web)!;
    }

    private sealed record Oefenlijst(DateOnly Versie, string Bron, IReadOnlyList<Oefencasus> Casussen, IReadOnlyList<Oefenregel> Regels);
}

/// <summary>A case to practise with.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Oefengezin">The invented family.</param>
/// <param name="Kort">What it is about, in one line.</param>
/// <param name="Regels">Codes of the rules to discuss.</param>
public sealed record Oefencasus(
    string Code, string Titel, string Oefengezin, string Kort, IReadOnlyList<string> Verhaal, IReadOnlyList<Oefenvraag> Vragen, IReadOnlyList<string> Regels);

/// <summary>A question at a case.</summary>
public sealed record Oefenvraag(string Code, string Tekst);

/// <summary>A rule of the work to lay beside an answer.</summary>
public sealed record Oefenregel(string Code, string Titel, string Tekst);
