namespace Eenlijn.Domain.Analyse;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// One block of the situation and history of a family (bron 002 §3.8, R2-130): what was told about one person, or about why the family
/// is here. Nothing of it has to be filled in (K1). Another voice, or what others may not read, is a record of its own.
/// </summary>
public sealed class Achtergrond : PersoonsRecord, IVanGezin
{
    private readonly List<AchtergrondAntwoord> _antwoorden = [];

    private Achtergrond()
    {
    }

    private Achtergrond(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public GezinId GezinId { get; private set; }

    /// <summary>Code of a block of the catalogue.</summary>
    public string Blok { get; private set; } = "";

    /// <summary>About whom the questions are; null for a block about the whole family.</summary>
    public PersoonId? Wie { get; private set; }

    /// <summary>All answers ever given; what was replaced stays readable, so that no version of the questions loses anything.</summary>
    public IReadOnlyList<AchtergrondAntwoord> Antwoorden => _antwoorden;

    public static Result<Achtergrond> Beginnen(
        GezinId gezin, string? blok, PersoonId? wie, IReadOnlyCollection<AchtergrondInvoer> invoer, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var gevonden = Achtergrondvragen.Blok(blok);
        if (gevonden is null || gevonden.IsPerPersoon != wie is not null)
        {
            return new DomainError("blok-onbekend", "Dit deel van de vragen bestaat niet meer. Ga terug en kies het opnieuw.");
        }

        var check = new Check();
        check.Dat(invoer.Any(i => !string.IsNullOrWhiteSpace(i.Tekst)), "niets-ingevuld", "Er is nog niets ingevuld. Vul in wat je weet; de rest mag leeg blijven.");
        var achtergrond = new Achtergrond(schrijver, zicht) { GezinId = gezin, Blok = gevonden.Code, Wie = wie };
        achtergrond.Toetsen(check, zicht);
        achtergrond.Vullen(check, invoer, schrijver, vandaag);
        if (!check.IsSuccess)
        {
            return Result<Achtergrond>.Refuse(check.Errors);
        }

        achtergrond.Register(new AchtergrondIngevuld(achtergrond.Id, gezin));
        return achtergrond;
    }

    /// <summary>Changes only the answers that became others; each keeps who told it and who wrote it down.</summary>
    public Result Invullen(IReadOnlyCollection<AchtergrondInvoer> invoer, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        Toetsen(check, zicht);
        var veranderd = Vullen(check, invoer, schrijver, vandaag);
        if (check.IsSuccess && (ZichtZetten(zicht) || veranderd))
        {
            Register(new AchtergrondIngevuld(Id, GezinId));
        }

        return Result.From(check.Errors);
    }

    public AchtergrondAntwoord? Antwoord(string veld) => _antwoorden.Find(a => a.Veld == veld && a.VervangenOp is null);

    private void Toetsen(Check check, Zicht zicht)
    {
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        check.Dat(Wie is not { } wie || zicht.OverWie.Contains(wie), "over-wie-mist", "Dit gaat in elk geval over deze persoon. Zet die aan bij ‘over wie gaat dit’.", nameof(OverWie));
    }

    private bool Vullen(Check check, IReadOnlyCollection<AchtergrondInvoer> invoer, MedewerkerId schrijver, DateOnly vandaag)
    {
        var nieuw = new List<AchtergrondAntwoord>();
        var oud = new List<AchtergrondAntwoord>();
        foreach (var i in invoer.Where(i => Achtergrondvragen.Veld(i.Veld) is not null))
        {
            var tekst = check.Vrij(i.Tekst, i.Veld, 4000);
            var bron = check.Vrij(i.Bron, i.Veld, Check.Kort);
            check.Gebeurd(i.Wanneer?.Vroegst, vandaag, i.Veld);
            var staat = Antwoord(i.Veld);
            // Who told it counts for what is written now; the same words keep who said them first.
            if (tekst == staat?.Tekst && (tekst is null || (i.Wanneer == staat?.Wanneer && (!i.Zelf || (i.VerteldDoor, bron) == (staat?.VerteldDoor, staat?.Bron)))))
            {
                continue;
            }

            if (staat is not null)
            {
                oud.Add(staat);
            }

            if (tekst is not null)
            {
                nieuw.Add(new(Guid.CreateVersion7(), i.Veld, tekst, i.Wanneer, i.VerteldDoor, bron, vandaag, schrijver, Achtergrondvragen.Lijst.Versie));
            }
        }

        if (check.IsSuccess)
        {
            oud.ForEach(a => a.Vervangen(vandaag));
            _antwoorden.AddRange(nieuw);
        }

        return oud.Count + nieuw.Count > 0;
    }
}

/// <summary>An answer as a form gives it.</summary>
/// <param name="Zelf">Whether the form asked at this question itself who told it.</param>
public sealed record AchtergrondInvoer(string Veld, string? Tekst, OnzekereDatum? Wanneer, PersoonId? VerteldDoor, string? Bron, bool Zelf = false);

/// <summary>What was answered to one question, by whom, and who wrote it down when.</summary>
public sealed class AchtergrondAntwoord
{
    private AchtergrondAntwoord()
    {
    }

    internal AchtergrondAntwoord(Guid id, string veld, string tekst, OnzekereDatum? wanneer, PersoonId? verteldDoor, string? bron, DateOnly op, MedewerkerId schrijver, DateOnly versie)
    {
        (Id, Veld, Tekst, Wanneer) = (id, veld, tekst, wanneer);
        (VerteldDoor, Bron, Op, OpgeschrevenDoor, CatalogusVersie) = (verteldDoor, bron, op, schrijver, versie);
    }

    public Guid Id { get; private set; }

    /// <summary>Code of the question in the catalogue; one that a later version dropped keeps its answers.</summary>
    public string Veld { get; private set; } = "";

    public string Tekst { get; private set; } = "";

    /// <summary>When it was, at questions that ask for it.</summary>
    public OnzekereDatum? Wanneer { get; private set; }

    public PersoonId? VerteldDoor { get; private set; }

    /// <summary>A document, or who told it outside the family.</summary>
    public string? Bron { get; private set; }

    public DateOnly Op { get; private set; }

    public MedewerkerId OpgeschrevenDoor { get; private set; }

    /// <summary>The version of the questions that was answered.</summary>
    public DateOnly CatalogusVersie { get; private set; }

    /// <summary>The day on which other words came in its place; null while it holds.</summary>
    public DateOnly? VervangenOp { get; private set; }

    internal void Vervangen(DateOnly op) => VervangenOp = op;
}
