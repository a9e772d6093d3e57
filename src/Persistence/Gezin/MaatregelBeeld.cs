namespace Eenlijn.Persistence.Gezin;

using Eenlijn.Domain.Gezin;

/// <summary>A measure of child protection as the family's page and paper show it (R0-075, R1-027).</summary>
public sealed record MaatregelBeeld
{
    public required MaatregelId Id { get; init; }

    public required PersoonId Kind { get; init; }

    public required MaatregelSoort Soort { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>The last day by the ruling.</summary>
    public DateOnly? LooptTot { get; init; }

    /// <summary>The real last day.</summary>
    public DateOnly? Tot { get; init; }

    public MaatregelEinde? Einde { get; init; }

    /// <summary>How often the court extended it.</summary>
    public int Verlengd { get; init; }

    public string? Uitvoerder { get; init; }

    public string? Gezinsvoogd { get; init; }

    public string? GezinsvoogdTelefoon { get; init; }

    public string? Rechtbank { get; init; }

    public string? Zaaknummer { get; init; }

    public string? Bedreigingen { get; init; }

    public string? Doelen { get; init; }

    public string? Afwijking { get; init; }

    /// <summary>Nobody recorded an end, but the ruling does not hold any more.</summary>
    public bool IsVerlopenOp(DateOnly dag) => Tot is null && LooptTot < dag;
}

/// <summary>That a measure holds for a child: what the rules on consent, sharing and co-operation look at.</summary>
public sealed record LopendeMaatregel
{
    public required PersoonId Kind { get; init; }

    public required MaatregelSoort Soort { get; init; }

    public required DateOnly Van { get; init; }

    /// <summary>The last day, by its end or by the ruling; null without an end.</summary>
    public DateOnly? LooptTot { get; init; }

    /// <summary>The institution that carries it out.</summary>
    public string? Uitvoerder { get; init; }

    public string? Gezinsvoogd { get; init; }

    public string? Telefoon { get; init; }
}
