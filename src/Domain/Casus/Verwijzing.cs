namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Help elsewhere to which the family was referred, and how it goes there: one of the team keeps in touch while the family waits and
/// during the treatment, and each change asks him to call (R4-125, R4-126, R1-081, bron 004 §2.8).
/// </summary>
public sealed class Verwijzing : PersoonsRecord, IVanCasus
{
    private readonly List<Verwijsstap> _stappen = [];
    private readonly List<Terugkoppeling> _terugkoppelingen = [];

    private Verwijzing()
    {
    }

    private Verwijzing(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public CasusId CasusId { get; private set; }

    public OrganisatieId? Naar { get; private set; }

    /// <summary>The provider by name, when it is in no list.</summary>
    public string? NaarNaam { get; private set; }

    public string? Contactpersoon { get; private set; }

    public string? Telefoon { get; private set; }

    public string Waarvoor { get; private set; } = "";

    /// <summary>What the family asks and wants to be different, in its own words (R0-016).</summary>
    public string? Veranderwens { get; private set; }

    /// <summary>What the family and those around it can do themselves, and already do.</summary>
    public string? Krachten { get; private set; }

    /// <summary>Which solutions were talked about, and why this one.</summary>
    public string? Oplossingen { get; private set; }

    /// <summary>What will be different when it has helped.</summary>
    public string? Resultaat { get; private set; }

    /// <summary>Why the family was referred before this was explored; null when it was (R0-015).</summary>
    public string? RedenZonderVerkenning { get; private set; }

    public DateOnly VerwezenOp { get; private set; }

    /// <summary>Who of the team keeps in touch with the family.</summary>
    public MedewerkerId Contacthouder { get; private set; }

    public DateOnly? VerwachteStart { get; private set; }

    /// <summary>What helps the family until then, and who gives it.</summary>
    public string? Overbrugging { get; private set; }

    public VerwijsStatus Status { get; private set; }

    /// <summary>The day on which who keeps in touch calls the family; null when that is over.</summary>
    public DateOnly? ContactOp { get; private set; }

    public IReadOnlyList<Verwijsstap> Stappen => _stappen;

    public IReadOnlyList<Terugkoppeling> Terugkoppelingen => _terugkoppelingen;

    /// <summary>Ended, broken off or no fit.</summary>
    public bool IsVoorbij => Status is VerwijsStatus.PastNiet or VerwijsStatus.Afgebroken or VerwijsStatus.Beeindigd;

    /// <param name="id">The key that the form carries, so that a form sent twice makes one.</param>
    public static Result<Verwijzing> Noteren(CasusId casus, VerwijzingGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var verwijzing = new Verwijzing(schrijver, zicht, id) { CasusId = casus };
        var check = verwijzing.Vullen(gegevens, zicht, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Verwijzing>.Refuse(check.Errors);
        }

        verwijzing._stappen.Add(new(Guid.CreateVersion7(), VerwijsStatus.Wacht, verwijzing.VerwezenOp, null, schrijver));
        verwijzing.Register(new VerwijzingGenoteerd(verwijzing.Id, casus));
        return verwijzing;
    }

    public Result Wijzigen(VerwijzingGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, zicht, vandaag);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new VerwijzingGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>
    /// How it stands there now. Whoever notes it, who keeps in touch finds it on his own list: at once when it does not go on (R4-126).
    /// </summary>
    public Result StapNoteren(VerwijsstapGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var mis = gegevens.Status is VerwijsStatus.PastNiet or VerwijsStatus.Afgebroken;
        check.Dat(gegevens.Status is not null, "status-leeg", "Kies hoe het ervoor staat.", nameof(gegevens.Status));
        check.Dat(gegevens.Status != Status, "status-ongewijzigd", "Zo stond het er al. Noteer een contact als je het gezin sprak.", nameof(gegevens.Status));
        check.Dat(gegevens.Op is { } op && op >= VerwezenOp && op <= vandaag, "dag-klopt-niet", "Kies een dag na de verwijzing, en niet later dan vandaag.", nameof(gegevens.Op));
        var tekst = mis
            ? check.Verplicht(gegevens.Toelichting, nameof(gegevens.Toelichting), "Schrijf waarom het niet doorgaat, en wat het gezin er zelf van zegt.", 2000)
            : check.Vrij(gegevens.Toelichting, nameof(gegevens.Toelichting), 2000);
        if (check.IsSuccess)
        {
            Status = gegevens.Status!.Value;
            _stappen.Add(new(Guid.CreateVersion7(), Status, gegevens.Op!.Value, tekst, door));
            ContactOp = IsVoorbij || door != Contacthouder || ContactOp is null ? vandaag : ContactOp;
            Register(new VerwijzingVeranderd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The family was spoken with about it; again on a day, as long as it waits or is helped there.</summary>
    public Result ContactNoteren(string? wat, DateOnly? volgende, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var tekst = check.Verplicht(wat, "Gehoord", "Schrijf kort wat het gezin vertelde.", 2000);
        check.Dat(IsVoorbij || volgende is not null, "volgende-leeg", "Kies wanneer jullie het gezin weer spreken. Zolang het wacht of hulp krijgt, houdt iemand contact.", "Volgende");
        check.Dat(volgende is not { } dag || (dag > vandaag && dag <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies een dag na vandaag, binnen een jaar.", "Volgende");
        if (check.IsSuccess)
        {
            _stappen.Add(new(Guid.CreateVersion7(), Status, vandaag, tekst, door));
            ContactOp = volgende;
            Register(new VerwijzingBesproken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>What the provider let know; also when the case is closed, to be found when the family comes back (R4-128).</summary>
    public Result TerugkoppelingNoteren(TerugkoppelingGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var van = check.Verplicht(gegevens.Van, nameof(gegevens.Van), "Schrijf van wie je dit hoorde.", Check.Kort);
        var tekst = check.Verplicht(gegevens.Tekst, nameof(gegevens.Tekst), "Schrijf wat de aanbieder liet weten.");
        check.Dat(gegevens.GehoordOp is { } op && op >= VerwezenOp && op <= vandaag, "dag-klopt-niet", "Kies een dag na de verwijzing, en niet later dan vandaag.", nameof(gegevens.GehoordOp));
        check.Dat(gegevens.GezinWeetHet, "gezin-weet-het-niet", "Vertel het gezin eerst wat de aanbieder liet weten.", nameof(gegevens.GezinWeetHet));
        if (check.IsSuccess)
        {
            _terugkoppelingen.Add(new(Guid.CreateVersion7(), gegevens.GehoordOp!.Value, van, tekst, door));
            Register(new TerugkoppelingGenoteerd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A colleague keeps in touch from here.</summary>
    public void Overdragen(MedewerkerId naar)
    {
        if (ContactOp is not null && naar != Contacthouder)
        {
            Contacthouder = naar;
            Register(new VerwijzingGewijzigd(Id, CasusId) { Velden = ["wie contact houdt"] });
        }
    }

    /// <summary>Nobody is referred on demand: first the question, the own strengths and the solutions, or the reason why not (R0-015, bron 000 N1).</summary>
    private void Verkend(Verkend g, Check check)
    {
        Veranderwens = check.Vrij(g.Veranderwens, nameof(Veranderwens), 1000);
        Krachten = check.Vrij(g.Krachten, nameof(Krachten), 1000);
        Oplossingen = check.Vrij(g.Oplossingen, nameof(Oplossingen), 1000);
        Resultaat = check.Vrij(g.Resultaat, nameof(Resultaat), 1000);
        RedenZonderVerkenning = check.Vrij(g.RedenZonder, nameof(RedenZonderVerkenning), 1000);
        var zonder = RedenZonderVerkenning is not null;
        check.Dat(zonder || Veranderwens is not null, "veranderwens-leeg", "Schrijf wat het gezin vraagt en anders wil. Of schrijf onderaan waarom jullie eerst verwezen.", nameof(Veranderwens));
        check.Dat(zonder || Krachten is not null, "krachten-leeg", "Schrijf wat het gezin zelf kan, en wie er al helpt. Of schrijf onderaan waarom jullie eerst verwezen.", nameof(Krachten));
        check.Dat(zonder || Oplossingen is not null, "oplossingen-leeg", "Schrijf welke oplossingen jullie bespraken. Of schrijf onderaan waarom jullie eerst verwezen.", nameof(Oplossingen));
        check.Dat(zonder || Resultaat is not null, "resultaat-leeg", "Schrijf wat er anders is als het geholpen heeft. Of schrijf onderaan waarom jullie eerst verwezen.", nameof(Resultaat));
    }

    private Check Vullen(VerwijzingGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        NaarNaam = g.Naar is null ? check.Vrij(g.NaarNaam, nameof(NaarNaam), Check.Kort) : null;
        Contactpersoon = check.Vrij(g.Contactpersoon, nameof(Contactpersoon), Check.Kort);
        Telefoon = check.Vrij(g.Telefoon, nameof(Telefoon), Check.Kort);
        Waarvoor = check.Verplicht(g.Waarvoor, nameof(Waarvoor), "Schrijf welke hulp het is, en waarvoor.", 1000);
        Overbrugging = check.Vrij(g.Overbrugging, nameof(Overbrugging), 1000);
        Verkend(g.Verkend, check);
        check.Dat(g.Naar is not null || NaarNaam is not null, "naar-leeg", "Kies de aanbieder, of schrijf wie het is.", nameof(Naar));
        check.Dat(g.VerwezenOp is not null, "dag-leeg", "Kies op welke dag jullie verwezen.", nameof(VerwezenOp));
        check.Gebeurd(g.VerwezenOp, vandaag, nameof(VerwezenOp));
        check.Dat(g.Contacthouder is not null, "contacthouder-leeg", "Kies wie contact houdt met het gezin.", nameof(Contacthouder));
        check.Gepland(g.VerwachteStart, vandaag, nameof(VerwachteStart), VerwachteStart);
        check.Dat(IsVoorbij || g.ContactOp is not null, "contact-leeg", "Kies wanneer jullie het gezin weer spreken.", nameof(ContactOp));
        check.Dat(g.ContactOp is not { } dag || dag == ContactOp || (dag >= vandaag && dag <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", nameof(ContactOp));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een collega moet dit kunnen overnemen. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        if (check.IsSuccess)
        {
            (Naar, VerwezenOp, Contacthouder, VerwachteStart, ContactOp) = (g.Naar, g.VerwezenOp!.Value, g.Contacthouder!.Value, g.VerwachteStart, g.ContactOp);
        }

        return check;
    }
}
