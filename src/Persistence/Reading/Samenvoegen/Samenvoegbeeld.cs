namespace Eenlijn.Persistence.Reading.Samenvoegen;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Two entries of perhaps one person.</summary>
/// <param name="Bezwaren">Why they can't be joined; empty when they can.</param>
public sealed record Samenvoegbeeld(SamenvoegKant Blijft, SamenvoegKant Ander, IReadOnlyList<DomainError> Bezwaren)
{
    /// <summary>What moves to the one who stays, by kind, as far as the worker may know of it.</summary>
    public IReadOnlyList<(string Soort, int Aantal)> Verhuist { get; init; } = [];

    /// <summary>How many cases it touches.</summary>
    public int Casussen { get; init; }
}

/// <summary>One of the two.</summary>
public sealed record SamenvoegKant(PersoonId Id, PersoonGegevens Gegevens, int Version);

/// <summary>What the worker chose.</summary>
/// <param name="VanAnder">For each field in which they differ: true takes what the other has.</param>
public sealed record SamenvoegKeuze(IReadOnlyDictionary<PersoonVeld, bool> VanAnder, string? Reden, int VersieBlijft, int VersieAnder);

/// <summary>A merge as the page of the family tells it.</summary>
/// <param name="Op">UTC.</param>
public sealed record SamenvoegingKaart(SamenvoegingId Id, string Blijft, string Opgegaan, Geboorte GeborenOpgegaan, string Door, DateTime Op, string Reden)
{
    public IReadOnlyList<PersoonVeld> Overgenomen { get; init; } = [];

    /// <summary>UTC.</summary>
    public DateTime? OngedaanOp { get; init; }

    public string? OngedaanDoor { get; init; }

    public string? RedenOngedaan { get; init; }

    public required int Aantal { get; init; }

    public required bool KanTerug { get; init; }
}
