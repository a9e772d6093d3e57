namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A question that came in: from whom, who knows of it, in whose words. Becomes a case or gets an answer.</summary>
public sealed partial class Aanmelding : PersoonsRecord
{
    private Aanmelding()
    {
    }

    private Aanmelding(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public TeamId TeamId { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime OntvangenOp { get; private set; }

    public AanmeldingStatus Status { get; private set; }

    public string? EigenWoorden { get; private set; }

    public string? WoordenVan { get; private set; }

    /// <summary>Who of the family said it, when that person was named: the words then need not be typed again in the case.</summary>
    public PersoonId? GezegdDoor { get; private set; }

    public Instroom Instroom { get; private set; }

    public Initiatief Initiatief { get; private set; }

    public string Route { get; private set; } = "";

    public OrganisatieId? Partner { get; private set; }

    public string? PartnerContact { get; private set; }

    public string? PartnerTelefoon { get; private set; }

    public string? BeeldVanPartner { get; private set; }

    public WeetErvan GezinWeetErvan { get; private set; }

    public string? WieWeetErvan { get; private set; }

    public Motivatie Motivatie { get; private set; }

    public string? GewensteVoorziening { get; private set; }

    public string? RedenVanWens { get; private set; }

    public string? BesprokenMogelijkheden { get; private set; }

    public Urgentie Urgentie { get; private set; }

    public Ernst? Ernst { get; private set; }

    /// <summary>The last triage, in UTC. From then on urgency and severity come from there, and completing leaves them.</summary>
    public DateTime? GetriageerdOp { get; private set; }

    /// <summary>The last day to react, after <see cref="Urgentie"/> and the partner's term.</summary>
    public DateOnly ReagerenVoor { get; private set; }

    public GezinId? GezinId { get; private set; }

    /// <summary>The place of the short contact with which it began; the contact itself stays anonymous (R4-022).</summary>
    public string? Plek { get; private set; }

    /// <summary>The theme of that short contact, in words.</summary>
    public string? Thema { get; private set; }

    /// <summary>Who became casusregisseur.</summary>
    public MedewerkerId? ToegewezenAan { get; private set; }

    public DateTime? AfgehandeldOp { get; private set; }

    public MedewerkerId? AfgehandeldDoor { get; private set; }

    /// <summary>The running case of the family that this question joined, when it was no case of its own.</summary>
    public CasusId? BijCasus { get; private set; }

    /// <summary>Why a second case was opened beside the one that ran.</summary>
    public string? RedenTweedeCasus { get; private set; }

    /// <summary>Why it is another family than those that were found first (K35).</summary>
    public string? RedenAnderGezin { get; private set; }

    /// <summary>What was answered to the partner or the family.</summary>
    public string? Antwoord { get; private set; }

    public string? BeantwoordAan { get; private set; }

    /// <param name="id">The key that the form carries, so that a form sent twice makes one registration.</param>
    public static Result<Aanmelding> Noteren(MedewerkerId schrijver, TeamId team, AanmeldingGegevens gegevens, DateTime nu, RecordId? id = null)
    {
        var aanmelding = new Aanmelding(schrijver, new Zicht(ZichtbaarVoor.Medewerkers, gegevens.Personen), id) { TeamId = team, OntvangenOp = nu };
        if (aanmelding.Vullen(gegevens) is { IsSuccess: false } fout)
        {
            return Result<Aanmelding>.Refuse(fout.Errors);
        }

        aanmelding.Register(new AanmeldingGenoteerd(aanmelding.Id));
        return aanmelding;
    }

    public Result Aanvullen(AanmeldingGegevens gegevens)
    {
        if (Afgehandeld is { } fout)
        {
            return fout;
        }

        var result = Vullen(gegevens);
        if (result.IsSuccess)
        {
            ZichtZetten(new(ZichtbaarVoor.Medewerkers, gegevens.Personen));
            Register(new AanmeldingAangevuld(Id));
        }

        return result;
    }

    /// <summary>Who of the family said the words; the words themselves stay as they were spoken.</summary>
    public Result SprekerKiezen(PersoonId? spreker)
    {
        if (spreker == GezegdDoor)
        {
            return Result.Ok;
        }

        if (Afgehandeld is { } fout)
        {
            return fout;
        }

        if (spreker is { } wie && OverWie.All(o => o.PersoonId != wie))
        {
            return new DomainError("spreker-onbekend", "Kies iemand uit deze aanmelding.", nameof(GezegdDoor));
        }

        GezegdDoor = spreker;
        Register(new AanmeldingAangevuld(Id) { Velden = ["wie het zei"] });
        return Result.Ok;
    }

    /// <summary>Somebody takes it up as casusregisseur; the case itself is opened by Casus.</summary>
    /// <param name="casusLoopt">A case of this family runs already: a second one only knowingly, with a reason (K35).</param>
    /// <param name="keuze">Why this colleague, when somebody gives it to a colleague; who takes it up himself needs no reason.</param>
    /// <param name="intake">The last intake: when another route fits, going on asks a reason there (R3-073). Null when there is none.</param>
    public Result Toewijzen(
        MedewerkerId regisseur, MedewerkerId door, DateTime nu, bool casusLoopt = false, string? redenTweedeCasus = null, Toewijskeuze? keuze = null, Intaketoets? intake = null)
    {
        var check = new Check();
        check.Dat(intake?.MagVerder ?? true, "andere-route", "Bij de intake bleek dat een andere weg beter past. Schrijf bij de intake waarom jullie toch verdergaan.");
        var reden = casusLoopt
            ? check.Verplicht(redenTweedeCasus, nameof(RedenTweedeCasus), "Dit gezin heeft al een casus. Voeg de vraag daarbij, of schrijf waarom er een tweede casus moet komen.", Check.Kort)
            : null;
        Overwogen(keuze, Kalender.DagVan(nu), check);
        if (Verder(door, nu, check) is { IsSuccess: false } fout)
        {
            return fout;
        }

        (Status, ToegewezenAan, RedenTweedeCasus) = (AanmeldingStatus.Toegewezen, regisseur, reden);
        Register(new AanmeldingToegewezen(Id, TeamId, GezinId!.Value, regisseur, door));
        return Result.Ok;
    }

    /// <summary>The question goes into the case that runs with this family; Casus takes it up there.</summary>
    public Result BijCasusVoegen(CasusId casus, MedewerkerId door, DateTime nu)
    {
        if (Verder(door, nu, new()) is { IsSuccess: false } fout)
        {
            return fout;
        }

        (Status, BijCasus) = (AanmeldingStatus.BijCasus, casus);
        Register(new AanmeldingBijCasusGevoegd(Id, casus, door));
        return Result.Ok;
    }

    /// <summary>After looking, the worker knew that this is another family, and says why (K35).</summary>
    public Result AnderGezin(string? reden)
    {
        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(RedenAnderGezin), "Schrijf kort waarom je toch een nieuwe aanmelding maakt.", Check.Kort);
        if (check.IsSuccess)
        {
            RedenAnderGezin = waarom;
            Register(new AanmeldingAnderGezin(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>No case, but an answer: advice, or back to the partner because the family does not know or want it (R0-025, R0-042).</summary>
    public Result Beantwoorden(string? antwoord, string? aan, MedewerkerId door, DateTime nu)
    {
        if (Afgehandeld is { } fout)
        {
            return fout;
        }

        var check = new Check();
        var tekst = check.Verplicht(antwoord, nameof(Antwoord), "Schrijf wat je hebt geantwoord of geadviseerd.");
        var wie = check.Verplicht(aan, nameof(BeantwoordAan), "Schrijf aan wie je antwoord gaf.", Check.Kort);
        if (check.IsSuccess)
        {
            (Status, AfgehandeldOp, AfgehandeldDoor, Antwoord, BeantwoordAan) = (AanmeldingStatus.Beantwoord, nu, door, tekst, wie);
            Register(new AanmeldingBeantwoord(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>What a triage says of it; also later, when the work runs already. An answer that was due stays due.</summary>
    /// <param name="afspraak">Who sees the family and when, as the triage says; null leaves what was agreed.</param>
    internal void Inschatten(Urgentie urgentie, Ernst ernst, DateTime nu, (MedewerkerId Met, DateOnly Op)? afspraak = null)
    {
        (Urgentie, Ernst, GetriageerdOp) = (urgentie, ernst, nu);
        if (afspraak is { } nieuw && (nieuw.Met, nieuw.Op) != (AfspraakMet, AfspraakOp))
        {
            (AfspraakMet, AfspraakOp, AfspraakTijd, AfspraakPlaats) = (nieuw.Met, nieuw.Op, null, null);
        }

        if (Status == AanmeldingStatus.Ontvangen)
        {
            ReagerenVoor = Reactietermijn.NaTriage(Kalender.DagVan(OntvangenOp), ReagerenVoor, Kalender.DagVan(nu), urgentie, Instroom is Domain.Aanmelding.Instroom.Partner);
        }

        Register(new AanmeldingIngeschat(Id));
    }

    private DomainError? Afgehandeld => Status == AanmeldingStatus.Ontvangen
        ? null
        : new("al-afgehandeld", "Deze aanmelding is al afgehandeld.");

    /// <summary>What holds for becoming a case and for joining one (R0-025, R0-042).</summary>
    private Result Verder(MedewerkerId door, DateTime nu, Check check)
    {
        if (Afgehandeld is { } fout)
        {
            return fout;
        }

        check.Dat(GezinWeetErvan == WeetErvan.Ja, "gezin-weet-het-niet", "Het gezin weet nog niet van deze aanmelding. Antwoord eerst de partner, of spreek het gezin.", nameof(GezinWeetErvan));
        check.Dat(Motivatie != Motivatie.NietOpen, "gezin-wil-niet", "Het gezin wil geen hulp. Geef de partner antwoord of advies; maak geen casus.", nameof(Motivatie));
        check.Dat(GezinId is not null, "gezin-ontbreekt", "Noteer eerst om welk gezin het gaat.", nameof(GezinId));
        if (check.IsSuccess)
        {
            (AfgehandeldOp, AfgehandeldDoor) = (nu, door);
        }

        return Result.From(check.Errors);
    }

    private Result Vullen(AanmeldingGegevens gegevens)
    {
        var check = new Check();
        var vanPartner = gegevens.Instroom is Domain.Aanmelding.Instroom.Partner;
        var nietBekend = gegevens.GezinWeetErvan is WeetErvan.Nee or WeetErvan.Onbekend;
        EigenWoorden = check.Vrij(gegevens.EigenWoorden, nameof(EigenWoorden));
        WoordenVan = check.Vrij(gegevens.WoordenVan, nameof(WoordenVan), Check.Kort);
        BeeldVanPartner = check.Vrij(gegevens.BeeldVanPartner, nameof(BeeldVanPartner));
        PartnerContact = check.Vrij(gegevens.PartnerContact, nameof(PartnerContact), Check.Kort);
        PartnerTelefoon = check.Vrij(gegevens.PartnerTelefoon, nameof(PartnerTelefoon), Check.Kort);
        WieWeetErvan = check.Vrij(gegevens.WieWeetErvan, nameof(WieWeetErvan), Check.Kort);
        GewensteVoorziening = check.Vrij(gegevens.GewensteVoorziening, nameof(GewensteVoorziening), Check.Kort);
        RedenVanWens = check.Vrij(gegevens.RedenVanWens, nameof(RedenVanWens));
        BesprokenMogelijkheden = check.Vrij(gegevens.BesprokenMogelijkheden, nameof(BesprokenMogelijkheden));
        var plek = check.Vrij(gegevens.Plek, nameof(Plek), Check.Kort);
        var thema = check.Vrij(gegevens.Thema, nameof(Thema), Check.Kort);
        check.Dat(gegevens.Instroom is not null, "instroom-leeg", "Kies van wie de vraag komt.", nameof(Instroom));
        check.Dat(gegevens.Initiatief is not null, "initiatief-leeg", "Kies wie de eerste stap zette.", nameof(Initiatief));
        check.Dat(Routes.Lijst.Bevat(gegevens.Route), "route-leeg", "Kies via wie het gezin bij jullie kwam.", nameof(Route));
        check.Dat(gegevens.GezinWeetErvan is not null, "weet-ervan-leeg", "Kies of het gezin van deze aanmelding weet.", nameof(GezinWeetErvan));
        check.Dat(!vanPartner || PartnerContact is not null, "partner-leeg", "Vul in wie er namens de partner belde of mailde.", nameof(PartnerContact));
        check.Dat(EigenWoorden is not null || (vanPartner && BeeldVanPartner is not null), "woorden-leeg", "Schrijf op wat het gezin zelf zegt. Heb je het gezin nog niet gesproken, schrijf dan wat de partner ziet.", nameof(EigenWoorden));
        check.Dat(gegevens.GezegdDoor is not { } spreker || gegevens.Personen.Contains(spreker), "spreker-onbekend", "Kies iemand uit deze aanmelding.", nameof(WoordenVan));
        // N3 (bron 000): nobody talks by name about a family that does not know it.
        check.Dat(!nietBekend || gegevens.Personen.Count == 0, "geen-namen", "Het gezin weet het nog niet. Noteer geen namen; bespreek de vraag zonder naam.", nameof(GezinWeetErvan));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        Instroom = gegevens.Instroom!.Value;
        Initiatief = gegevens.Initiatief!.Value;
        Route = gegevens.Route!;
        Partner = gegevens.Partner;
        GezinWeetErvan = gegevens.GezinWeetErvan!.Value;
        Motivatie = gegevens.Motivatie ?? Motivatie.Onbekend;
        if (GetriageerdOp is null)
        {
            (Urgentie, Ernst) = (gegevens.Urgentie ?? Urgentie.Gewoon, gegevens.Ernst);
            ReagerenVoor = Reactietermijn.Laatste(Kalender.DagVan(OntvangenOp), Urgentie, vanPartner);
        }

        GezinId = gegevens.Gezin;
        GezegdDoor = gegevens.GezegdDoor;
        (Plek, Thema) = (plek, thema);
        InGebied = gegevens.InGebied;
        return Result.Ok;
    }
}
