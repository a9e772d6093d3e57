namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>A goal of the family: a short name, their own words, actions, and numbers that people gave it (R3-030, R2-144).</summary>
public sealed class Doel : PersoonsRecord, IVanGezin
{
    private readonly List<Actie> _acties = [];
    private readonly List<Score> _scores = [];
    private readonly List<Reactie> _reacties = [];

    private Doel()
    {
    }

    private Doel(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public PlanId PlanId { get; private set; }

    public GezinId GezinId { get; private set; }

    /// <summary>Place in the plan; the family decides what comes first.</summary>
    public int Volgorde { get; private set; }

    public string Titel { get; private set; } = "";

    /// <summary>The goal in the words of who wants it.</summary>
    public string EigenWoorden { get; private set; } = "";

    public PersoonId? WoordenVan { get; private set; }

    public DateOnly WoordenOp { get; private set; }

    /// <summary>Part of the plan: "thuis", "ouders samen", a person or a home (K37).</summary>
    public string Deel { get; private set; } = "";

    /// <summary>Code of the list <c>leefgebieden</c>: one plan covers more than upbringing (R4-061); null when nobody said.</summary>
    public string? Leefgebied { get; private set; }

    /// <summary>By which day; null when the family names none.</summary>
    public DateOnly? Wanneer { get; private set; }

    public DoelStatus Status { get; private set; }

    public IReadOnlyList<Actie> Acties => _acties;

    public IReadOnlyList<Score> Scores => _scores;

    /// <summary>What others of the family say about it, in their own words.</summary>
    public IReadOnlyList<Reactie> Reacties => _reacties;

    public static Result<Doel> Toevoegen(Plan plan, int volgorde, DoelGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var doel = new Doel(schrijver, zicht) { PlanId = plan.Id, GezinId = plan.GezinId, Volgorde = volgorde };
        var check = doel.Vullen(gegevens, vandaag);
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit doel aangaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Doel>.Refuse(check.Errors);
        }

        doel.Register(new DoelToegevoegd(doel.Id, plan.Id));
        return doel;
    }

    public Result Wijzigen(DoelGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        var check = Vullen(gegevens, vandaag);
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit doel aangaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new DoelGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    public Result Verplaatsen(int volgorde)
    {
        if (Volgorde != volgorde)
        {
            Volgorde = volgorde;
            Register(new DoelGewijzigd(Id, PlanId) { Velden = ["volgorde"] });
        }

        return Result.Ok;
    }

    public Result StatusWijzigen(DoelStatus status)
    {
        if (Status == status)
        {
            return new DomainError("status-ongewijzigd", "Het doel staat al zo.");
        }

        Status = status;
        Register(new DoelGewijzigd(Id, PlanId) { Velden = ["status"] });
        return Result.Ok;
    }

    /// <param name="bij">The referral from which it comes; null when it comes from none.</param>
    public Result<Actie> ActieToevoegen(ActieGegevens gegevens, Verwijsactie? bij = null)
    {
        var actie = new Actie(Guid.CreateVersion7(), _acties.Count + 1);
        var check = actie.Vullen(gegevens);
        if (!check.IsSuccess)
        {
            return Result<Actie>.Refuse(check.Errors);
        }

        if (bij is not null)
        {
            actie.KomtVan(bij);
        }

        _acties.Add(actie);
        Register(new ActieToegevoegd(Id, PlanId));
        return actie;
    }

    public Result ActieWijzigen(Guid actie, ActieGegevens gegevens)
    {
        if (Vind(actie) is not { } gevonden)
        {
            return GeenActie;
        }

        var check = gevonden.Vullen(gegevens);
        if (check.IsSuccess)
        {
            Register(new ActieGewijzigd(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Done, or back to open when it was ticked by mistake.</summary>
    public Result ActieAfvinken(Guid actie, ActieStatus status, DateOnly vandaag)
    {
        if (Vind(actie) is not { } gevonden)
        {
            return GeenActie;
        }

        if (gevonden.Status != status)
        {
            gevonden.StatusZetten(status, vandaag);
            Register(new ActieGewijzigd(Id, PlanId) { Velden = ["status"] });
        }

        return Result.Ok;
    }

    /// <summary>How much the worker does in an action from that day on (R1-037).</summary>
    public Result SteunBepalen(Guid actie, Steunniveau? niveau, DateOnly? op, string? toelichting, MedewerkerId door, DateOnly vandaag)
    {
        if (Vind(actie) is not { } gevonden)
        {
            return GeenActie;
        }

        var check = new Check();
        var tekst = check.Vrij(toelichting, nameof(Steunstap.Toelichting), Check.Kort);
        check.Dat(niveau is not null, "niveau-leeg", "Kies hoeveel hulp erbij nodig is.", nameof(Steunstap.Niveau));
        check.Gebeurd(op, vandaag, nameof(Steunstap.Op));
        if (check.IsSuccess)
        {
            gevonden.SteunZetten(new(Guid.CreateVersion7(), niveau!.Value, op ?? vandaag, tekst, door));
            Register(new SteunBepaald(Id, PlanId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A number from 0 (worst known) to 10 (reached), of one person on one day; a second one that day replaces the first (R3-044).</summary>
    public Result<Score> CijferGeven(int? cijfer, PersoonId? wie, string? toelichting, MedewerkerId? genoteerdDoor, DateOnly op)
    {
        var check = new Check();
        check.Dat(cijfer is >= 0 and <= 10, "cijfer-buiten-schaal", "Kies een cijfer van 0 tot en met 10.", "Cijfer");
        check.Dat(wie is not null, "wie-leeg", "Kies wie dit cijfer geeft.", "Wie");
        var tekst = check.Vrij(toelichting, "Toelichting", 1000);
        if (!check.IsSuccess)
        {
            return Result<Score>.Refuse(check.Errors);
        }

        _scores.RemoveAll(s => s.Wie == wie!.Value && s.Op == op);
        var score = new Score(Guid.CreateVersion7(), wie!.Value, op, cijfer!.Value, tekst, genoteerdDoor);
        _scores.Add(score);
        Register(new CijferGegeven(Id, PlanId));
        return score;
    }

    /// <summary>As a form gives it: the day is today or earlier, today when none is given.</summary>
    public Result<Score> CijferGeven(ScoreGegevens gegevens, MedewerkerId? genoteerdDoor, DateOnly vandaag) => gegevens.Op > vandaag || gegevens.Op < Dagen.Vroegst
        ? new DomainError("dag-klopt-niet", "Kies vandaag of een dag eerder.", nameof(gegevens.Op))
        : CijferGeven(gegevens.Cijfer, gegevens.Wie, gegevens.Toelichting, genoteerdDoor, gegevens.Op ?? vandaag);

    /// <summary>Somebody else of the family says what he thinks of the goal; stands beside the words of who wants it.</summary>
    public Result<Reactie> ReactieNoteren(PersoonId? wie, string? tekst, MedewerkerId? genoteerdDoor, DateOnly op)
    {
        var check = new Check();
        var schoon = check.Verplicht(tekst, nameof(Reactie.Tekst), "Schrijf op wat deze persoon erover zegt.", Check.Kort);
        check.Dat(wie is not null, "wie-leeg", "Kies wie dit zegt.", nameof(Reactie.Wie));
        if (!check.IsSuccess)
        {
            return Result<Reactie>.Refuse(check.Errors);
        }

        var reactie = new Reactie(Guid.CreateVersion7(), wie!.Value, op, schoon, genoteerdDoor);
        _reacties.Add(reactie);
        Register(new ReactieGenoteerd(Id, PlanId));
        return reactie;
    }

    private static DomainError GeenActie => new("geen-actie", "Deze actie hoort niet bij dit doel.");

    private Actie? Vind(Guid actie) => _acties.SingleOrDefault(a => a.Id == actie);

    private Check Vullen(DoelGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        Titel = check.Verplicht(gegevens.Titel, nameof(Titel), "Geef het doel een korte naam.", Check.Kort);
        EigenWoorden = check.Verplicht(gegevens.EigenWoorden, nameof(EigenWoorden), "Schrijf het doel op in de woorden van het gezin.", 1000);
        Deel = check.Verplicht(gegevens.Deel, nameof(Deel), "Kies bij welk deel van het plan dit doel hoort.", 80);
        check.Dat(string.IsNullOrEmpty(gegevens.Leefgebied) || Leefgebieden.Lijst.Bevat(gegevens.Leefgebied), "leefgebied-onbekend", "Kies uit de lijst.", nameof(Leefgebied));
        check.Gepland(gegevens.Wanneer, vandaag, nameof(Wanneer), Wanneer);
        check.Gebeurd(gegevens.WoordenOp, vandaag, nameof(WoordenOp));
        check.Dat(gegevens.WoordenVan is not null, "woorden-van-leeg", "Kies van wie deze woorden zijn.", nameof(WoordenVan));
        if (check.IsSuccess)
        {
            (WoordenVan, WoordenOp, Wanneer) = (gegevens.WoordenVan, gegevens.WoordenOp ?? vandaag, gegevens.Wanneer);
            Leefgebied = string.IsNullOrEmpty(gegevens.Leefgebied) ? null : gegevens.Leefgebied;
        }

        return check;
    }
}

/// <summary>A goal as a form gives it.</summary>
public sealed record DoelGegevens(string? Titel, string? EigenWoorden, PersoonId? WoordenVan, string? Deel, DateOnly? Wanneer = null, DateOnly? WoordenOp = null)
{
    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string? Leefgebied { get; init; }
}

/// <summary>Where a goal stands (bron 003 §4).</summary>
public enum DoelStatus
{
    Actief,
    Bereikt,
    Gestopt,
}
