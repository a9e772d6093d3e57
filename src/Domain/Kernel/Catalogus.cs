namespace Eenlijn.Domain.Kernel;

using System.Collections.Concurrent;
using System.Text.Json;

/// <summary>
/// A value list as versioned data: an embedded file <c>Catalogi/&lt;naam&gt;.json</c> of the module that owns it. A list that is
/// <see cref="Aanvulbaar"/> takes in what the organisation itself added, worded otherwise or retired (<see cref="Lijsten.Toepassen"/>).
/// </summary>
public sealed class Catalogus
{
    private const string Anders = "anders";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
    private static readonly ConcurrentDictionary<string, Catalogus> Gelezen = new(StringComparer.Ordinal);

    private readonly IReadOnlyList<CatalogusWaarde> _uitgegeven;
    private volatile Stand _stand;

    /// <param name="naam">The name of the list, as in the file.</param>
    /// <param name="versie">Day from which this version holds.</param>
    /// <param name="bron">Where the values come from.</param>
    /// <param name="waarden">In the order in which they are shown.</param>
    /// <param name="titel">What the list is called on the page where it is kept; its name when left out.</param>
    /// <param name="aanvulbaar">An organisation may add values of its own; no rule of the product depends on which there are.</param>
    /// <param name="isWoordenlijst">The code is a word that people type, and the text what is said instead.</param>
    public Catalogus(string naam, DateOnly versie, string bron, IReadOnlyList<CatalogusWaarde> waarden, string? titel = null, bool aanvulbaar = false, bool isWoordenlijst = false)
    {
        (Naam, Versie, Bron, Titel, Aanvulbaar, IsWoordenlijst) = (naam, versie, bron, titel ?? naam, aanvulbaar, isWoordenlijst);
        _uitgegeven = waarden;
        _stand = new(waarden);
    }

    public string Naam { get; }

    public DateOnly Versie { get; }

    public string Bron { get; }

    public string Titel { get; }

    public bool Aanvulbaar { get; }

    public bool IsWoordenlijst { get; }

    /// <summary>As they are today, values out of use last: what was written with them keeps its text.</summary>
    public IReadOnlyList<CatalogusWaarde> Waarden => _stand.Waarden;

    /// <summary>The text of a stored code; a code that a later version dropped shows as itself.</summary>
    public string Tekst(string code) => _stand.OpCode.TryGetValue(code, out var waarde) ? waarde.Tekst : code;

    public bool Bevat(string? code) => code is not null && _stand.OpCode.ContainsKey(code);

    /// <summary>The value with this code, or null.</summary>
    public CatalogusWaarde? Waarde(string? code) => code is not null && _stand.OpCode.TryGetValue(code, out var waarde) ? waarde : null;

    /// <summary>Reads a list from the assembly, once; a missing or faulty file is a bug and throws.</summary>
    public static Catalogus Lees(string module, string naam) => Gelezen.GetOrAdd($"{module}.{naam}", sleutel =>
    {
        using var stream = typeof(Catalogus).Assembly.GetManifestResourceStream($"Eenlijn.Domain.{module}.Catalogi.{naam}.json")
            ?? throw new InvalidOperationException($"Catalogue {sleutel} is missing.");
        return JsonSerializer.Deserialize<Catalogus>(stream, Options)!;
    });

    /// <summary>Takes the organisation's own values instead of those taken before; own ones come before "anders".</summary>
    public void Toepassen(IReadOnlyCollection<Lijstwaarde> eigen)
    {
        var opCode = eigen.ToDictionary(e => e.Code, StringComparer.Ordinal);
        var waarden = _uitgegeven
            .Select(w => opCode.Remove(w.Code, out var e) ? w with { Tekst = e.Tekst ?? w.Tekst, UitGebruik = e.UitGebruik, IsAangepast = true } : w)
            .ToList();
        var plek = waarden.FindIndex(w => w.Code == Anders);
        waarden.InsertRange(plek < 0 ? waarden.Count : plek, eigen.Where(e => opCode.ContainsKey(e.Code))
            .Select(e => new CatalogusWaarde(e.Code, e.Tekst ?? e.Code, e.Groep, e.UitGebruik, IsAangepast: true)));
        _stand = new([.. waarden.OrderBy(w => w.UitGebruik)]);
    }

    /// <summary>What holds at one moment, swapped as a whole.</summary>
    private sealed class Stand(IReadOnlyList<CatalogusWaarde> waarden)
    {
        public IReadOnlyList<CatalogusWaarde> Waarden { get; } = waarden;

        public Dictionary<string, CatalogusWaarde> OpCode { get; } = waarden.ToDictionary(w => w.Code, StringComparer.Ordinal);
    }
}

/// <summary>One value of a list.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Tekst">What the user reads.</param>
/// <param name="Groep">Heading under which it stands; null when the list is flat.</param>
/// <param name="UitGebruik">Not to be chosen any more; what was written with it stays readable.</param>
/// <param name="IsAangepast">Added, worded or retired by the organisation itself.</param>
public sealed record CatalogusWaarde(string Code, string Tekst, string? Groep = null, bool UitGebruik = false, bool IsAangepast = false);
