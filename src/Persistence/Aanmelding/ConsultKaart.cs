namespace Eenlijn.Persistence.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Toestemming;

/// <summary>One line of the list of anonymous consults.</summary>
/// <param name="WachtOp">The first day on which something is due; null when nothing waits.</param>
public sealed record ConsultRegel(ConsultId Id, DateOnly Op, string Vrager, string? Partner, string Vraag, int Minuten, string Medewerker, bool IsBeantwoord, DateOnly? WachtOp);

/// <summary>How many consults a partner asked for, and how long they took.</summary>
public sealed record ConsultTelling(string Partner, int Aantal, int Minuten);

/// <summary>An anonymous consult as pages show it.</summary>
public sealed record ConsultKaart
{
    public required ConsultId Id { get; init; }

    public required DateOnly Op { get; init; }

    public required int Minuten { get; init; }

    public required string Medewerker { get; init; }

    public required string Vrager { get; init; }

    public string? Partner { get; init; }

    public bool GezinErbij { get; init; }

    public required string Vraag { get; init; }

    public string? Advies { get; init; }

    public DateOnly? BeantwoordOp { get; init; }

    public string? RedenTochBewaren { get; init; }

    public DateOnly? NavraagOp { get; init; }

    public string? Afloop { get; init; }

    public DateOnly? AfloopOp { get; init; }

    public IReadOnlyList<ConsultactieKaart> Acties { get; init; } = [];

    public IReadOnlyList<ConsultvraagKaart> Vragen { get; init; } = [];

    public bool IsGekoppeld { get; init; }

    /// <summary>Null for who may not read the registration: the consult then stays without a person.</summary>
    public RecordId? Aanmelding { get; init; }

    /// <summary>Of the organisation, to carry over into a registration.</summary>
    public OrganisatieId? PartnerId { get; init; }

    public string? AkkoordVan { get; init; }

    public DateOnly? AkkoordOp { get; init; }
}

public sealed record ConsultactieKaart(Guid Id, string Wie, string Wat, DateOnly Voor, DateOnly? GedaanOp);

public sealed record ConsultvraagKaart(Guid Id, ConsultvraagAan Soort, string Aan, string Vraag, DateOnly GesteldOp, DateOnly Voor, string? Antwoord, DateOnly? BeantwoordOp);
