namespace Eenlijn.Domain.Gezin;

using Eenlijn.Domain.Kernel;

/// <summary>Help that a member of the family had before, or that there was none; with where it is known from and whether that was checked (R1-028).</summary>
public sealed class EerdereHulp : AggregateRoot
{
    private EerdereHulp(EerdereHulpId id, PersoonId persoon)
    {
        Id = id;
        Persoon = persoon;
    }

    public EerdereHulpId Id { get; private set; }

    public PersoonId Persoon { get; private set; }

    /// <summary>It was asked, and there was none: then nobody has to ask again.</summary>
    public bool Geen { get; private set; }

    public string? Wat { get; private set; }

    /// <summary>By whom: an organisation or a name.</summary>
    public string? Door { get; private set; }

    /// <summary>In words: "2019 tot 2021", "toen hij klein was".</summary>
    public string? Wanneer { get; private set; }

    /// <summary>First day or part of it, as far as known: for the line in time (R2-132).</summary>
    public OnzekereDatum? Begin { get; private set; }

    public OnzekereDatum? Einde { get; private set; }

    /// <summary>Why it began.</summary>
    public string? Aanleiding { get; private set; }

    public HulpGerichtOp? GerichtOp { get; private set; }

    public string? Doelen { get; private set; }

    /// <summary>With whom one can speak about it.</summary>
    public string? Contactpersoon { get; private set; }

    /// <summary>What helped and what did not.</summary>
    public string? Uitkomst { get; private set; }

    /// <summary>Null when nobody asked yet; that is a gap in what we know (R2-133).</summary>
    public HulpResultaat? Resultaat { get; private set; }

    /// <summary>Whether it is over and nobody knows what it brought (R2-133).</summary>
    public bool IsLeemte => !Geen && Resultaat is null or HulpResultaat.Onbekend;

    public HulpBron Bron { get; private set; }

    /// <summary>The day on which it was checked; null while it was only told.</summary>
    public DateOnly? GecontroleerdOp { get; private set; }

    public string? GecontroleerdBij { get; private set; }

    /// <summary>Entered by mistake: stays in the log, shows nowhere.</summary>
    public bool Verwijderd { get; private set; }

    public static Result<EerdereHulp> Noteren(PersoonId persoon, EerdereHulpGegevens gegevens, DateOnly vandaag)
    {
        var hulp = new EerdereHulp(NewId.Of<EerdereHulpId>(), persoon);
        if (hulp.Vullen(gegevens, vandaag) is { IsSuccess: false } fout)
        {
            return Result<EerdereHulp>.Refuse(fout.Errors);
        }

        hulp.Register(new EerdereHulpGenoteerd(hulp.Id, persoon));
        return hulp;
    }

    public Result Wijzigen(EerdereHulpGegevens gegevens, DateOnly vandaag)
    {
        var oud = AlsGegevens();
        var result = Vullen(gegevens, vandaag);
        if (result.IsSuccess && AlsGegevens() != oud)
        {
            Register(new EerdereHulpGewijzigd(Id, Persoon));
        }

        return result;
    }

    public Result Verwijderen()
    {
        if (Verwijderd)
        {
            return new DomainError("al-verwijderd", "Dit was al weggehaald.");
        }

        Verwijderd = true;
        Register(new EerdereHulpVerwijderd(Id, Persoon));
        return Result.Ok;
    }

    /// <summary>All that is known now, to show in a form and post back.</summary>
    public EerdereHulpGegevens AlsGegevens() => new(Geen, Wat, Door, Wanneer, Uitkomst, Bron, GecontroleerdOp, GecontroleerdBij)
    {
        Begin = Begin,
        Einde = Einde,
        Aanleiding = Aanleiding,
        GerichtOp = GerichtOp,
        Doelen = Doelen,
        Contactpersoon = Contactpersoon,
        Resultaat = Resultaat,
    };

    private Result Vullen(EerdereHulpGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Vrij(gegevens.Wat, nameof(Wat), Check.Kort);
        check.Dat(gegevens.Geen || wat is not null, "wat-leeg", "Schrijf op welke hulp het was, of kies ‘geen eerdere hulp’.", nameof(Wat));
        check.Dat(!gegevens.Geen || wat is null, "geen-en-wel", "Je koos ‘geen eerdere hulp’ en schreef ook hulp op. Kies een van de twee.", nameof(Wat));
        var door = check.Vrij(gegevens.Door, nameof(Door), Check.Kort);
        var wanneer = check.Vrij(gegevens.Wanneer, nameof(Wanneer), Check.Kort);
        var uitkomst = check.Vrij(gegevens.Uitkomst, nameof(Uitkomst));
        var aanleiding = check.Vrij(gegevens.Aanleiding, nameof(Aanleiding), 1000);
        var doelen = check.Vrij(gegevens.Doelen, nameof(Doelen), 1000);
        var contact = check.Vrij(gegevens.Contactpersoon, nameof(Contactpersoon), Check.Kort);
        check.Gebeurd(gegevens.Begin?.Vroegst, vandaag, nameof(Begin));
        check.Gebeurd(gegevens.Einde?.Vroegst, vandaag, nameof(Einde));
        check.Dat(gegevens.Einde?.Laatst is not { } laatst || gegevens.Begin?.Vroegst is not { } vroegst || laatst >= vroegst, "einde-voor-begin", "Het einde ligt voor het begin. Kijk de datums na.", nameof(Einde));
        var bij = check.Vrij(gegevens.GecontroleerdBij, nameof(GecontroleerdBij), Check.Kort);
        check.Gebeurd(gegevens.GecontroleerdOp, vandaag, nameof(GecontroleerdOp));
        check.Dat(bij is null || gegevens.GecontroleerdOp is not null, "controle-zonder-dag", "Vul ook in op welke dag je het hebt nagevraagd.", nameof(GecontroleerdOp));
        if (check.IsSuccess)
        {
            (Geen, Wat, Door, Wanneer, Uitkomst) = (gegevens.Geen, wat, door, wanneer, uitkomst);
            (Bron, GecontroleerdOp, GecontroleerdBij) = (gegevens.Bron, gegevens.GecontroleerdOp, bij);
            (Begin, Einde, Aanleiding) = (gegevens.Begin, gegevens.Einde, aanleiding);
            (GerichtOp, Doelen, Contactpersoon, Resultaat) = (gegevens.GerichtOp, doelen, contact, gegevens.Resultaat);
        }

        return Result.From(check.Errors);
    }
}

/// <summary>Earlier help as somebody tells it.</summary>
public sealed record EerdereHulpGegevens(
    bool Geen, string? Wat, string? Door, string? Wanneer, string? Uitkomst, HulpBron Bron, DateOnly? GecontroleerdOp, string? GecontroleerdBij)
{
    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    public string? Aanleiding { get; init; }

    public HulpGerichtOp? GerichtOp { get; init; }

    public string? Doelen { get; init; }

    public string? Contactpersoon { get; init; }

    public HulpResultaat? Resultaat { get; init; }
}

/// <summary>For whom help was meant (bron 002 §3.8).</summary>
public enum HulpGerichtOp
{
    Kind,
    Gezin,
    Ouder,
}

/// <summary>Whether help brought what it was for (bron 002 §3.8).</summary>
public enum HulpResultaat
{
    Ja,
    Deels,
    Nee,
    Onbekend,
}

/// <summary>Where earlier help is known from.</summary>
public enum HulpBron
{
    PersoonZelf,
    AnderGezinslid,
    School,
    Huisarts,
    EerdereHulpverlener,
    EigenDossier,
}
