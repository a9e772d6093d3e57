namespace Eenlijn.Domain.Kernel;

using System.Text.Json;

/// <summary>Terms as versioned data with their source (K20): an embedded file <c>Catalogi/&lt;naam&gt;.json</c> of the module that owns it.</summary>
/// <param name="Naam">The name of the list, as in the file.</param>
/// <param name="Versie">Day from which this version holds.</param>
public sealed record Termijnen(string Naam, DateOnly Versie, IReadOnlyList<Termijn> Waarden)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    /// <summary>The term with this code; an unknown one is a bug and throws.</summary>
    public Termijn this[string code] => Waarden.Single(t => t.Code == code);

    /// <summary>Reads a list from the assembly; a missing or faulty file is a bug and throws.</summary>
    public static Termijnen Lees(string module, string naam)
    {
        using var stream = typeof(Termijnen).Assembly.GetManifestResourceStream($"Eenlijn.Domain.{module}.Catalogi.{naam}.json")
            ?? throw new InvalidOperationException($"Terms {module}/{naam} are missing.");
        return JsonSerializer.Deserialize<Termijnen>(stream, Options)!;
    }
}

/// <summary>One term, in days or in working days.</summary>
/// <param name="Code">Used in code; a contract.</param>
/// <param name="Dagen">How many.</param>
/// <param name="InWerkdagen">Working days (see <see cref="Werkdagen"/>) instead of days of the calendar.</param>
/// <param name="Bron">The law, agreement or source, or that the team chose it.</param>
/// <param name="Uitleg">What the user reads where the clock shows.</param>
public sealed record Termijn(string Code, int Dagen, bool InWerkdagen, string Bron, string Uitleg)
{
    /// <summary>The last day of the term when it begins on <paramref name="dag"/>; of a mistyped day in the last year that there is, the last day.</summary>
    public DateOnly Vanaf(DateOnly dag) => dag.Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : InWerkdagen ? Werkdagen.Na(dag, Dagen) : dag.AddDays(Dagen);
}
