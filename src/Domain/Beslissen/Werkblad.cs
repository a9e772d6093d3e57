namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// What one person answered to one tool: own words, apart from those of others and of the professional (R4-051, R0-018). Correcting it
/// keeps what stood there.
/// </summary>
public sealed class Werkblad : PersoonsRecord, IVanCasus
{
    private readonly List<Werkbladantwoord> _antwoorden = [];

    private Werkblad()
    {
    }

    private Werkblad(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>The talk in which it was filled in; null when it was outside of one.</summary>
    public RecordId? Gesprek { get; private set; }

    /// <summary>Code of the tool.</summary>
    public string Hulpmiddel { get; private set; } = "";

    /// <summary>Whose answers they are; null for the worker's own, or what they did together.</summary>
    public PersoonId? Persoon { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    /// <summary>The version of the list of tools with which it was asked.</summary>
    public DateOnly Lijstversie { get; private set; }

    public DateOnly Op { get; private set; }

    public IReadOnlyList<Werkbladantwoord> Antwoorden => _antwoorden;

    /// <summary>The answers as they stand.</summary>
    public IEnumerable<Werkbladantwoord> Geldig => _antwoorden.Where(a => a.VervangenOp is null);

    public static Result<Werkblad> Invullen(CasusId casus, WerkbladGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        if (Hulpmiddelen.Zoek(gegevens.Hulpmiddel) is not { } hulpmiddel)
        {
            return new DomainError("hulpmiddel-onbekend", "Dit hulpmiddel is er niet. Kies er een uit de lijst.");
        }

        var blad = new Werkblad(schrijver, zicht) { CasusId = casus, Gesprek = gegevens.Gesprek, Hulpmiddel = hulpmiddel.Code, Lijstversie = Hulpmiddelen.Versie };
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies van wie deze antwoorden zijn.", nameof(gegevens.Wie));
        check.Dat(hulpmiddel.Stem != Stem.Medewerker || gegevens.Wie is { Medewerker: not null }, "wie-is-medewerker", "Dit schrijft de professional op.", nameof(gegevens.Wie));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        var nieuw = Lezen(hulpmiddel, gegevens, check, schrijver);
        check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
        if (!check.IsSuccess)
        {
            return Result<Werkblad>.Refuse(check.Errors);
        }

        (blad.Persoon, blad.Medewerker, blad.Op) = (gegevens.Wie!.Persoon, gegevens.Wie.Medewerker, gegevens.Op ?? vandaag);
        blad._antwoorden.AddRange(nieuw);
        blad.Register(new WerkbladIngevuld(blad.Id, casus));
        return blad;
    }

    /// <summary>Sets right what was written down wrongly; whose words they are stays.</summary>
    public Result Wijzigen(WerkbladGegevens gegevens, Zicht zicht, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var hulpmiddel = Hulpmiddelen.Zoek(Hulpmiddel)!;
        var nieuw = Lezen(hulpmiddel, gegevens, check, door);
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        check.Gebeurd(gegevens.Op, vandaag, nameof(Op));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        foreach (var oud in Geldig.Where(o => !nieuw.Any(n => n.Zegt(o))).ToList())
        {
            oud.Vervangen(vandaag);
        }

        _antwoorden.AddRange(nieuw.Where(n => !Geldig.Any(n.Zegt)));
        Op = gegevens.Op ?? Op;
        ZichtZetten(zicht);
        Register(new WerkbladGewijzigd(Id, CasusId));
        return Result.Ok;
    }

    private static List<Werkbladantwoord> Lezen(Hulpmiddel hulpmiddel, WerkbladGegevens gegevens, Check check, MedewerkerId door)
    {
        var nieuw = new List<Werkbladantwoord>();
        foreach (var vraag in hulpmiddel.Vragen)
        {
            var veld = $"Antwoorden[{vraag.Code}]";
            var (tekst, getal) = (gegevens.Teksten.GetValueOrDefault(vraag.Code), gegevens.Getallen.GetValueOrDefault(vraag.Code));
            if (vraag.Soort == Vraagsoort.Schaal)
            {
                check.Dat(getal is not { } g || (g >= vraag.Van && g <= vraag.Tot), "cijfer-buiten-schaal", $"Kies een cijfer van {vraag.Van} tot en met {vraag.Tot}.", veld);
                tekst = null;
            }
            else
            {
                getal = null;
                tekst = vraag.Verplicht ? check.Verplicht(tekst, veld, "Vul dit in. Zonder dit heeft de rest geen betekenis.", 2000) : check.Vrij(tekst, veld, 2000);
            }

            if (tekst is { Length: > 0 } || getal is not null)
            {
                nieuw.Add(new(Guid.CreateVersion7(), vraag.Code, tekst, getal, door));
            }
        }

        check.Dat(nieuw.Count > 0, "blad-leeg", "Vul minstens één antwoord in.", $"Antwoorden[{hulpmiddel.Vragen[0].Code}]");
        return nieuw;
    }
}

/// <summary>One answer; null texts for a number, and the other way round.</summary>
public sealed class Werkbladantwoord(Guid id, string vraag, string? tekst, int? getal, MedewerkerId genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    /// <summary>Code of the question.</summary>
    public string Vraag { get; private set; } = vraag;

    public string? Tekst { get; private set; } = tekst;

    public int? Getal { get; private set; } = getal;

    public MedewerkerId GenoteerdDoor { get; private set; } = genoteerdDoor;

    /// <summary>Corrected or taken away that day; stays in the file.</summary>
    public DateOnly? VervangenOp { get; private set; }

    internal void Vervangen(DateOnly op) => VervangenOp = op;

    internal bool Zegt(Werkbladantwoord ander) => ander.Vraag == Vraag && ander.Tekst == Tekst && ander.Getal == Getal;
}

/// <summary>Answers as a form gives them, by the code of their question.</summary>
public sealed record WerkbladGegevens(string? Hulpmiddel, Spreker? Wie, IReadOnlyDictionary<string, string?> Teksten, IReadOnlyDictionary<string, int?> Getallen, DateOnly? Op = null, RecordId? Gesprek = null);
