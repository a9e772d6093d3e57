namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>The key of an anonymous consult.</summary>
public readonly record struct ConsultId(Guid Value) : IId<ConsultId>
{
    public static ConsultId From(Guid value) => new(value);

    public static explicit operator Guid(ConsultId id) => id.Value;
}

/// <summary>An anonymous consult as the form gives it: no field for a name, a birth date, a BSN or an address (R0-035).</summary>
public sealed record ConsultGegevens
{
    /// <summary>What the asker does: "intern begeleider".</summary>
    public string? Vrager { get; init; }

    public OrganisatieId? Partner { get; init; }

    /// <summary>The family knows of it and takes part, still without a name (R4-021).</summary>
    public bool? GezinErbij { get; init; }

    /// <summary>Whether a child is in danger now; that is never parked here (K31).</summary>
    public bool? GevaarNu { get; init; }

    public string? Vraag { get; init; }

    public string? Advies { get; init; }

    public DateOnly? Op { get; init; }

    public int? Minuten { get; init; }

    /// <summary>When the worker asks how it went.</summary>
    public DateOnly? NavraagOp { get; init; }

    /// <summary>Why a text is kept that seems to say who it is about.</summary>
    public string? RedenTochBewaren { get; init; }

    public IReadOnlyList<ConsultactieGegevens> Acties { get; init; } = [];
}

/// <summary>Who does what before which day, as the form gives it.</summary>
public sealed record ConsultactieGegevens(string? Wie, string? Wat, DateOnly? Voor)
{
    public bool IsLeeg => string.IsNullOrWhiteSpace(Wie) && string.IsNullOrWhiteSpace(Wat) && Voor is null;
}

/// <summary>A question to somebody else, as the form gives it.</summary>
public sealed record ConsultvraagGegevens(ConsultvraagAan? Soort, string? Aan, string? Vraag, DateOnly? Voor, string? RedenTochBewaren);

/// <summary>To whom a question about somebody without a name goes on (R1-018).</summary>
public enum ConsultvraagAan
{
    Collega,
    AnderTeam,
    Deskundige,
}
