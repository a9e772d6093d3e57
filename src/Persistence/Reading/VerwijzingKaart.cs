namespace Eenlijn.Persistence.Reading;

using Eenlijn.Domain.Casus;

/// <summary>A referral with the names around it.</summary>
public sealed record VerwijzingKaart
{
    public required Guid Id { get; init; }

    public required string Naar { get; init; }

    public string? Contactpersoon { get; init; }

    public string? Telefoon { get; init; }

    public required string Waarvoor { get; init; }

    public string? Veranderwens { get; init; }

    public string? Krachten { get; init; }

    public string? Oplossingen { get; init; }

    public string? Resultaat { get; init; }

    public string? RedenZonderVerkenning { get; init; }

    public required DateOnly VerwezenOp { get; init; }

    public DateOnly? VerwachteStart { get; init; }

    public string? Overbrugging { get; init; }

    public required Guid ContacthouderId { get; init; }

    public required string Contacthouder { get; init; }

    /// <summary>Whether the family may read it.</summary>
    public required bool VoorGezin { get; init; }

    public DateOnly? ContactOp { get; init; }

    public required VerwijsStatus Status { get; init; }

    public IReadOnlyList<StapKaart> Stappen { get; init; } = [];

    public IReadOnlyList<TerugkoppelingKaart> Terugkoppelingen { get; init; } = [];

    /// <summary>All that somebody typed in it.</summary>
    public IEnumerable<string?> Teksten =>
    [
        Naar, Contactpersoon, Waarvoor, Veranderwens, Krachten, Oplossingen, Resultaat, RedenZonderVerkenning, Overbrugging,
        .. Stappen.Select(s => s.Toelichting), .. Terugkoppelingen.SelectMany(t => new[] { t.Van, t.Tekst }),
    ];

    public bool IsVoorbij => Status is VerwijsStatus.PastNiet or VerwijsStatus.Afgebroken or VerwijsStatus.Beeindigd;
}

/// <summary>A change, or a talk with the family.</summary>
public sealed record StapKaart(VerwijsStatus Status, DateOnly Op, string? Toelichting, string Door);

/// <summary>What a provider let know.</summary>
public sealed record TerugkoppelingKaart(DateOnly Op, string Van, string Tekst);

/// <summary>What the team does itself beside or after that help, as an action of the plan.</summary>
public sealed record VerwijzingActie(Guid Doel, Guid Id, string Wat, bool Erna, bool IsGedaan, DateOnly? Voor, string DoelTitel);
