namespace Eenlijn.Domain.Beslissen;

using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>
/// The welcome and the eight steps of deciding together, with what the professional and the family have to know at each: one versioned
/// list for both (R3-001, R3-003, R3-004, bron 003 §4).
/// </summary>
public static class Gespreksstappen
{
    /// <summary>At which a talk may go without the strengths being asked only with a reason (R3-022).</summary>
    public const string Vraag = "vraag";

    /// <summary>Which can't be done without a checked summary (R3-013).</summary>
    public const string Besluit = "besluit";

    private static readonly Stappenlijst Lijst = Beslisregels.Lees<Stappenlijst>("gespreksstappen");

    /// <summary>Day from which this version holds.</summary>
    public static DateOnly Versie => Lijst.Versie;

    public static string Bron => Lijst.Bron;

    /// <summary>In their order, the welcome first.</summary>
    public static IReadOnlyList<Gespreksstap> Alle => Lijst.Stappen;

    /// <summary>The step with this code, or null.</summary>
    public static Gespreksstap? Zoek(string? code) => Alle.FirstOrDefault(s => s.Code == code);

    /// <summary>0 for the welcome.</summary>
    public static int Nummer(string code) => Alle.Index().First(s => s.Item.Code == code).Index;

    private sealed record Stappenlijst(DateOnly Versie, string Bron, IReadOnlyList<Gespreksstap> Stappen);
}

/// <summary>One step of the talk.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Pictogram">Name of the icon beside it.</param>
/// <param name="Waarvoor">What the step is for, for everybody.</param>
/// <param name="Professional">What the professional does.</param>
/// <param name="Gezin">What the family does; written to them.</param>
/// <param name="Kort">The same in a few words, for who needs help to think along (R3-025).</param>
/// <param name="Hulpmiddelen">Codes of the tools that fit here.</param>
/// <param name="Optioneel">May be left out without a reason (R3-002).</param>
public sealed record Gespreksstap(
    string Code,
    string Naam,
    string Pictogram,
    string Waarvoor,
    IReadOnlyList<string> Professional,
    IReadOnlyList<string> Gezin,
    IReadOnlyList<string> Kort,
    IReadOnlyList<string> Hulpmiddelen,
    bool Optioneel = false);

/// <summary>Reads the lists of this module in the shapes of their own.</summary>
internal static class Beslisregels
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    /// <summary>A missing or faulty file is a bug and throws.</summary>
    public static T Lees<T>(string naam)
    {
        using var stream = typeof(Beslisregels).Assembly.GetManifestResourceStream($"Eenlijn.Domain.Beslissen.Regels.{naam}.json")
            ?? throw new InvalidOperationException($"The list {naam} is missing.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }
}
