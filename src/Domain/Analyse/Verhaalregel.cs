namespace Eenlijn.Domain.Analyse;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// A line of the story that worker and family make of all that happened: chosen, in their own words, with where it is known from and
/// what it meant (R2-132, R2-133). Each line is a record of its own, so that who may not see one still reads the others.
/// </summary>
public sealed class Verhaalregel : PersoonsRecord, IVanGezin
{
    private Verhaalregel()
    {
    }

    private Verhaalregel(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public GezinId GezinId { get; private set; }

    public string Tekst { get; private set; } = "";

    public OnzekereDatum? Begin { get; private set; }

    public OnzekereDatum? Einde { get; private set; }

    public string? Bron { get; private set; }

    public string? Betekenis { get; private set; }

    /// <summary>In whose words; null when it was put into words together.</summary>
    public PersoonId? BetekenisVan { get; private set; }

    /// <summary>Stands in the overview of years above the story.</summary>
    public bool InOverzicht { get; private set; }

    /// <summary>The line says that something is not known or that nothing happened: a gap that was looked at.</summary>
    public bool IsLeemte { get; private set; }

    /// <summary>The fact of which it was made, if it was made of one; the fact may change, the words of the story stay.</summary>
    public TijdlijnSoort? Herkomst { get; private set; }

    public Guid? HerkomstId { get; private set; }

    public DateOnly ToegevoegdOp { get; private set; }

    /// <summary>The day on which it was taken out of the story; it shows no more.</summary>
    public DateOnly? VerwijderdOp { get; private set; }

    public static Result<Verhaalregel> Toevoegen(GezinId gezin, VerhaalregelGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var regel = new Verhaalregel(schrijver, zicht)
        {
            GezinId = gezin,
            ToegevoegdOp = vandaag,
            Herkomst = gegevens.HerkomstId is null ? null : gegevens.Herkomst,
            HerkomstId = gegevens.Herkomst is null ? null : gegevens.HerkomstId,
        };
        if (regel.Vullen(gegevens, zicht, vandaag) is { IsSuccess: false } fout)
        {
            return Result<Verhaalregel>.Refuse(fout.Errors);
        }

        regel.Register(new VerhaalregelToegevoegd(regel.Id, gezin));
        return regel;
    }

    public Result Wijzigen(VerhaalregelGegevens gegevens, Zicht zicht, DateOnly vandaag)
    {
        if (VerwijderdOp is not null)
        {
            return AlWeg;
        }

        var oud = AlsGegevens();
        var result = Vullen(gegevens, zicht, vandaag);
        if (result.IsSuccess && (ZichtZetten(zicht) | (AlsGegevens() != oud)))
        {
            Register(new VerhaalregelGewijzigd(Id, GezinId));
        }

        return result;
    }

    /// <summary>Takes the line out of the story; the fact of which it was made stays where it is.</summary>
    public Result Verwijderen(DateOnly vandaag)
    {
        if (VerwijderdOp is not null)
        {
            return AlWeg;
        }

        VerwijderdOp = vandaag;
        Register(new VerhaalregelVerwijderd(Id, GezinId));
        return Result.Ok;
    }

    public VerhaalregelGegevens AlsGegevens() => new(Tekst)
    {
        Begin = Begin,
        Einde = Einde,
        Bron = Bron,
        Betekenis = Betekenis,
        BetekenisVan = BetekenisVan,
        InOverzicht = InOverzicht,
        IsLeemte = IsLeemte,
        Herkomst = Herkomst,
        HerkomstId = HerkomstId,
    };

    private static DomainError AlWeg => new("al-weg", "Deze regel is al uit het verhaal gehaald.");

    private Result Vullen(VerhaalregelGegevens g, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var tekst = check.Verplicht(g.Tekst, nameof(Tekst), "Schrijf in je eigen woorden wat er gebeurde.", 500);
        var bron = check.Vrij(g.Bron, nameof(Bron), Check.Kort);
        var betekenis = check.Vrij(g.Betekenis, nameof(Betekenis), 2000);
        check.Wanneer(g.Begin, g.Einde, vandaag);
        // The story goes by date: without any it has no place. The year alone is enough.
        check.Dat(g.Begin?.Jaar is not null, "begin-leeg", "Schrijf wanneer het was. Alleen het jaar is genoeg, en ongeveer mag ook.", nameof(Begin));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (check.IsSuccess)
        {
            (Tekst, Begin, Einde, Bron) = (tekst, g.Begin, g.Einde, bron);
            (Betekenis, BetekenisVan) = (betekenis, betekenis is null ? null : g.BetekenisVan);
            (InOverzicht, IsLeemte) = (g.InOverzicht, g.IsLeemte);
        }

        return Result.From(check.Errors);
    }
}

/// <summary>A line of the story as a form gives it.</summary>
public sealed record VerhaalregelGegevens(string? Tekst)
{
    public OnzekereDatum? Begin { get; init; }

    public OnzekereDatum? Einde { get; init; }

    public string? Bron { get; init; }

    public string? Betekenis { get; init; }

    public PersoonId? BetekenisVan { get; init; }

    public bool InOverzicht { get; init; }

    public bool IsLeemte { get; init; }

    public TijdlijnSoort? Herkomst { get; init; }

    public Guid? HerkomstId { get; init; }
}
