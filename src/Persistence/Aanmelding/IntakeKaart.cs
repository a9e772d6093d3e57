namespace Eenlijn.Persistence.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>One intake as it was done.</summary>
public sealed record IntakeKaart
{
    public required int Volgnummer { get; init; }

    public required DateOnly Op { get; init; }

    public required string Door { get; init; }

    public IReadOnlyList<CriteriumantwoordKaart> Antwoorden { get; init; } = [];

    public int? NiveauKind { get; init; }

    public int? NiveauZorg { get; init; }

    public int? NiveauOuderschap { get; init; }

    public int? NiveauOmgeving { get; init; }

    public string? Laag { get; init; }

    public string? UitslagZrm { get; init; }

    public string? UitslagOuderschap { get; init; }

    public bool IsGrijs { get; init; }

    public string? GrijsWaarom { get; init; }

    public string? RedenVerder { get; init; }
}

/// <summary>What was answered to one question, as it was asked then.</summary>
public sealed record CriteriumantwoordKaart(Guid Contraindicatie, string Vraag, string Route, Vermoeden Antwoord);

/// <summary>A point on the agenda of a table, with the names around it.</summary>
public sealed record TafelpuntKaart
{
    public required RecordId Id { get; init; }

    public required int Version { get; init; }

    public required RecordId Aanmelding { get; init; }

    public CasusId? Casus { get; init; }

    public required TafelId Tafel { get; init; }

    public required string TafelNaam { get; init; }

    public required DateOnly Op { get; init; }

    public required string Vraag { get; init; }

    public required string Door { get; init; }

    public string? GezinNaam { get; init; }

    public string? EigenWoorden { get; init; }

    public bool IsGrijs { get; init; }

    public required TafelpuntStatus Status { get; init; }

    public DateOnly? BesprokenOp { get; init; }

    public TafelRecht? Recht { get; init; }

    public Tafeluitkomst? Uitkomst { get; init; }

    public string? Toelichting { get; init; }

    public string? WieBeslist { get; init; }

    public IReadOnlyList<string> Aanwezig { get; init; } = [];

    public string? OokAanwezig { get; init; }

    public GezinAanTafel? Gezin { get; init; }

    public string? GetekendDoor { get; init; }

    public string? RedenGeenHandtekening { get; init; }

    public string? Les { get; init; }

    public string? RedenVervallen { get; init; }
}
