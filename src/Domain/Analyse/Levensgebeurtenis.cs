namespace Eenlijn.Domain.Analyse;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Something big that happened in the life of one or more of the family, with who told it and what it meant (R2-132, bron 002 §3.8). It
/// belongs to the family and not to a case: who comes back later need not tell it again.
/// </summary>
public sealed class Levensgebeurtenis : PersoonsRecord, IVanGezin
{
    private Levensgebeurtenis()
    {
    }

    private Levensgebeurtenis(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public GezinId GezinId { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>Null when nobody knows when it was: it stands apart then, and not at a guessed day.</summary>
    public OnzekereDatum? Begin { get; private set; }

    /// <summary>Null for something of one day, or that goes on.</summary>
    public OnzekereDatum? Einde { get; private set; }

    /// <summary>Code of the list <c>leefgebieden</c>.</summary>
    public string? Leefgebied { get; private set; }

    public PersoonId? VerteldDoor { get; private set; }

    /// <summary>A document, or who told it outside the family.</summary>
    public string? Bron { get; private set; }

    /// <summary>Whoever told it wants it to stand here himself: he is shown as who brought it in, the worker as who wrote it down (R2-135).</summary>
    public bool EigenInbreng { get; private set; }

    public string? Betekenis { get; private set; }

    /// <summary>In whose words; null when it was put into words together.</summary>
    public PersoonId? BetekenisVan { get; private set; }

    public DateOnly GenoteerdOp { get; private set; }

    /// <summary>Does not hold: stays in the log, shows nowhere.</summary>
    public DateOnly? IngetrokkenOp { get; private set; }

    public string? RedenIngetrokken { get; private set; }

    public static Result<Levensgebeurtenis> Noteren(GezinId gezin, LevensgebeurtenisGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var gebeurtenis = new Levensgebeurtenis(schrijver, zicht) { GezinId = gezin, GenoteerdOp = vandaag };
        if (gebeurtenis.Vullen(gegevens, zicht, vandaag) is { IsSuccess: false } fout)
        {
            return Result<Levensgebeurtenis>.Refuse(fout.Errors);
        }

        gebeurtenis.Register(new LevensgebeurtenisGenoteerd(gebeurtenis.Id, gezin));
        return gebeurtenis;
    }

    /// <summary>Sets right what was written down wrongly.</summary>
    public Result Wijzigen(LevensgebeurtenisGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        if (IngetrokkenOp is not null)
        {
            return AlIngetrokken;
        }

        var oud = AlsGegevens();
        var result = Vullen(gegevens, zicht, vandaag);
        if (result.IsSuccess && (ZichtZetten(zicht) | (AlsGegevens() != oud)))
        {
            Register(new LevensgebeurtenisGewijzigd(Id, GezinId));
        }

        return result;
    }

    /// <summary>It did not happen, or the family does not want it here: the reason is kept, what stood there shows no more.</summary>
    public Result Intrekken(string? reden, DateOnly vandaag)
    {
        if (IngetrokkenOp is not null)
        {
            return AlIngetrokken;
        }

        var check = new Check();
        var tekst = check.Verplicht(reden, "Reden", "Schrijf waarom dit er niet meer hoort te staan.", Check.Kort);
        if (check.IsSuccess)
        {
            (IngetrokkenOp, RedenIngetrokken) = (vandaag, tekst);
            Register(new LevensgebeurtenisIngetrokken(Id, GezinId));
        }

        return Result.From(check.Errors);
    }

    public LevensgebeurtenisGegevens AlsGegevens() => new(Wat)
    {
        Begin = Begin,
        Einde = Einde,
        Leefgebied = Leefgebied,
        VerteldDoor = VerteldDoor,
        Bron = Bron,
        EigenInbreng = EigenInbreng,
        Betekenis = Betekenis,
        BetekenisVan = BetekenisVan,
    };

    private static DomainError AlIngetrokken => new("al-ingetrokken", "Deze gebeurtenis is al weggehaald.");

    private Result Vullen(LevensgebeurtenisGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(g.Wat, nameof(Wat), "Schrijf op wat er gebeurde.", Check.Kort);
        var bron = check.Vrij(g.Bron, nameof(Bron), Check.Kort);
        var betekenis = check.Vrij(g.Betekenis, nameof(Betekenis), 2000);
        check.Wanneer(g.Begin, g.Einde, vandaag);
        check.Dat(g.Leefgebied is null || Leefgebieden.Lijst.Bevat(g.Leefgebied), "leefgebied-onbekend", "Kies een leefgebied uit de lijst.", nameof(Leefgebied));
        check.Dat(!g.EigenInbreng || g.VerteldDoor is not null, "inbreng-van-wie", "Kies wie dit vertelde. Dan staat die naam erbij.", nameof(VerteldDoor));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (Wat, Begin, Einde, Leefgebied) = (wat, g.Begin, g.Einde, g.Leefgebied);
            (VerteldDoor, Bron, EigenInbreng) = (g.VerteldDoor, bron, g.EigenInbreng);
            (Betekenis, BetekenisVan) = (betekenis, betekenis is null ? null : g.BetekenisVan);
        }

        return Result.From(check.Errors);
    }
}

/// <summary>An event of life as a form gives it.</summary>
public sealed record LevensgebeurtenisGegevens(string? Wat)
{
    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    public string? Leefgebied { get; init; }

    public PersoonId? VerteldDoor { get; init; }

    public string? Bron { get; init; }

    public bool EigenInbreng { get; init; }

    public string? Betekenis { get; init; }

    public PersoonId? BetekenisVan { get; init; }
}

/// <summary>What holds for every date of a line in time.</summary>
internal static class Tijdgrenzen
{
    /// <summary>What lies behind us, in whole or in part; the end not before the begin, as far as the known parts say.</summary>
    public static Check Wanneer(this Check check, OnzekereDatum? begin, OnzekereDatum? einde, DateOnly vandaag)
    {
        check.Gebeurd(begin?.Vroegst, vandaag, "Begin");
        check.Gebeurd(einde?.Vroegst, vandaag, "Einde");
        return check.Dat(
            einde?.Laatst is not { } laatst || begin?.Vroegst is not { } vroegst || laatst >= vroegst, "einde-voor-begin", "Het einde ligt voor het begin. Kijk de datums na.", "Einde");
    }
}
