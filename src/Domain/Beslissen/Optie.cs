namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>Something that can be done, with what speaks for and against it, what it may bring, and how one knows (R3-031).</summary>
public sealed class Optie
{
    private readonly List<Optievoorkeur> _voorkeuren = [];

    private Optie()
    {
    }

    internal Optie(Guid id, int volgorde, Spreker van)
    {
        (Id, Volgorde) = (id, volgorde);
        (Persoon, Medewerker) = (van.Persoon, van.Medewerker);
    }

    public Guid Id { get; private set; }

    public int Volgorde { get; private set; }

    public Optiesoort Soort { get; private set; }

    public string Wat { get; private set; } = "";

    /// <summary>Who of the family thought of it; with the worker null as well: they did together.</summary>
    public PersoonId? Persoon { get; private set; }

    public MedewerkerId? Medewerker { get; private set; }

    public string? Voordelen { get; private set; }

    public string? Nadelen { get; private set; }

    public string? Verwacht { get; private set; }

    public Kennisbron Bron { get; private set; }

    /// <summary>Which research or whose experience.</summary>
    public string? Bronvermelding { get; private set; }

    /// <summary>Whether it fits the question; asked before money (R4-065).</summary>
    public string? Passend { get; private set; }

    /// <summary>What it costs or how scarce it is: one argument in sight, never the answer (K21, R3-036, R4-065).</summary>
    public string? Kosten { get; private set; }

    public Beschikbaarheid Beschikbaar { get; private set; }

    /// <summary>What was done to get it all the same when it is not there (R3-040).</summary>
    public string? Geregeld { get; private set; }

    public string? RedenVervallen { get; private set; }

    public IReadOnlyList<Optievoorkeur> Voorkeuren => _voorkeuren;

    public bool IsVervallen => RedenVervallen is not null;

    /// <summary>What each said last.</summary>
    public IEnumerable<Optievoorkeur> Laatste => _voorkeuren.GroupBy(v => v.Persoon).Select(g => g.MaxBy(v => (v.Op, v.Id))!);

    internal Check Vullen(OptieGegevens g)
    {
        var check = new Check();
        var wat = check.Verplicht(g.Wat, nameof(Wat), "Schrijf wat jullie kunnen doen.", Check.Kort);
        var (voor, tegen, verwacht) = (check.Vrij(g.Voordelen, nameof(Voordelen), 2000), check.Vrij(g.Nadelen, nameof(Nadelen), 2000), check.Vrij(g.Verwacht, nameof(Verwacht), 1000));
        var (vermelding, passend) = (check.Vrij(g.Bronvermelding, nameof(Bronvermelding), 500), check.Vrij(g.Passend, nameof(Passend), 1000));
        var (kosten, geregeld) = (check.Vrij(g.Kosten, nameof(Kosten), 500), check.Vrij(g.Geregeld, nameof(Geregeld), 500));
        check.Dat(g.Soort is not null, "soort-leeg", "Kies wat voor mogelijkheid het is.", nameof(Soort));
        check.Dat(kosten is null || passend is not null, "passend-eerst", "Schrijf eerst of het past bij de vraag. Daarna pas iets over geld.", nameof(Passend));
        check.Dat(g.Beschikbaar != Beschikbaarheid.NietTeKrijgen || geregeld is not null, "geregeld-leeg", "Dit is er niet. Schrijf wat je deed om het toch te regelen, of wie dat doet.", nameof(Geregeld));
        if (check.IsSuccess)
        {
            (Soort, Wat, Voordelen, Nadelen, Verwacht) = (g.Soort!.Value, wat, voor, tegen, verwacht);
            (Bron, Bronvermelding, Passend, Kosten, Beschikbaar, Geregeld) = (g.Bron, vermelding, passend, kosten, g.Beschikbaar, geregeld);
        }

        return check;
    }

    internal void Krijgt(Optievoorkeur voorkeur) => _voorkeuren.Add(voorkeur);

    internal void Vervalt(string reden) => RedenVervallen = reden;

    internal Optie Opnieuw()
    {
        var nieuw = new Optie
        {
            Id = Guid.CreateVersion7(), Volgorde = Volgorde, Persoon = Persoon, Medewerker = Medewerker, Soort = Soort, Wat = Wat, Voordelen = Voordelen, Nadelen = Nadelen,
            Verwacht = Verwacht, Bron = Bron, Bronvermelding = Bronvermelding, Passend = Passend, Kosten = Kosten, Beschikbaar = Beschikbaar, Geregeld = Geregeld, RedenVervallen = RedenVervallen,
        };
        nieuw._voorkeuren.AddRange(Laatste.Select(v => v.Opnieuw()));
        return nieuw;
    }
}

/// <summary>What one of the family thinks of an option.</summary>
public sealed class Optievoorkeur(Guid id, PersoonId persoon, Voorkeur voorkeur, EerderGeprobeerd eerder, string? woorden, DateOnly op)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;

    public Voorkeur Voorkeur { get; private set; } = voorkeur;

    public EerderGeprobeerd Eerder { get; private set; } = eerder;

    public string? Woorden { get; private set; } = woorden;

    public DateOnly Op { get; private set; } = op;

    internal Optievoorkeur Opnieuw() => new(Guid.CreateVersion7(), Persoon, Voorkeur, Eerder, Woorden, Op);
}

/// <summary>A condition that was set beforehand, and whether it holds (R3-019, K27).</summary>
public sealed class Randvoorwaarde(Guid id, Voorwaardesoort soort, string tekst, DateOnly gesteldOp)
{
    public Guid Id { get; private set; } = id;

    public Voorwaardesoort Soort { get; private set; } = soort;

    public string Tekst { get; private set; } = tekst;

    public DateOnly GesteldOp { get; private set; } = gesteldOp;

    public Toetsuitkomst Uitkomst { get; private set; }

    public string? Toelichting { get; private set; }

    public DateOnly? GetoetstOp { get; private set; }

    /// <summary>Safety that does not hold.</summary>
    public bool HoudtTegen => Soort == Voorwaardesoort.Veiligheid && Uitkomst == Toetsuitkomst.NietVoldaan;

    internal void Toetsen(Toetsuitkomst uitkomst, string? toelichting, DateOnly op) => (Uitkomst, Toelichting, GetoetstOp) = (uitkomst, toelichting, op);

    internal Randvoorwaarde Opnieuw(DateOnly vandaag) => new(Guid.CreateVersion7(), Soort, Tekst, vandaag);
}

/// <summary>An option as a form gives it.</summary>
public sealed record OptieGegevens(Optiesoort? Soort, string? Wat)
{
    public string? Voordelen { get; init; }

    public string? Nadelen { get; init; }

    public string? Verwacht { get; init; }

    public Kennisbron Bron { get; init; }

    public string? Bronvermelding { get; init; }

    public string? Passend { get; init; }

    public string? Kosten { get; init; }

    public Beschikbaarheid Beschikbaar { get; init; }

    public string? Geregeld { get; init; }
}

/// <summary>What kind of option it is; own and network first, help after it, the lightest first (R3-032, R3-066).</summary>
public enum Optiesoort
{
    Eigen,
    Netwerk,
    VrijToegankelijk,
    Licht,
    Specialistisch,
    Zwaar,

    /// <summary>Nothing yet, but keeping an eye on it (R4-063).</summary>
    Afwachten,
}

/// <summary>How one knows that it helps (bron 003 §1).</summary>
public enum Kennisbron
{
    NietBekend,
    Wetenschap,
    Praktijk,
    Voorkeur,
}

/// <summary>Whether it is to be had.</summary>
public enum Beschikbaarheid
{
    NietGevraagd,
    Direct,
    Wachttijd,
    NietTeKrijgen,
}

/// <summary>What somebody thinks of an option.</summary>
public enum Voorkeur
{
    Liefst,
    Goed,
    LieverNiet,
    Niet,
}

/// <summary>Whether somebody tried it before (R3-034).</summary>
public enum EerderGeprobeerd
{
    Nee,
    Hielp,
    HielpNiet,
}

/// <summary>What a condition is about.</summary>
public enum Voorwaardesoort
{
    Veiligheid,
    Budget,
    Anders,
}

/// <summary>Whether a condition holds.</summary>
public enum Toetsuitkomst
{
    NogNiet,
    Voldaan,
    NietVoldaan,
}
