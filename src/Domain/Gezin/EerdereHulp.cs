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

    /// <summary>What helped and what did not.</summary>
    public string? Uitkomst { get; private set; }

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
    public EerdereHulpGegevens AlsGegevens() => new(Geen, Wat, Door, Wanneer, Uitkomst, Bron, GecontroleerdOp, GecontroleerdBij);

    private Result Vullen(EerdereHulpGegevens gegevens, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Vrij(gegevens.Wat, nameof(Wat), Check.Kort);
        check.Dat(gegevens.Geen || wat is not null, "wat-leeg", "Schrijf op welke hulp het was, of kies ‘geen eerdere hulp’.", nameof(Wat));
        check.Dat(!gegevens.Geen || wat is null, "geen-en-wel", "Je koos ‘geen eerdere hulp’ en schreef ook hulp op. Kies een van de twee.", nameof(Wat));
        var door = check.Vrij(gegevens.Door, nameof(Door), Check.Kort);
        var wanneer = check.Vrij(gegevens.Wanneer, nameof(Wanneer), Check.Kort);
        var uitkomst = check.Vrij(gegevens.Uitkomst, nameof(Uitkomst));
        var bij = check.Vrij(gegevens.GecontroleerdBij, nameof(GecontroleerdBij), Check.Kort);
        check.Gebeurd(gegevens.GecontroleerdOp, vandaag, nameof(GecontroleerdOp));
        check.Dat(bij is null || gegevens.GecontroleerdOp is not null, "controle-zonder-dag", "Vul ook in op welke dag je het hebt nagevraagd.", nameof(GecontroleerdOp));
        if (check.IsSuccess)
        {
            (Geen, Wat, Door, Wanneer, Uitkomst) = (gegevens.Geen, wat, door, wanneer, uitkomst);
            (Bron, GecontroleerdOp, GecontroleerdBij) = (gegevens.Bron, gegevens.GecontroleerdOp, bij);
        }

        return Result.From(check.Errors);
    }
}

/// <summary>Earlier help as somebody tells it.</summary>
public sealed record EerdereHulpGegevens(
    bool Geen, string? Wat, string? Door, string? Wanneer, string? Uitkomst, HulpBron Bron, DateOnly? GecontroleerdOp, string? GecontroleerdBij);

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
