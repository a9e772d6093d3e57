namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Whether this help fits a registration by what the organisation agreed: its contra-indications, a level, a result. A hit shows another
/// route; who goes on says why. Done again it is a new one, and the old ones stay (R3-073, R3-074, R3-075, R3-078).
/// </summary>
public sealed class Intaketoets : PersoonsRecord
{
    private readonly List<Criteriumantwoord> _antwoorden = [];

    private Intaketoets()
    {
    }

    private Intaketoets(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public RecordId AanmeldingId { get; private set; }

    /// <summary>1 for the first of a registration.</summary>
    public int Volgnummer { get; private set; }

    public DateOnly Op { get; private set; }

    /// <summary>Number of the version of the way of working that asked.</summary>
    public int Werkwijze { get; private set; }

    public IReadOnlyList<Criteriumantwoord> Antwoorden => _antwoorden;

    /// <summary>Level 1 to 4 of how the child is doing.</summary>
    public int? NiveauKind { get; private set; }

    /// <summary>Of the care that the child gets.</summary>
    public int? NiveauZorg { get; private set; }

    /// <summary>Of being a parent.</summary>
    public int? NiveauOuderschap { get; private set; }

    /// <summary>Of the surroundings.</summary>
    public int? NiveauOmgeving { get; private set; }

    /// <summary>The layer that was suggested or chosen, in words.</summary>
    public string? Laag { get; private set; }

    public string? UitslagZrm { get; private set; }

    public string? UitslagOuderschap { get; private set; }

    /// <summary>Fits no team clearly.</summary>
    public bool IsGrijs { get; private set; }

    public string? GrijsWaarom { get; private set; }

    /// <summary>Why one goes on though another route fits; null as long as that route is taken.</summary>
    public string? RedenVerder { get; private set; }

    /// <summary>Another route fits, by at least one answer.</summary>
    public bool IsGeraakt => _antwoorden.Any(a => a.Antwoord == Vermoeden.Ja);

    /// <summary>Nothing points elsewhere, or somebody said why to go on.</summary>
    public bool MagVerder => !IsGeraakt || RedenVerder is not null;

    /// <param name="stand">What the organisation agreed, as it holds today.</param>
    /// <param name="eerder">How many there are of this registration.</param>
    /// <param name="metKinderen">There are children in the family.</param>
    public static Result<Intaketoets> Doen(
        Aanmelding aanmelding, Werkwijzestand stand, int eerder, IntaketoetsGegevens g, bool metKinderen, MedewerkerId door, DateOnly vandaag, RecordId? id = null)
    {
        var toets = new Intaketoets(door, new(aanmelding.ZichtbaarVoor, [.. aanmelding.OverWie.Select(o => o.PersoonId)]), id)
        {
            AanmeldingId = aanmelding.Id,
            Volgnummer = eerder + 1,
            Op = vandaag,
            Werkwijze = stand.Nummer,
            IsGrijs = g.IsGrijs,
        };
        var check = new Check();
        check.Dat(aanmelding.Status == AanmeldingStatus.Ontvangen, "al-afgehandeld", "Deze aanmelding is al afgehandeld.");
        check.Dat(stand.Model.VraagtIntake, "geen-intake", "Jullie werkwijze vraagt niets bij de intake.");
        toets.Vragen(stand.Model.Contraindicaties, g, check);
        toets.Ernst(stand.Model, g, check);
        toets.Zelfredzaamheid(stand.Model.Intake, g, metKinderen, check);
        toets.GrijsWaarom = g.IsGrijs ? check.Verplicht(g.GrijsWaarom, nameof(GrijsWaarom), "Schrijf waarom je twijfelt bij welk team dit past.", 1000) : null;
        toets.RedenVerder = toets.IsGeraakt ? check.Vrij(g.RedenVerder, nameof(RedenVerder), 1000) : null;
        if (!check.IsSuccess)
        {
            return Result<Intaketoets>.Refuse(check.Errors);
        }

        toets.Register(new IntakeGetoetst(toets.Id, aanmelding.Id));
        return toets;
    }

    private void Vragen(IReadOnlyList<Contraindicatie> vragen, IntaketoetsGegevens g, Check check)
    {
        foreach (var (vraag, n) in vragen.Select((v, n) => (v, n)))
        {
            var antwoord = g.Antwoorden.TryGetValue(vraag.Id, out var gegeven) ? gegeven : null;
            check.Dat(antwoord is not null, "antwoord-leeg", "Kies ja, nee of weet ik niet.", $"Antwoorden[{n}].Antwoord");
            _antwoorden.Add(new(Guid.CreateVersion7(), vraag.Id, vraag.Vraag, vraag.Route, antwoord ?? Vermoeden.Onbekend));
        }
    }

    /// <summary>The highest level suggests a layer; where the organisation wants that chosen, it is chosen here (R3-074).</summary>
    private void Ernst(Gemeentemodel model, IntaketoetsGegevens g, Check check)
    {
        if (!model.Intake.VraagtErnst)
        {
            return;
        }

        (NiveauKind, NiveauZorg, NiveauOuderschap, NiveauOmgeving) = (g.NiveauKind, g.NiveauZorg, g.NiveauOuderschap, g.NiveauOmgeving);
        int?[] niveaus = [NiveauKind, NiveauZorg, NiveauOuderschap, NiveauOmgeving];
        check.Dat(niveaus.All(n => n is null or (>= 1 and <= 4)), "niveau-klopt-niet", "Kies een niveau van 1 tot en met 4.", nameof(NiveauKind));
        check.Dat(niveaus.Any(n => n is not null), "niveau-leeg", "Kies bij minstens één gebied een niveau.", nameof(NiveauKind));
        var voorstel = model.Intake.Voorstel(niveaus);
        var gekozen = model.Team(g.Laag);
        check.Dat(voorstel is not { VraagtKeuze: true } || gekozen is not null, "laag-leeg", "Bij dit niveau kiezen jullie samen. Kies welk team het best past.", nameof(Laag));
        Laag = (gekozen ?? model.Team(voorstel?.Team))?.Naam;
    }

    private void Zelfredzaamheid(Intakeregels regels, IntaketoetsGegevens g, bool metKinderen, Check check)
    {
        if (!regels.ZrmUitslag)
        {
            return;
        }

        UitslagZrm = check.Verplicht(g.UitslagZrm, nameof(UitslagZrm), "Schrijf de uitslag van de ZRM, of waarom die er niet is.", 1000);
        UitslagOuderschap = regels.ZrmOuderschap && metKinderen
            ? check.Verplicht(g.UitslagOuderschap, nameof(UitslagOuderschap), "Er zijn kinderen. Schrijf ook de uitslag over ouderschap, of waarom die er niet is.", 1000)
            : check.Vrij(g.UitslagOuderschap, nameof(UitslagOuderschap), 1000);
    }
}

/// <summary>What was answered to one question of the intake, with the question as it was then.</summary>
/// <param name="contraindicatie">Of the way of working.</param>
public sealed class Criteriumantwoord(Guid id, Guid contraindicatie, string vraag, string route, Vermoeden antwoord)
{
    public Guid Id { get; private set; } = id;

    public Guid Contraindicatie { get; private set; } = contraindicatie;

    public string Vraag { get; private set; } = vraag;

    public string Route { get; private set; } = route;

    public Vermoeden Antwoord { get; private set; } = antwoord;
}

/// <summary>An intake as the form gives it.</summary>
public sealed record IntaketoetsGegevens
{
    /// <summary>By the key of the question.</summary>
    public IReadOnlyDictionary<Guid, Vermoeden?> Antwoorden { get; init; } = new Dictionary<Guid, Vermoeden?>();

    public int? NiveauKind { get; init; }

    public int? NiveauZorg { get; init; }

    public int? NiveauOuderschap { get; init; }

    public int? NiveauOmgeving { get; init; }

    /// <summary>A team of the model.</summary>
    public Guid? Laag { get; init; }

    public string? UitslagZrm { get; init; }

    public string? UitslagOuderschap { get; init; }

    public bool IsGrijs { get; init; }

    public string? GrijsWaarom { get; init; }

    public string? RedenVerder { get; init; }
}
