namespace Eenlijn.Persistence.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>What of a registration stands above its triage: the family first (R4-037).</summary>
public sealed record AanmeldingBijTriage(
    RecordId Id, int Version, string? EigenWoorden, string? WoordenVan, string? Wens, string? RedenVanWens, string? BeeldVanPartner,
    DateOnly Ontvangen, DateOnly ReagerenVoor, WeetErvan GezinWeetErvan, Urgentie Urgentie, Ernst? Ernst, string? GezinNaam, CasusId? Casus)
{
    /// <summary>It names somebody who is a child in the family.</summary>
    public bool MetKinderen { get; init; }
}

/// <summary>One triage as it was done.</summary>
public sealed record TriageKaart
{
    public required RecordId Id { get; init; }

    public required int Version { get; init; }

    public required int Volgnummer { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime GedaanOp { get; init; }

    public required string Door { get; init; }

    public string? RedenOpnieuw { get; init; }

    public string? Wens { get; init; }

    public required Urgentie Urgentie { get; init; }

    public required Ernst Ernst { get; init; }

    public required DateOnly ReagerenVoor { get; init; }

    /// <summary>Codes of the list <c>probleemsoorten</c>.</summary>
    public IReadOnlyList<string> Problemen { get; init; } = [];

    public string? AnderProbleem { get; init; }

    public required Vermoeden Stoornis { get; init; }

    public string? KjpOptie { get; init; }

    public string? Zorgzwaarte { get; init; }

    public required Vermoeden LvbKind { get; init; }

    public required Vermoeden LvbOuder { get; init; }

    public bool PsychiatrieUitgesloten { get; init; }

    public bool BeperkingUitgesloten { get; init; }

    public bool NietPluis { get; init; }

    public string? NietPluisWaarom { get; init; }

    public string? RedenGeenOverleg { get; init; }

    public string? TekenenGewoon { get; init; }

    public string? TekenenStoornis { get; init; }

    public string? TekenenBeoordeeldDoor { get; init; }

    public bool GrensBereikt { get; init; }

    public MedewerkerId? GezienDoor { get; init; }

    public string? GezienDoorNaam { get; init; }

    public DateOnly? GezienOp { get; init; }

    public IReadOnlyList<CollegavraagKaart> Vragen { get; init; } = [];
}

/// <summary>A question to a colleague, with the names around it.</summary>
public sealed record CollegavraagKaart(
    Guid Id, MedewerkerId Aan, string AanNaam, string Vraag, DateOnly Voor, string GesteldDoor, DateOnly GesteldOp, string? Antwoord, string? BeantwoordDoor, DateOnly? BeantwoordOp);
