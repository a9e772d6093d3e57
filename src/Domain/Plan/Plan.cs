namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// The one plan of a family (K37, R1-035): its goals stand in <see cref="Doel"/>; here stand what the family can do itself,
/// when it is looked back on, and the versions that were put to those whom they concern.
/// </summary>
public sealed class Plan : AggregateRoot, IVanGezin
{
    private readonly List<PlanVersie> _versies = [];

    private Plan(PlanId id, GezinId gezinId)
    {
        Id = id;
        GezinId = gezinId;
    }

    public PlanId Id { get; private set; }

    public GezinId GezinId { get; private set; }

    public EigenKracht EigenKracht { get; private set; } = EigenKracht.Leeg;

    /// <summary>When the family and the team look back together (R3-024).</summary>
    public DateOnly? TerugkijkenOp { get; private set; }

    public string? TerugkijkenWaar { get; private set; }

    public IReadOnlyList<PlanVersie> Versies => _versies;

    /// <summary>The version that counts now; null before the first agreement.</summary>
    public PlanVersie? VanKracht => _versies.Where(v => v.Status == VersieStatus.VanKracht).MaxBy(v => v.Nummer);

    /// <summary>The version that still waits for answers.</summary>
    public PlanVersie? Voorstel => _versies.SingleOrDefault(v => v.Status == VersieStatus.Voorgesteld);

    public static Plan Beginnen(GezinId gezin)
    {
        var plan = new Plan(NewId.Of<PlanId>(), gezin);
        plan.Register(new PlanBegonnen(plan.Id));
        return plan;
    }

    public Result EigenKrachtVastleggen(EigenKrachtGegevens gegevens, DateOnly op)
    {
        var result = EigenKracht.Create(gegevens, op);
        if (!result.IsSuccess)
        {
            return Result.From(result.Errors);
        }

        EigenKracht = result.Value;
        Register(new EigenKrachtVastgelegd(Id));
        return Result.Ok;
    }

    public Result TerugkijkenPlannen(DateOnly? op, string? waar, DateOnly vandaag)
    {
        var check = new Check();
        var plek = check.Vrij(waar, nameof(TerugkijkenWaar), Check.Kort);
        check.Dat(op is { } dag && dag >= vandaag, "terugkijken-klopt-niet", "Kies een dag om samen terug te kijken: vandaag of later.", nameof(TerugkijkenOp));
        check.Gepland(op is { } keer && keer >= vandaag ? keer : null, vandaag, nameof(TerugkijkenOp));
        if (check.IsSuccess)
        {
            (TerugkijkenOp, TerugkijkenWaar) = (op, plek);
            Register(new TerugkijkenGepland(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>
    /// Puts the plan as it stands to those whom it concerns. The picture of it does not change any more; the version in force
    /// stays in force until all have answered (K37). An earlier proposal that nobody finished makes place.
    /// </summary>
    /// <param name="aangewezen">Whom it concerns by <see cref="Vraagronde"/>; to leave one of them out, or not to wait for him, asks for a reason.</param>
    public Result<PlanVersie> Voorstellen(
        string inhoud,
        IReadOnlyCollection<Gevraagde> gevraagden,
        MedewerkerId door,
        DateOnly vandaag,
        IReadOnlyCollection<Gevraagde>? aangewezen = null,
        string? reden = null)
    {
        var check = new Check();
        check.Dat(gevraagden.Any(g => g.MoetAntwoorden), "niemand-gevraagd", "Kies minstens één persoon op wie je wacht.", "Gevraagden");
        var waarom = check.Vrij(reden, "Reden", Check.Kort);
        check.Dat(
            waarom is not null || !Vraagronde.WijktAf(aangewezen ?? [], gevraagden),
            "afwijking-zonder-reden",
            "Je vraagt iemand niet die dit plan aangaat, of je wacht niet op zijn antwoord. Schrijf waarom.",
            "Reden");
        if (!check.IsSuccess)
        {
            return Result<PlanVersie>.Refuse(check.Errors);
        }

        Voorstel?.Vervallen();
        var versie = new PlanVersie(Guid.CreateVersion7(), _versies.Count + 1, inhoud, door, vandaag, gevraagden, waarom);
        _versies.Add(versie);
        Register(new PlanVoorgesteld(Id, versie.Id));
        return versie;
    }

    /// <summary>
    /// One person answers; the answer can be changed as long as the version waits (R4-060). All agreed: it comes into force.
    /// The answer of somebody who is not waited for, a young child, is welcome afterwards too.
    /// </summary>
    public Result Antwoorden(Guid versie, PersoonId wie, Antwoord? antwoord, string? opmerking, MedewerkerId? genoteerdDoor, DateOnly vandaag)
    {
        if (_versies.SingleOrDefault(v => v.Id == versie) is not { } gevonden)
        {
            return GeenVoorstel;
        }

        if (!gevonden.KanAntwoorden(wie))
        {
            return gevonden.Status == VersieStatus.Voorgesteld ? NietGevraagd : GeenVoorstel;
        }

        var check = new Check();
        var tekst = check.Vrij(opmerking, "Opmerking", 1000);
        check.Dat(antwoord is not null and not Antwoord.NogNiet, "antwoord-leeg", "Kies wat deze persoon ervan vindt.", "Antwoord");
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        gevonden.Beantwoorden(wie, antwoord!.Value, tekst, genoteerdDoor, vandaag);
        Register(new PlanBeantwoord(Id, versie));
        if (gevonden.Status == VersieStatus.Voorgesteld && gevonden.Instemmingen.Where(i => i.MoetAntwoorden).All(i => i.Antwoord == Antwoord.Eens))
        {
            InWerking(gevonden, null, vandaag);
        }

        return Result.Ok;
    }

    /// <summary>All have answered, not all agree: the worker may go on with a reason; the difference stays visible.</summary>
    public Result Vaststellen(Guid versie, string? reden, DateOnly vandaag)
    {
        if (Voorstel is not { } voorstel || voorstel.Id != versie)
        {
            return GeenVoorstel;
        }

        if (voorstel.Instemmingen.Any(i => i.MoetAntwoorden && i.Antwoord == Antwoord.NogNiet))
        {
            return new DomainError("wacht-op-antwoord", "Nog niet iedereen heeft geantwoord. Tot die tijd blijft het vorige plan gelden.");
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, "Reden", "Niet iedereen is het eens. Schrijf waarom het plan toch zo verder gaat, en wat je daarover hebt afgesproken.");
        if (check.IsSuccess)
        {
            InWerking(voorstel, waarom, vandaag);
        }

        return Result.From(check.Errors);
    }

    private static DomainError GeenVoorstel => new("geen-voorstel", "Deze versie wacht niet meer op antwoord.");

    private static DomainError NietGevraagd => new("niet-gevraagd", "Deze persoon is voor deze versie niet gevraagd.", "Persoon");

    private void InWerking(PlanVersie voorstel, string? reden, DateOnly vandaag)
    {
        VanKracht?.Vervangen();
        voorstel.InWerking(reden, vandaag);
        Register(new PlanVastgesteld(Id, voorstel.Id));
    }
}
