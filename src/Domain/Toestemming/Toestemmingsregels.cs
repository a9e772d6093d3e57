namespace Eenlijn.Domain.Toestemming;

using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>Why somebody's consent is needed or not, as one would say it, with the article: an embedded list with its version (K20).</summary>
/// <param name="Id">Stored with each answer; a contract.</param>
public sealed record Toestemmingsregel(string Id, string Artikel, string Bron, string Uitleg);

/// <summary>A kind of act with how its consent is decided.</summary>
/// <param name="Tekst">As in "toestemming voor …".</param>
/// <param name="Regel">The rule by which no consent, or a lighter one, is enough.</param>
/// <param name="Ontvanger">Somebody gets something: the form asks who.</param>
public sealed record HandelingRegel(ToestemmingVoor Voor, string Tekst, Regime Regime, Gevolg Gevolg, string? Regel = null, bool Ontvanger = false);

/// <summary>One row of the table: at this age, whose answer is asked by which rule.</summary>
public sealed record BeslisRij(Regime Regime, Leeftijdsklasse Klasse, bool NietInStaat, string? Zelf = null, string? Gezag = null, string? Vertegenwoordiger = null);

/// <summary>The rules, the kinds of act and the table of <see cref="WieBeslist"/>, read once from the lists of this version.</summary>
public static class Toestemmingsregels
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly RegelLijst Regels = Lees<RegelLijst>("toestemmingsregels");

    private static readonly FrozenDictionary<string, Toestemmingsregel> OpId = Regels.Regels.ToFrozenDictionary(r => r.Id, StringComparer.Ordinal);

    private static readonly BeslisRij?[] Tabel = Gerangschikt(Lees<BeslisLijst>("wie-beslist").Rijen);

    private static readonly HandelingRegel[] Handelingen = [.. Lees<HandelingLijst>("toestemming-voor").Handelingen.OrderBy(h => h.Voor)];

    /// <summary>Day from which this version holds.</summary>
    public static DateOnly Versie => Regels.Versie;

    public static IReadOnlyList<Toestemmingsregel> Alle => Regels.Regels;

    public static IReadOnlyList<HandelingRegel> AlleHandelingen => Handelingen;

    /// <summary>The rule with this id; an unknown one is a bug and throws.</summary>
    public static Toestemmingsregel Regel(string id) => OpId[id];

    /// <summary>A stored rule; null when a later version dropped it.</summary>
    public static Toestemmingsregel? Zoek(string? id) => id is null ? null : OpId.GetValueOrDefault(id);

    public static HandelingRegel Van(ToestemmingVoor voor) => Handelingen[(int)voor];

    public static BeslisRij Rij(Regime regime, Leeftijdsklasse klasse, bool nietInStaat) => Tabel[Plek(regime, klasse, nietInStaat)]!;

    private static BeslisRij?[] Gerangschikt(IReadOnlyList<BeslisRij> rijen)
    {
        var tabel = new BeslisRij?[Enum.GetValues<Regime>().Length * 8];
        foreach (var rij in rijen)
        {
            tabel[Plek(rij.Regime, rij.Klasse, rij.NietInStaat)] = rij;
        }

        return tabel;
    }

    private static int Plek(Regime regime, Leeftijdsklasse klasse, bool nietInStaat) => ((int)regime * 8) + ((int)klasse * 2) + (nietInStaat ? 1 : 0);

    private static T Lees<T>(string naam)
    {
        using var stream = typeof(Toestemmingsregels).Assembly.GetManifestResourceStream($"Eenlijn.Domain.Toestemming.Regels.{naam}.json")
            ?? throw new InvalidOperationException($"List Toestemming/{naam} is missing.");
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }

    private sealed record RegelLijst(DateOnly Versie, IReadOnlyList<Toestemmingsregel> Regels);

    private sealed record BeslisLijst(IReadOnlyList<BeslisRij> Rijen);

    private sealed record HandelingLijst(IReadOnlyList<HandelingRegel> Handelingen);
}
