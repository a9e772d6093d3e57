namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>A decision to keep something from somebody, with the names that a page shows. For the worker alone (K17).</summary>
public sealed record AfschermingKaart
{
    public required AfschermingId Id { get; init; }

    public required PersoonId VoorPersoon { get; init; }

    public required Afgeschermd Wat { get; init; }

    public RecordId? Record { get; init; }

    public PersoonId? Persoon { get; init; }

    public HuishoudenId? Huishouden { get; init; }

    /// <summary>Name of the home whose address it is.</summary>
    public string? Huis { get; init; }

    public required string Reden { get; init; }

    public required string BeslotenDoor { get; init; }

    public required string OverlegdMet { get; init; }

    public required DateOnly Op { get; init; }

    public required DateOnly HerzienOp { get; init; }

    public DateOnly? OpgehevenOp { get; init; }

    /// <summary>Each time that it was weighed again: why it was kept or lifted, by whom and with whom.</summary>
    public IReadOnlyList<AfschermingWeging> Wegingen { get; init; } = [];

    /// <summary>Null before the first time.</summary>
    public AfschermingWeging? Laatst => Wegingen.Count == 0 ? null : Wegingen[^1];

    public required int Version { get; init; }
}

/// <summary>One time that a decision was weighed again.</summary>
public sealed record AfschermingWeging(DateOnly Op, string Door, string OverlegdMet, string Reden);

/// <summary>A record in a few words, whatever its kind: to choose it or to say that it is kept from somebody.</summary>
public sealed record RecordKaart
{
    public required RecordId Id { get; init; }

    /// <summary>As it is said: "contact".</summary>
    public required string Soort { get; init; }

    /// <summary>The day that it is about.</summary>
    public required DateOnly Op { get; init; }

    /// <summary>The beginning of it; empty when it has no text.</summary>
    public required string Tekst { get; init; }

    public required ZichtbaarVoor Voor { get; init; }
}

/// <summary>Somebody of the family, with what his rights to see follow from and what is kept from him.</summary>
public sealed record Kijker
{
    public required PersoonId Id { get; init; }

    public required string Naam { get; init; }

    public required GezinsRol Rol { get; init; }

    public required Geboorte Geboorte { get; init; }

    public required bool IsLid { get; init; }

    public required bool IsOverleden { get; init; }

    public required List<PersoonId> MetGezag { get; init; }

    public required List<AfschermingKaart> Afschermingen { get; init; }

    public PersoonMetGezag AlsPersoon() => new(Id, Geboorte, Rol == GezinsRol.Kind, MetGezag);
}

/// <summary>A home of the family by name.</summary>
public sealed record HuisKaart(HuishoudenId Id, string Naam);
