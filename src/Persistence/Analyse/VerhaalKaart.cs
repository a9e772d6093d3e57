namespace Eenlijn.Persistence.Analyse;

using Eenlijn.Domain.Analyse;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A line of the story of a family as other modules may use it: letters and the report to a partner take it from here.</summary>
public sealed record VerhaalKaart
{
    public required RecordId Id { get; init; }

    public required string Tekst { get; init; }

    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    /// <summary>Where it is known from.</summary>
    public string? Bron { get; init; }

    public string? Betekenis { get; init; }

    /// <summary>In whose words; null when it was put into words together.</summary>
    public PersoonId? BetekenisVan { get; init; }

    public bool InOverzicht { get; init; }

    public bool IsLeemte { get; init; }

    public TijdlijnSoort? Herkomst { get; init; }

    public bool VoorGezin { get; init; }

    public IReadOnlyList<PersoonId> OverWie { get; init; } = [];
}
