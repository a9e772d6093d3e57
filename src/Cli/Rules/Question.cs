namespace Eenlijn.Cli.Rules;

using System.Text.Json.Serialization;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>One question as it comes in; the names are those of docs/regels.md.</summary>
internal sealed record Question
{
    /// <summary>Comes back with the answer.</summary>
    public string? Id { get; init; }

    public DateOnly? Op { get; init; }

    public ToestemmingVoor? Voor { get; init; }

    public IReadOnlyList<string>? OverWie { get; init; }

    public IReadOnlyList<QuestionPerson>? Personen { get; init; }

    public IReadOnlyList<QuestionGezag>? Gezag { get; init; }

    public IReadOnlyList<QuestionMaatregel>? Maatregelen { get; init; }
}

/// <summary>A person of a question.</summary>
internal sealed record QuestionPerson
{
    public string? Id { get; init; }

    /// <summary>"2013-05-02", "2013-05", "2013" or "ongeboren"; absent when it is not known.</summary>
    public string? Geboren { get; init; }

    public bool IsKind { get; init; }

    public IReadOnlyList<string>? Ouders { get; init; }

    public bool NietInStaat { get; init; }

    public QuestionVertegenwoordiger? Vertegenwoordiger { get; init; }

    public bool Volhardt { get; init; }

    public bool IsOverleden { get; init; }
}

/// <summary>Who decides for somebody.</summary>
internal sealed record QuestionVertegenwoordiger
{
    public VertegenwoordigerSoort Soort { get; init; }

    public string? Persoon { get; init; }

    public string? Naam { get; init; }
}

/// <summary>Authority over a child.</summary>
internal sealed record QuestionGezag
{
    public string? Kind { get; init; }

    public GezagSoort? Soort { get; init; }

    public IReadOnlyList<string>? Houders { get; init; }

    public string? Instelling { get; init; }

    public bool InOnderzoek { get; init; }
}

/// <summary>A measure for a child.</summary>
internal sealed record QuestionMaatregel
{
    public string? Kind { get; init; }

    public MaatregelSoort? Soort { get; init; }

    public string? Instelling { get; init; }
}

/// <summary>Reads questions without reflection; a name that is not known is a fault and not ignored: a typing error would change the answer.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Question))]
internal sealed partial class QuestionJson : JsonSerializerContext;
