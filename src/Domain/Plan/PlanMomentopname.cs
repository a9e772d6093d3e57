namespace Eenlijn.Domain.Plan;

using System.Text.Json;
using System.Text.Json.Serialization;

/// <summary>
/// All that stands in a plan on one day, with the names as they were; kept as JSON with a version. Each goal carries its record
/// and over whom it is, so that what is kept from somebody stays kept in an old version too (K17).
/// </summary>
public sealed record PlanMomentopname(int Vorm, DateOnly Op, IReadOnlyList<DoelOpname> Doelen, EigenKrachtOpname EigenKracht, DateOnly? TerugkijkenOp, string? TerugkijkenWaar)
{
    /// <summary>The shape of today; a reader keeps reading the older ones.</summary>
    public const int HuidigeVorm = 1;

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public string NaarJson() => JsonSerializer.Serialize(this, Options);

    public static PlanMomentopname VanJson(string json) => JsonSerializer.Deserialize<PlanMomentopname>(json, Options)!;
}

/// <summary>A goal as it stood.</summary>
public sealed record DoelOpname(
    Guid Record,
    bool VoorGezin,
    IReadOnlyList<Guid> OverWie,
    int Volgorde,
    string Titel,
    string EigenWoorden,
    string? WoordenVan,
    DateOnly WoordenOp,
    string Deel,
    DateOnly? Wanneer,
    DoelStatus Status,
    IReadOnlyList<ActieOpname> Acties,
    IReadOnlyList<ScoreOpname> Scores);

/// <summary>An action as it stood.</summary>
public sealed record ActieOpname(string Wat, ActieDoor Door, string? Wie, DateOnly? Voor, string? HoeVaak, string? Toelichting, ActieStatus Status, DateOnly? AfgehandeldOp);

/// <summary>A number as it stood.</summary>
public sealed record ScoreOpname(Guid Persoon, string Wie, DateOnly Op, int Cijfer);

/// <summary>The four answers as they stood.</summary>
public sealed record EigenKrachtOpname(string? Behoefte, string? Zelf, string? MensenOmOnsHeen, string? VanHetTeam, string? RedenOvergeslagen);
