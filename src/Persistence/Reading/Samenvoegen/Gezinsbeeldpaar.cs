namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Two entries of perhaps one family.</summary>
public sealed record Gezinsbeeldpaar(string NaamBlijft, int VersieBlijft, string NaamAnder, int VersieAnder)
{
    /// <summary>Why they can't be joined; empty when they can.</summary>
    public IReadOnlyList<DomainError> Bezwaren { get; init; } = [];

    /// <summary>What moves to the one that stays, by kind, as far as the worker may know of it.</summary>
    public IReadOnlyList<(string Soort, int Aantal)> Verhuist { get; init; } = [];

    /// <summary>How many cases it touches.</summary>
    public int Casussen { get; init; }

    /// <inheritdoc cref="GezinSamenvoeging.UitHetAnderePlan"/>
    public string? UitHetAnderePlan { get; init; }
}

/// <summary>What the worker chose.</summary>
public sealed record GezinKeuze(string? Reden, int VersieBlijft, int VersieAnder);

/// <summary>Another family of the worker to which the same people belong.</summary>
public sealed record GezinKandidaat(GezinId Id, string Naam, IReadOnlyList<string> InBeide);

/// <summary>A merge of families as the page of the family tells it.</summary>
/// <param name="Op">UTC.</param>
public sealed record GezinSamenvoegingKaart(GezinSamenvoegingId Id, string Opgegaan, string Door, DateTime Op, string Reden)
{
    public string? UitHetAnderePlan { get; init; }

    /// <summary>UTC.</summary>
    public DateTime? OngedaanOp { get; init; }

    public string? OngedaanDoor { get; init; }

    public string? RedenOngedaan { get; init; }

    public required int Aantal { get; init; }

    public bool KanTerug { get; init; }
}
