namespace Eenlijn.Domain.Kernel;

using System.Text.Json;

/// <summary>A value list as versioned data: an embedded file <c>Catalogi/&lt;naam&gt;.json</c> of the module that owns it.</summary>
/// <param name="Naam">The name of the list, as in the file.</param>
/// <param name="Versie">Day from which this version holds.</param>
/// <param name="Bron">Where the values come from.</param>
public sealed record Catalogus(string Naam, DateOnly Versie, string Bron, IReadOnlyList<CatalogusWaarde> Waarden)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);

    private readonly Dictionary<string, CatalogusWaarde> _opCode = Waarden.ToDictionary(w => w.Code, StringComparer.Ordinal);

    /// <summary>The text of a stored code; a code that a later version dropped shows as itself.</summary>
    public string Tekst(string code) => _opCode.TryGetValue(code, out var waarde) ? waarde.Tekst : code;

    public bool Bevat(string? code) => code is not null && _opCode.ContainsKey(code);

    /// <summary>Reads a list from the assembly; a missing or faulty file is a bug and throws.</summary>
    public static Catalogus Lees(string module, string naam)
    {
        var assembly = typeof(Catalogus).Assembly;
        using var stream = assembly.GetManifestResourceStream($"Eenlijn.Domain.{module}.Catalogi.{naam}.json")
            ?? throw new InvalidOperationException($"Catalogue {module}/{naam} is missing.");
        return JsonSerializer.Deserialize<Catalogus>(stream, Options)!;
    }
}

/// <summary>One value of a list.</summary>
/// <param name="Code">Stored; a contract.</param>
/// <param name="Tekst">What the user reads.</param>
/// <param name="Groep">Heading under which it stands; null when the list is flat.</param>
public sealed record CatalogusWaarde(string Code, string Tekst, string? Groep = null);
