namespace Eenlijn.Persistence.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Gezin;

/// <summary>A registration as pages show it, with the names of whom it holds.</summary>
public sealed record AanmeldingKaart
{
    public required RecordId Id { get; init; }

    public required int Version { get; init; }

    public required TeamId TeamId { get; init; }

    public required AanmeldingStatus Status { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime OntvangenOp { get; init; }

    public required DateOnly ReagerenVoor { get; init; }

    public required string Schrijver { get; init; }

    public string? EigenWoorden { get; init; }

    public string? WoordenVan { get; init; }

    public PersoonId? GezegdDoor { get; init; }

    /// <summary>Whom the registration names.</summary>
    public IReadOnlyList<PersoonId> Genoemd { get; init; } = [];

    public required Instroom Instroom { get; init; }

    public required Initiatief Initiatief { get; init; }

    public required string Route { get; init; }

    public OrganisatieId? Partner { get; init; }

    public string? PartnerNaam { get; init; }

    public string? PartnerContact { get; init; }

    public string? PartnerTelefoon { get; init; }

    public string? BeeldVanPartner { get; init; }

    public required WeetErvan GezinWeetErvan { get; init; }

    public string? WieWeetErvan { get; init; }

    public required Motivatie Motivatie { get; init; }

    public string? GewensteVoorziening { get; init; }

    public string? RedenVanWens { get; init; }

    public string? BesprokenMogelijkheden { get; init; }

    public required Urgentie Urgentie { get; init; }

    public Ernst? Ernst { get; init; }

    /// <summary>The last triage; null when there is none yet.</summary>
    public TriageKort? Triage { get; init; }

    /// <summary>The last intake; null when there is none.</summary>
    public IntakeKort? Intake { get; init; }

    /// <summary>On the agenda of a table, or talked about there.</summary>
    public IReadOnlyList<TafelpuntKort> Tafelpunten { get; init; } = [];

    /// <summary>Questions to colleagues without an answer, of any triage of it.</summary>
    public int OpenVragen { get; init; }

    /// <summary>Who sees the family first, and when; by the triage or agreed later.</summary>
    public MedewerkerId? AfspraakMet { get; init; }

    public string? AfspraakMetNaam { get; init; }

    public DateOnly? AfspraakOp { get; init; }

    public TimeOnly? AfspraakTijd { get; init; }

    public string? AfspraakPlaats { get; init; }

    /// <summary>The last day on which the family heard how it stands.</summary>
    public DateOnly? IngelichtOp { get; init; }

    /// <summary>When it hears again.</summary>
    public DateOnly? VolgendBerichtOp { get; init; }

    /// <summary>Codes of the list <c>toewijsredenen</c>.</summary>
    public IReadOnlyList<string> Toewijsredenen { get; init; } = [];

    public string? ToelichtingToewijzing { get; init; }

    public string? Plek { get; init; }

    public string? Thema { get; init; }

    public IReadOnlyList<EerderContact> EerdereContacten { get; init; } = [];

    public InGebied? InGebied { get; init; }

    public bool BuitenLeeftijd { get; init; }

    public bool BuitenGebied { get; init; }

    public string? RedenBuitenDoelgroep { get; init; }

    public GezinId? GezinId { get; init; }

    public string? GezinNaam { get; init; }

    public string? ToegewezenAan { get; init; }

    public string? AfgehandeldDoor { get; init; }

    public DateTime? AfgehandeldOp { get; init; }

    public string? Antwoord { get; init; }

    public string? BeantwoordAan { get; init; }

    /// <summary>The case that came of it, for who may open that; goes into the log with the reading.</summary>
    public CasusId? Casus { get; init; }

    /// <summary>Another case of this family that the worker may open.</summary>
    public CasusId? CasusVanGezin { get; init; }

    /// <summary>The case that runs with this family, whoever works in it; null when there is none.</summary>
    public LopendeCasus? Lopend { get; init; }

    public string? RedenTweedeCasus { get; init; }

    public string? RedenAnderGezin { get; init; }

    /// <summary>The family, also those members whom this registration does not name.</summary>
    public IReadOnlyList<PersoonKaart> Personen { get; init; } = [];

    public bool IsOpen => Status == AanmeldingStatus.Ontvangen;
}

/// <summary>A case that runs with a family, as far as the whole team may know it (K35): who has the casusregie, and the number.</summary>
/// <param name="MagOpenen">The reader works in it.</param>
/// <param name="EigenTeam">Of the reader's own team: a question may join it.</param>
public sealed record LopendeCasus(CasusId Casus, string Casusregisseur, string? Telefoon, bool MagOpenen, bool EigenTeam)
{
    public bool MagErbij => MagOpenen || EigenTeam;
}

/// <summary>One line of the list of registrations.</summary>
public sealed record AanmeldingRegel(
    RecordId Id,
    AanmeldingStatus Status,
    DateTime OntvangenOp,
    DateOnly ReagerenVoor,
    DateTime? AfgehandeldOp,
    Instroom Instroom,
    Urgentie Urgentie,
    Ernst? Ernst,
    WeetErvan GezinWeetErvan,
    string? GezinNaam,
    string? PartnerNaam,
    string? PartnerContact,
    string? EigenWoorden,
    string? BeeldVanPartner,
    string? ToegewezenAan)
{
    public bool HeeftTriage { get; init; }

    /// <summary>Who sees the family and on which day.</summary>
    public string? GezienDoor { get; init; }

    public DateOnly? GezienOp { get; init; }

    /// <summary>A colleague waits for an answer of the reader.</summary>
    public bool VraagAanMij { get; init; }

    /// <summary>False for one that the reader may no longer read: of that he learns that it was done, and who took it up.</summary>
    public bool MagOpenen { get; init; }

    public CasusId? Casus { get; init; }
}

/// <summary>A registration as the case names it.</summary>
/// <param name="Erbij">Came while the case ran; false for the one with which it began.</param>
public sealed record AanmeldingVanCasus(RecordId Id, DateOnly Op, bool Erbij, Instroom Instroom, string? Partner, Initiatief Initiatief, string Route)
{
    /// <summary>Short contacts before it, that the family lets be known (R1-013).</summary>
    public IReadOnlyList<EerderContact> EerdereContacten { get; init; } = [];
}

/// <summary>What a registration shows of its last triage.</summary>
public sealed record TriageKort(int Volgnummer, DateTime GedaanOp, string Door, string? GezienDoor, DateOnly? GezienOp, bool NietPluis);

/// <summary>What a registration shows of its last intake.</summary>
/// <param name="Routes">Which other routes fit better, by the answers.</param>
public sealed record IntakeKort(int Volgnummer, DateOnly Op, string Door, string? RedenVerder, bool IsGrijs, string? Laag, IReadOnlyList<string> Routes);

/// <summary>What a registration shows of one point on an agenda.</summary>
public sealed record TafelpuntKort(RecordId Id, TafelId Tafel, string TafelNaam, DateOnly Op, TafelpuntStatus Status, Tafeluitkomst? Uitkomst, TafelRecht? Recht, bool IsGrijs);

/// <summary>What the team finds when it looks who asked: the first that wait, how many those are in all, and what was done.</summary>
public sealed record AanmeldingLijst(IReadOnlyList<AanmeldingRegel> Open, int Aantal, int TeLaat, IReadOnlyList<AanmeldingRegel> Afgehandeld)
{
    public static AanmeldingLijst Leeg { get; } = new([], 0, 0, []);
}
