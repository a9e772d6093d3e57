namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// How the teams of a municipality work together, from a day on: a whole <see cref="Gemeentemodel"/> with who chose it and why. Never
/// changed: the next version comes after it, and the old ones stay to be read (R3-069).
/// </summary>
public sealed class Werkwijze : AggregateRoot
{
    /// <summary>How far ahead a way of working can be agreed, in days.</summary>
    public const int Vooruit = 366;

    private Werkwijze()
    {
    }

    public WerkwijzeId Id { get; private set; }

    /// <summary>Counts from one: of two people who choose at once the second is told.</summary>
    public int Nummer { get; private set; }

    /// <summary>Holds from this day.</summary>
    public DateOnly Vanaf { get; private set; }

    public Gemeentemodel Model { get; private set; } = Gemeentemodel.Leeg;

    /// <summary>What this version changed, as one line: "Tafel gewijzigd: aanmeldtafel".</summary>
    public string Wat { get; private set; } = "";

    public string Waarom { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime VastgesteldOp { get; private set; }

    /// <param name="vorige">The last version that was made, also when it begins later; null for the first.</param>
    /// <param name="model">The whole model as it will be, or why it can't be.</param>
    public static Result<Werkwijze> Vaststellen(Werkwijzestand? vorige, Result<Gemeentemodel> model, string wat, Werkwijzekeuze keuze, MedewerkerId door, DateTime nu)
    {
        var (check, vandaag) = (new Check(), Kalender.DagVan(nu));
        foreach (var fout in model.Errors)
        {
            check.Dat(false, fout.Code, fout.Message, fout.Veld);
        }

        var waarom = check.Verplicht(keuze.Waarom, nameof(Waarom), "Schrijf waarom jullie dit zo afspreken.", 1000);
        check.Dat(
            keuze.Vanaf >= vandaag && keuze.Vanaf <= vandaag.AddDays(Vooruit),
            "vanaf-klopt-niet", "Kies vandaag of een latere dag, hoogstens een jaar vooruit.", nameof(Vanaf));
        check.Dat(
            vorige is null || keuze.Vanaf is null || keuze.Vanaf >= vorige.Vanaf,
            "vanaf-te-vroeg", "Er staat al een versie klaar die later begint. Kies die dag of een dag daarna.", nameof(Vanaf));
        if (!check.IsSuccess)
        {
            return Result<Werkwijze>.Refuse(check.Errors);
        }

        var werkwijze = new Werkwijze
        {
            Id = NewId.Of<WerkwijzeId>(),
            Nummer = (vorige?.Nummer ?? 0) + 1,
            Vanaf = keuze.Vanaf!.Value,
            Model = model.Value,
            Wat = wat,
            Waarom = waarom,
            Door = door,
            VastgesteldOp = nu,
        };
        werkwijze.Register(new WerkwijzeVastgesteld(werkwijze.Id));
        return werkwijze;
    }

    /// <summary>A version that did not begin yet does not come after all: what holds now goes on, as a version of its own with the reason.</summary>
    public static Result<Werkwijze> Intrekken(Werkwijzestand later, Werkwijzestand nuGeldend, string? waarom, MedewerkerId door, DateTime nu)
    {
        var vandaag = Kalender.DagVan(nu);
        return later.Vanaf <= vandaag
            ? new DomainError("al-begonnen", "Deze versie geldt al. Wijzig haar, of kies een nieuwe.")
            : Vaststellen(later with { Vanaf = vandaag }, nuGeldend.Model, $"Versie {later.Nummer} gaat niet door", new(vandaag, waarom), door, nu);
    }
}

/// <summary>A version as it holds from a day.</summary>
public sealed record Werkwijzestand(int Nummer, DateOnly Vanaf, Gemeentemodel Model)
{
    /// <summary>What holds on a day: the last one made of those that have begun. Nothing chosen yet is an empty model.</summary>
    public static Werkwijzestand OpDag(IEnumerable<Werkwijzestand> alle, DateOnly dag) =>
        alle.Where(w => w.Vanaf <= dag).MaxBy(w => w.Nummer) ?? new(0, DateOnly.MinValue, Gemeentemodel.Leeg);
}

/// <summary>From which day a way of working holds, and why.</summary>
public sealed record Werkwijzekeuze(DateOnly? Vanaf, string? Waarom);
