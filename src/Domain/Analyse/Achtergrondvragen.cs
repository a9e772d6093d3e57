namespace Eenlijn.Domain.Analyse;

using System.Text.Json;

/// <summary>The questions about the situation and history of a family: versioned data with its source, no constants in pages.</summary>
public sealed record Achtergrondvragen(DateOnly Versie, string Bron, IReadOnlyList<Achtergrondblok> Blokken)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() } };

    public static Achtergrondvragen Lijst { get; } = Lees();

    public static Achtergrondblok? Blok(string? code) => Lijst.Blokken.FirstOrDefault(b => b.Code == code);

    public static Achtergrondveld? Veld(string? code) => Lijst.Blokken.SelectMany(b => b.Velden).FirstOrDefault(v => v.Code == code);

    private static Achtergrondvragen Lees()
    {
        using var stream = typeof(Achtergrondvragen).Assembly.GetManifestResourceStream("Eenlijn.Domain.Analyse.Regels.achtergrond.json")!;
        return JsonSerializer.Deserialize<Achtergrondvragen>(stream, Options)!;
    }
}

/// <summary>Questions that are asked and saved together.</summary>
public sealed record Achtergrondblok(string Code, string Titel, AchtergrondOver Over, string Waarom, IReadOnlyList<Achtergrondveld> Velden)
{
    public bool IsPerPersoon => Over != AchtergrondOver.Gezin;
}

/// <summary>One question.</summary>
/// <param name="Datum">Also asks when it was.</param>
/// <param name="Verteller">Asks at the question itself who told it, because that differs from one question to the next.</param>
public sealed record Achtergrondveld(string Code, string Vraag, string? Hint = null, bool Datum = false, bool Verteller = false);

/// <summary>About whom a block asks.</summary>
public enum AchtergrondOver
{
    Gezin,
    Ouder,
    Kind,
}
