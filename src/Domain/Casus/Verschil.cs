namespace Eenlijn.Domain.Casus;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// That people see something differently: each view in its own words, side by side and never overwritten, and how it ended: resolved, or
/// left as it is on purpose (R1-059).
/// </summary>
public sealed class Verschil : PersoonsRecord, IVanCasus
{
    private readonly List<Visie> _visies = [];
    private readonly List<Verschilbesluit> _besluiten = [];

    private Verschil()
    {
    }

    private Verschil(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    /// <summary>What it is about, in a few words: "of Elif naar therapie gaat".</summary>
    public string Onderwerp { get; private set; } = "";

    public DateOnly Op { get; private set; }

    public Verschilstand Stand { get; private set; }

    public IReadOnlyList<Visie> Visies => _visies;

    public IReadOnlyList<Verschilbesluit> Besluiten => _besluiten;

    /// <summary>Two views at least: with one there is nothing that differs yet.</summary>
    public static Result<Verschil> Noteren(CasusId casus, string? onderwerp, VisieGegevens eerste, VisieGegevens tweede, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var verschil = new Verschil(schrijver, zicht)
        {
            CasusId = casus,
            Onderwerp = check.Verplicht(onderwerp, nameof(Onderwerp), "Schrijf waarover jullie het niet eens zijn.", Check.Kort),
            Op = vandaag,
        };
        verschil.Zien(eerste, "Eerste.", schrijver, check, vandaag);
        verschil.Zien(tweede, "Tweede.", schrijver, check, vandaag);
        check.Dat(eerste.Wie is null || eerste.Wie != tweede.Wie, "zelfde-persoon", "Kies bij de tweede kijk iemand anders.", "Tweede.Wie");
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Verschil>.Refuse(check.Errors);
        }

        verschil.Register(new VerschilGenoteerd(verschil.Id, casus));
        return verschil;
    }

    /// <summary>Another view, or a later one of the same person; the earlier one stays. What was resolved is then open again.</summary>
    public Result VisieToevoegen(VisieGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        Zien(gegevens, "", door, check, vandaag);
        if (check.IsSuccess)
        {
            Stand = Verschilstand.Open;
            Register(new VisieToegevoegd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>How it ended, in words: what was agreed, or why the difference stays and what each does then.</summary>
    public Result Afronden(Verschilstand? naar, string? tekst, MedewerkerId door, DateOnly? op, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(naar is Verschilstand.Opgelost or Verschilstand.BlijftStaan, "besluit-leeg", "Kies hoe het verder gaat.", nameof(Stand));
        var woorden = check.Verplicht(tekst, nameof(Verschilbesluit.Tekst), naar is Verschilstand.BlijftStaan ? "Schrijf waarom het verschil blijft, en wat ieder nu doet." : "Schrijf wat jullie afspraken.", 1000);
        check.Gebeurd(op, vandaag, nameof(Verschilbesluit.Op));
        if (check.IsSuccess)
        {
            Stand = naar!.Value;
            _besluiten.Add(new(Guid.CreateVersion7(), Stand, woorden, op ?? vandaag, door));
            Register(new VerschilBesloten(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private void Zien(VisieGegevens gegevens, string veld, MedewerkerId door, Check check, DateOnly vandaag)
    {
        var tekst = check.Verplicht(gegevens.Tekst, $"{veld}Tekst", "Schrijf hoe deze persoon het ziet, in zijn eigen woorden.", 2000);
        check.Dat(gegevens.Wie is not null, "wie-leeg", "Kies van wie deze kijk is.", $"{veld}Wie");
        check.Gebeurd(gegevens.Op, vandaag, $"{veld}Op");
        if (check.IsSuccess)
        {
            _visies.Add(new(Guid.CreateVersion7(), gegevens.Wie!.Persoon, gegevens.Wie.Betrokkenheid, gegevens.Wie.Medewerker, tekst, gegevens.Op ?? vandaag, door));
        }
    }
}

/// <summary>How one person or party sees it.</summary>
public sealed class Visie(Guid id, PersoonId? persoon, RecordId? betrokkenheid, MedewerkerId? medewerker, string tekst, DateOnly op, MedewerkerId genoteerdDoor)
{
    public Guid Id { get; private set; } = id;

    public PersoonId? Persoon { get; private set; } = persoon;

    public RecordId? Betrokkenheid { get; private set; } = betrokkenheid;

    /// <summary>A worker's own view; kept apart from what he wrote down for others.</summary>
    public MedewerkerId? Medewerker { get; private set; } = medewerker;

    public string Tekst { get; private set; } = tekst;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId GenoteerdDoor { get; private set; } = genoteerdDoor;
}

/// <summary>How a difference ended, each time.</summary>
public sealed class Verschilbesluit(Guid id, Verschilstand stand, string tekst, DateOnly op, MedewerkerId door)
{
    public Guid Id { get; private set; } = id;

    public Verschilstand Stand { get; private set; } = stand;

    public string Tekst { get; private set; } = tekst;

    public DateOnly Op { get; private set; } = op;

    public MedewerkerId Door { get; private set; } = door;
}

/// <summary>Whose view it is.</summary>
public sealed record Visiehouder(PersoonId? Persoon, RecordId? Betrokkenheid, MedewerkerId? Medewerker);

/// <summary>A view as a form gives it; without a day it is today's.</summary>
public sealed record VisieGegevens(Visiehouder? Wie, string? Tekst, DateOnly? Op = null);

/// <summary>Where a difference of view stands.</summary>
public enum Verschilstand
{
    Open,
    Opgelost,
    BlijftStaan,
}
