namespace Eenlijn.Domain.Veiligheid;

using System.Text.Json;

/// <summary>How long an alert waits for one person before it moves on to the next (K12, K20).</summary>
/// <param name="Minuten">Minutes.</param>
/// <param name="Bron">Where the term comes from.</param>
/// <param name="Uitleg">What the user reads where the clock shows.</param>
public sealed record Oproeptermijn(string Naam, DateOnly Versie, int Minuten, string Bron, string Uitleg)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    public static Oproeptermijn Nu { get; } = Lees();

    private static Oproeptermijn Lees()
    {
        using var stream = typeof(Oproeptermijn).Assembly.GetManifestResourceStream("Eenlijn.Domain.Veiligheid.Regels.oproep.json")
            ?? throw new InvalidOperationException("The term of an alert is missing.");
        return JsonSerializer.Deserialize<Oproeptermijn>(stream, Options)!;
    }
}
