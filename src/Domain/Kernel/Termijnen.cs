namespace Eenlijn.Domain.Kernel;

using System.Collections.Concurrent;
using System.Text.Json;

/// <summary>
/// Terms as versioned data with their source (K20): an embedded file <c>Catalogi/&lt;naam&gt;.json</c> of the module that owns it. Where
/// no law or agreement gives the number, an organisation may choose its own (<see cref="Lijsten.Toepassen"/>).
/// </summary>
public sealed class Termijnen
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly ConcurrentDictionary<string, Termijnen> Gelezen = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<Termijn> _uitgegeven;
    private volatile IReadOnlyList<Termijn> _waarden;

    /// <param name="naam">The name of the list, as in the file.</param>
    /// <param name="versie">Day from which this version holds.</param>
    /// <param name="waarden">As the product brings them.</param>
    public Termijnen(string naam, DateOnly versie, IReadOnlyList<Termijn> waarden)
    {
        (Naam, Versie, _uitgegeven, _waarden) = (naam, versie, waarden, waarden);
    }

    public string Naam { get; }

    public DateOnly Versie { get; }

    /// <summary>As they hold today.</summary>
    public IReadOnlyList<Termijn> Waarden => _waarden;

    /// <summary>The term with this code; an unknown one is a bug and throws.</summary>
    public Termijn this[string code] => _waarden.Single(t => t.Code == code);

    /// <summary>Reads a list from the assembly, once; a missing or faulty file is a bug and throws.</summary>
    public static Termijnen Lees(string module, string naam) => Gelezen.GetOrAdd($"{module}.{naam}", sleutel =>
    {
        using var stream = typeof(Termijnen).Assembly.GetManifestResourceStream($"Eenlijn.Domain.{module}.Catalogi.{naam}.json")
            ?? throw new InvalidOperationException($"Terms {sleutel} are missing.");
        return JsonSerializer.Deserialize<Termijnen>(stream, Options)!;
    });

    /// <summary>Takes the organisation's own terms instead of those taken before; a term that is not its own to choose stays.</summary>
    public void Toepassen(IReadOnlyCollection<Lijstwaarde> eigen) => _waarden =
    [
        .. _uitgegeven.Select(t => t.IsEigen && eigen.SingleOrDefault(e => e.Code == t.Code) is { Dagen: { } dagen } e
            ? t with { Dagen = dagen, Uitleg = e.Tekst ?? t.Uitleg, IsAangepast = true }
            : t),
    ];
}

/// <summary>One term, in days or in working days.</summary>
/// <param name="Code">Used in code; a contract.</param>
/// <param name="Dagen">How many.</param>
/// <param name="InWerkdagen">Working days (see <see cref="Werkdagen"/>) instead of days of the calendar.</param>
/// <param name="Bron">The law, agreement or source, or that the team chose it.</param>
/// <param name="Uitleg">What the user reads where the clock shows.</param>
/// <param name="Minstens">The fewest days that an organisation may choose; null when it may not choose.</param>
/// <param name="Hoogstens">The most days that an organisation may choose.</param>
/// <param name="IsAangepast">Chosen by the organisation itself.</param>
public sealed record Termijn(
    string Code, int Dagen, bool InWerkdagen, string Bron, string Uitleg, int? Minstens = null, int? Hoogstens = null, bool IsAangepast = false)
{
    /// <summary>No law and no agreement with others gives the number.</summary>
    public bool IsEigen => Minstens is not null && Hoogstens is not null;

    /// <summary>What to do when a day lies after the term that begins on <paramref name="dag"/>: the last day that can be chosen, and why.</summary>
    public string Grens(DateOnly dag)
    {
        var laatste = Vanaf(dag);
        return $"Kies een dag tot en met {laatste.Day}-{laatste.Month}-{laatste.Year}. {Uitleg}";
    }

    /// <summary>The last day of the term when it begins on <paramref name="dag"/>; of a mistyped day in the last year that there is, the last day.</summary>
    public DateOnly Vanaf(DateOnly dag) => dag.Year == DateOnly.MaxValue.Year ? DateOnly.MaxValue : InWerkdagen ? Werkdagen.Na(dag, Dagen) : dag.AddDays(Dagen);
}
