namespace Eenlijn.Domain.Autorisatie;

using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>Five cities as they worked in the year of the source: examples to begin with, never a norm (R3-070, K32).</summary>
public static class Stadsmodellen
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter(), new SleutelConverter() } };

    private static readonly Stadslijst Lijst = Lees();

    /// <summary>Day from which this version of the examples holds.</summary>
    public static DateOnly Versie => Lijst.Versie;

    public static string Bron => Lijst.Bron;

    public static IReadOnlyList<Stadsmodel> Alle => Lijst.Steden;

    /// <summary>The example with this code, or null.</summary>
    public static Stadsmodel? Zoek(string? code) => Alle.FirstOrDefault(s => s.Code == code);

    /// <summary>A missing or faulty file is a bug and throws.</summary>
    private static Stadslijst Lees()
    {
        using var stream = typeof(Stadsmodellen).Assembly.GetManifestResourceStream("Eenlijn.Domain.Autorisatie.Regels.stadsmodellen.json")
            ?? throw new InvalidOperationException("The list stadsmodellen is missing.");
        return JsonSerializer.Deserialize<Stadslijst>(stream, Options)!;
    }

    private sealed record Stadslijst(DateOnly Versie, string Bron, IReadOnlyList<Stadsmodel> Steden);

    /// <summary>In the file a table is named by its plain key.</summary>
    private sealed class SleutelConverter : JsonConverter<TafelId>
    {
        public override TafelId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, TafelId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}

/// <summary>How one city worked.</summary>
/// <param name="Jaar">The year of which it tells.</param>
/// <param name="Kern">In two sentences what is special about it.</param>
public sealed record Stadsmodel(string Code, string Stad, int Jaar, string Kern, Gemeentemodel Model)
{
    /// <summary>The same as a beginning of one's own.</summary>
    public Gemeentemodel AlsBegin() => Model.MetEigenSleutels() with { Begin = new(Code, Stad, Jaar) };
}
