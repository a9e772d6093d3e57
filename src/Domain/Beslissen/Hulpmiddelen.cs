namespace Eenlijn.Domain.Beslissen;

/// <summary>The tools of the talk with their questions, each with the reason why it is asked: one versioned list (R3-008, R3-042 to R3-051).</summary>
public static class Hulpmiddelen
{
    /// <summary>Holds the question after what goes well (R3-022).</summary>
    public const string WatSpeelt = "wat-speelt";

    /// <summary>The answer by which the strengths were asked.</summary>
    public const string GaatGoed = "gaat-goed";

    private static readonly Hulpmiddellijst Lijst = Beslisregels.Lees<Hulpmiddellijst>("hulpmiddelen");

    /// <summary>Day from which this version holds.</summary>
    public static DateOnly Versie => Lijst.Versie;

    public static string Bron => Lijst.Bron;

    public static IReadOnlyList<Hulpmiddel> Alle => Lijst.Hulpmiddelen;

    /// <summary>The tool with this code, or null.</summary>
    public static Hulpmiddel? Zoek(string? code) => Alle.FirstOrDefault(h => h.Code == code);

    private sealed record Hulpmiddellijst(DateOnly Versie, string Bron, IReadOnlyList<Hulpmiddel> Hulpmiddelen);
}

/// <summary>A tool: a few questions that belong together.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Pictogram">Name of the icon beside it.</param>
/// <param name="Stem">Who answers it.</param>
public sealed record Hulpmiddel(string Code, string Naam, Stem Stem, string Pictogram, string Waarvoor, IReadOnlyList<HulpmiddelVraag> Vragen)
{
    /// <summary>The question with this code, or null.</summary>
    public HulpmiddelVraag? Vraag(string code) => Vragen.FirstOrDefault(v => v.Code == code);
}

/// <summary>One question of a tool.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Waarom">Why it is asked, one click away (R3-008).</param>
/// <param name="Verplicht">The tool makes no sense without it.</param>
/// <param name="Van">Lowest number of a scale.</param>
/// <param name="Tot">Highest number of a scale.</param>
/// <param name="Laag">What the lowest number means: both ends always have words (K26).</param>
/// <param name="Hoog">What the highest number means.</param>
/// <param name="NaarPlan">What the answer can become in the plan without being typed again (R3-046, R3-050).</param>
public sealed record HulpmiddelVraag(
    string Code, Vraagsoort Soort, string Vraag, string Waarom, bool Verplicht = false, int Van = 0, int Tot = 10, string? Laag = null, string? Hoog = null, NaarPlan? NaarPlan = null);

/// <summary>How a question is answered.</summary>
public enum Vraagsoort
{
    Tekst,
    Schaal,
}

/// <summary>What an answer can become.</summary>
public enum NaarPlan
{
    Doel,
    Actie,
}

/// <summary>Whose answers a tool holds.</summary>
public enum Stem
{
    /// <summary>Each of the family his own, and the worker his own apart from them (R0-018, R4-051).</summary>
    Ieder,

    /// <summary>What they did together.</summary>
    Samen,

    /// <summary>The worker alone.</summary>
    Medewerker,
}
