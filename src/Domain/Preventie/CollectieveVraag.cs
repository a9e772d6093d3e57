namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// The same question of several families, or something in the neighbourhood that no family can solve alone: somebody owns it, it goes
/// to a department of the municipality, and it is closed with what came of it. Holds no persons (R4-025, bron 004 §2.2).
/// </summary>
public sealed class CollectieveVraag : AggregateRoot
{
    /// <summary>More families than a town has is a typing error.</summary>
    public const int MeesteGezinnen = 10_000;

    private readonly List<CollectieveStap> _stappen = [];

    private CollectieveVraag()
    {
    }

    public CollectieveVraagId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    /// <summary>"De skatebaan is 's avonds donker"</summary>
    public string Titel { get; private set; } = "";

    public string Omschrijving { get; private set; } = "";

    /// <summary>Code of the list <c>themas</c>.</summary>
    public string Thema { get; private set; } = "";

    public VindplaatsId? VindplaatsId { get; private set; }

    /// <summary>Where, in words, when it is no place of the list.</summary>
    public string? Waar { get; private set; }

    /// <summary>From how many families it was heard; how many, not which.</summary>
    public int? Gezinnen { get; private set; }

    public MedewerkerId GemeldDoor { get; private set; }

    public DateOnly GemeldOp { get; private set; }

    public MedewerkerId Eigenaar { get; private set; }

    /// <summary>Code of the list <c>afdelingen</c>; null as long as the team itself works on it.</summary>
    public string? Afdeling { get; private set; }

    public string? Contactpersoon { get; private set; }

    public DateOnly? DoorgegevenOp { get; private set; }

    /// <summary>The day on which the owner asks the department again.</summary>
    public DateOnly? NavragenOp { get; private set; }

    public DateOnly? GeslotenOp { get; private set; }

    /// <summary>What came of it, also for the families who brought it.</summary>
    public string? Uitkomst { get; private set; }

    public CollectieveUitkomst? Afloop { get; private set; }

    public IReadOnlyList<CollectieveStap> Stappen => _stappen;

    public static Result<CollectieveVraag> Melden(MedewerkerId door, TeamId team, CollectieveVraagGegevens g, DateOnly vandaag, CollectieveVraagId? id = null)
    {
        var check = new Check();
        var vraag = new CollectieveVraag
        {
            Id = id ?? NewId.Of<CollectieveVraagId>(),
            TeamId = team,
            Titel = check.Verplicht(g.Titel, nameof(Titel), "Geef de vraag een korte naam.", Check.Kort),
            Omschrijving = check.Verplicht(g.Omschrijving, nameof(Omschrijving), "Schrijf wat er speelt, zonder namen van gezinnen.", 4000),
            Thema = g.Thema ?? "",
            VindplaatsId = g.Vindplaats,
            Waar = g.Vindplaats is null ? check.Vrij(g.Waar, nameof(Waar), Check.Kort) : null,
            Gezinnen = g.Gezinnen,
            GemeldDoor = door,
            GemeldOp = vandaag,
            Eigenaar = g.Eigenaar ?? door,
        };
        check.Dat(Themas.Lijst.Bevat(g.Thema), "thema-leeg", "Kies waar het over gaat.", nameof(Thema));
        check.Dat(vraag.VindplaatsId is not null || vraag.Waar is not null, "plek-leeg", "Kies waar het speelt, of vul een andere plek in.", "Plek");
        check.Dat(g.Gezinnen is null or (>= 1 and <= MeesteGezinnen), "aantal-klopt-niet", $"Vul een heel getal in van 1 tot en met {MeesteGezinnen}.", nameof(Gezinnen));
        ZonderBsn(check, (nameof(Titel), vraag.Titel), (nameof(Omschrijving), vraag.Omschrijving), (nameof(Waar), vraag.Waar));
        if (!check.IsSuccess)
        {
            return Result<CollectieveVraag>.Refuse(check.Errors);
        }

        vraag.Register(new CollectieveVraagGemeld(vraag.Id));
        return vraag;
    }

    /// <summary>Somebody else carries it on.</summary>
    public Result EigenaarKiezen(MedewerkerId? wie, MedewerkerId door, DateOnly vandaag)
    {
        if (Gesloten is { } fout)
        {
            return fout;
        }

        if (wie is not { } nieuw)
        {
            return new DomainError("eigenaar-leeg", "Kies een collega.", nameof(Eigenaar));
        }

        if (nieuw != Eigenaar)
        {
            Eigenaar = nieuw;
            Stap(CollectieveStapSoort.AndereEigenaar, null, door, vandaag);
        }

        return Result.Ok;
    }

    /// <summary>To a department that can do something about it; again to another one when it was the wrong one.</summary>
    public Result Doorgeven(string? afdeling, string? contactpersoon, DateOnly? navragen, string? toelichting, MedewerkerId door, DateOnly vandaag)
    {
        if (Gesloten is { } fout)
        {
            return fout;
        }

        var check = new Check();
        var wie = check.Verplicht(contactpersoon, nameof(Contactpersoon), "Vul in wie bij de gemeente je vraag aannam.", Check.Kort);
        var tekst = check.Vrij(toelichting, "Toelichting", 2000);
        check.Dat(Preventielijsten.Afdelingen.Bevat(afdeling), "afdeling-leeg", "Kies welke afdeling hierover gaat.", nameof(Afdeling));
        check.Dat(navragen is not null, "navragen-leeg", "Kies wanneer je navraagt hoe het staat.", nameof(NavragenOp));
        check.Dat(navragen is not { } op || (op >= vandaag && op <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies vandaag of een dag in het komende jaar.", nameof(NavragenOp));
        ZonderBsn(check, ("Toelichting", tekst), (nameof(Contactpersoon), wie));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Afdeling, Contactpersoon, DoorgegevenOp, NavragenOp) = (afdeling, wie, vandaag, navragen);
        Stap(CollectieveStapSoort.Doorgegeven, $"{Preventielijsten.Afdelingen.Tekst(afdeling!)}, {wie}{(tekst is null ? "" : $": {tekst}")}", door, vandaag);
        return Result.Ok;
    }

    /// <summary>What the department or somebody else said or did, and when the owner asks again.</summary>
    public Result Bijwerken(string? tekst, DateOnly? navragen, MedewerkerId door, DateOnly vandaag)
    {
        if (Gesloten is { } fout)
        {
            return fout;
        }

        var check = new Check();
        var wat = check.Verplicht(tekst, "Tekst", "Schrijf wat er gebeurde of wat je hoorde.", 2000);
        check.Dat(navragen is not { } op || (op >= vandaag && op <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies vandaag of een dag in het komende jaar.", nameof(NavragenOp));
        ZonderBsn(check, ("Tekst", wat));
        if (check.IsSuccess)
        {
            NavragenOp = navragen;
            Stap(CollectieveStapSoort.Bericht, wat, door, vandaag);
        }

        return Result.From(check.Errors);
    }

    public Result Sluiten(CollectieveUitkomst? afloop, string? uitkomst, MedewerkerId door, DateOnly vandaag)
    {
        if (Gesloten is { } fout)
        {
            return fout;
        }

        var check = new Check();
        var tekst = check.Verplicht(uitkomst, nameof(Uitkomst), "Schrijf wat ervan kwam, en hoe de gezinnen dat horen.", 2000);
        check.Dat(afloop is not null, "afloop-leeg", "Kies hoe het afliep.", nameof(Afloop));
        ZonderBsn(check, (nameof(Uitkomst), tekst));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Afloop, Uitkomst, GeslotenOp, NavragenOp) = (afloop, tekst, vandaag, null);
        Stap(CollectieveStapSoort.Gesloten, tekst, door, vandaag);
        return Result.Ok;
    }

    /// <summary>It came back.</summary>
    public Result Heropenen(string? waarom, MedewerkerId door, DateOnly vandaag)
    {
        if (GeslotenOp is null)
        {
            return new DomainError("niet-gesloten", "Deze vraag is nog open.");
        }

        var check = new Check();
        var tekst = check.Verplicht(waarom, "Waarom", "Schrijf waarom de vraag weer opengaat.", 2000);
        ZonderBsn(check, ("Waarom", tekst));
        if (check.IsSuccess)
        {
            (GeslotenOp, Uitkomst, Afloop) = (null, null, null);
            Stap(CollectieveStapSoort.Heropend, tekst, door, vandaag);
        }

        return Result.From(check.Errors);
    }

    private DomainError? Gesloten => GeslotenOp is null ? null : new("al-gesloten", "Deze vraag is gesloten. Heropen hem eerst.");

    private void Stap(CollectieveStapSoort soort, string? tekst, MedewerkerId door, DateOnly op)
    {
        _stappen.Add(new(Guid.CreateVersion7(), soort, tekst, door, op));
        Register(new CollectieveVraagVerder(Id));
    }

    private static void ZonderBsn(Check check, params (string Veld, string? Tekst)[] velden)
    {
        foreach (var (veld, tekst) in velden)
        {
            check.Dat(!Elfproef.StaatIn(tekst), "bsn-in-tekst", "Dit lijkt een BSN. Een collectieve vraag gaat niet over een persoon. Haal het nummer weg.", veld);
        }
    }
}
