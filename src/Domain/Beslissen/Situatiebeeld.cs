namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// The picture of the situation that family and worker made together, and what each of the family says of it: whether it is understood
/// and whether it is right. A change makes a next one; who answered on the former one keeps that answer (R3-011, R3-012, R3-027, R4-052).
/// </summary>
public sealed class Situatiebeeld : PersoonsRecord, IVanCasus
{
    private readonly List<Factor> _factoren = [];
    private readonly List<Beeldreactie> _reacties = [];

    private Situatiebeeld()
    {
    }

    private Situatiebeeld(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public RecordId? Gesprek { get; private set; }

    /// <summary>1 for the first of the case.</summary>
    public int Nummer { get; private set; }

    public DateOnly Op { get; private set; }

    public string WatSpeelt { get; private set; } = "";

    public string? Ontstaan { get; private set; }

    public string? InStand { get; private set; }

    public string? Gevolgen { get; private set; }

    public string? Toekomst { get; private set; }

    /// <summary>What the professional worries about, said openly.</summary>
    public string? Zorgen { get; private set; }

    public string? TekenenGewoon { get; private set; }

    public string? TekenenMeer { get; private set; }

    /// <summary>Who judged that, and from which profession (R4-038).</summary>
    public string? BeoordeeldDoor { get; private set; }

    public Vermoedenstand Psychiatrie { get; private set; }

    public Vermoedenstand Beperking { get; private set; }

    /// <summary>A later one took its place that day.</summary>
    public DateOnly? VervangenOp { get; private set; }

    public IReadOnlyList<Factor> Factoren => _factoren;

    /// <summary>All that was ever said of it, and who was asked and did not answer yet.</summary>
    public IReadOnlyList<Beeldreactie> Reacties => _reacties;

    /// <summary>What each said last.</summary>
    public IEnumerable<Beeldreactie> Laatste => _reacties.GroupBy(r => r.Persoon).Select(g => g.MaxBy(r => r.Nr)!);

    /// <param name="eerdere">How many pictures this case has.</param>
    /// <param name="magUitsluiten">Whether the writer may rule out a disorder or a disability (K33, R4-079).</param>
    public static Result<Situatiebeeld> Maken(
        CasusId casus, int eerdere, SituatiebeeldGegevens g, bool magUitsluiten, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var check = new Check();
        var beeld = new Situatiebeeld(schrijver, zicht)
        {
            CasusId = casus,
            Gesprek = g.Gesprek,
            Nummer = eerdere + 1,
            Op = vandaag,
            WatSpeelt = check.Verplicht(g.WatSpeelt, nameof(WatSpeelt), "Schrijf in gewone woorden wat er speelt."),
            Ontstaan = check.Vrij(g.Ontstaan, nameof(Ontstaan), 4000),
            InStand = check.Vrij(g.InStand, nameof(InStand), 4000),
            Gevolgen = check.Vrij(g.Gevolgen, nameof(Gevolgen), 4000),
            Toekomst = check.Vrij(g.Toekomst, nameof(Toekomst), 4000),
            Zorgen = check.Vrij(g.Zorgen, nameof(Zorgen), 4000),
            TekenenGewoon = check.Vrij(g.TekenenGewoon, nameof(TekenenGewoon), 2000),
            TekenenMeer = check.Vrij(g.TekenenMeer, nameof(TekenenMeer), 2000),
            BeoordeeldDoor = check.Vrij(g.BeoordeeldDoor, nameof(BeoordeeldDoor), Check.Kort),
            Psychiatrie = g.Psychiatrie,
            Beperking = g.Beperking,
        };
        check.Dat(
            beeld is { TekenenGewoon: null, TekenenMeer: null } || beeld.BeoordeeldDoor is not null,
            "beoordeeld-door-leeg",
            "Schrijf wie dit beoordeelde, en vanuit welk vak.",
            nameof(BeoordeeldDoor));
        check.Dat(g.Psychiatrie != Vermoedenstand.Uitgesloten || magUitsluiten, "uitsluiten-mag-niet", AlleenBevoegd, nameof(Psychiatrie));
        check.Dat(g.Beperking != Vermoedenstand.Uitgesloten || magUitsluiten, "uitsluiten-mag-niet", AlleenBevoegd, nameof(Beperking));
        foreach (var (plek, factor) in g.Factoren.Index())
        {
            beeld.Voegt(factor, $"Factoren[{plek}]", check);
        }

        check.Dat(g.Gevraagden.Count > 0, "niemand-gevraagd", "Kies aan wie van het gezin je vraagt of het beeld klopt.", nameof(g.Gevraagden));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie dit gaat.", nameof(OverWie));
        if (!check.IsSuccess)
        {
            return Result<Situatiebeeld>.Refuse(check.Errors);
        }

        beeld._reacties.AddRange(g.Gevraagden.Distinct().Select(p => new Beeldreactie(Guid.CreateVersion7(), p, 0, Begrip.NogNiet, Akkoord.NogNiet, null, null)));
        beeld.Register(new SituatiebeeldGemaakt(beeld.Id, casus));
        return beeld;
    }

    /// <summary>Makes place for the next one.</summary>
    public Result Vervangen(DateOnly vandaag)
    {
        if (VervangenOp is not null)
        {
            return AlVervangen;
        }

        VervangenOp = vandaag;
        Register(new SituatiebeeldVervangen(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>Whether somebody understands it, and whether it is right to him: two different things (R3-011, R3-012).</summary>
    public Result Reageren(PersoonId? wie, Begrip? begrip, Akkoord? eens, string? woorden, DateOnly? op, DateOnly vandaag)
    {
        if (VervangenOp is not null)
        {
            return AlVervangen;
        }

        var check = new Check();
        var tekst = check.Vrij(woorden, nameof(Beeldreactie.Woorden), 2000);
        check.Dat(wie is not null, "wie-leeg", "Kies wie dit zegt.", nameof(Beeldreactie.Persoon));
        check.Dat(begrip is not (null or Begrip.NogNiet), "begrip-leeg", "Kies of het duidelijk is.", nameof(Beeldreactie.Begrip));
        check.Dat(eens is not (null or Akkoord.NogNiet), "eens-leeg", "Kies of het beeld klopt voor deze persoon.", nameof(Beeldreactie.Eens));
        check.Dat(begrip is not Begrip.Vragen || tekst is not null, "woorden-leeg", "Schrijf op welke vragen deze persoon heeft.", nameof(Beeldreactie.Woorden));
        check.Dat(eens is not (Akkoord.Deels or Akkoord.Oneens) || tekst is not null, "woorden-leeg", "Schrijf op hoe deze persoon het zelf ziet.", nameof(Beeldreactie.Woorden));
        check.Gebeurd(op, vandaag, nameof(Beeldreactie.Op));
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        if (_reacties.All(r => r.Persoon != wie))
        {
            // Who answers on it can read it.
            ZichtZetten(new(ZichtbaarVoor, [.. OverWie.Select(o => o.PersoonId), wie!.Value]));
        }

        // What he said before stays beside it.
        _reacties.Add(new(Guid.CreateVersion7(), wie!.Value, _reacties.Count(r => r.Persoon == wie), begrip!.Value, eens!.Value, tekst, op ?? vandaag));
        Register(new SituatiebeeldBesproken(Id, CasusId));
        return Result.Ok;
    }

    private const string AlleenBevoegd =
        "Je mag opschrijven of je iets vermoedt. Uitsluiten kan alleen een psychiater of iemand met een postmaster-registratie. Vraag die collega om mee te kijken.";

    private static readonly DomainError AlVervangen = new("beeld-vervangen", "Er is al een nieuwer beeld. Kijk daar verder.");

    private void Voegt(FactorGegevens factor, string veld, Check check)
    {
        if (string.IsNullOrWhiteSpace(factor.Tekst) && factor.Werking is null)
        {
            return;
        }

        var tekst = check.Verplicht(factor.Tekst, $"{veld}.Tekst", "Schrijf op wat het is.", Check.Kort);
        check.Dat(factor.Waar is not null, "factor-waar-leeg", "Kies of dit bij het kind, het gezin of de omgeving hoort.", $"{veld}.Waar");
        check.Dat(factor.Werking is not null, "factor-werking-leeg", "Kies wat het doet.", $"{veld}.Werking");
        if (check.IsSuccess)
        {
            _factoren.Add(new(Guid.CreateVersion7(), factor.Waar!.Value, factor.Werking!.Value, tekst));
        }
    }
}

/// <summary>Something in child, family or surroundings that plays a part (R3-027).</summary>
public sealed class Factor(Guid id, FactorWaar waar, FactorWerking werking, string tekst)
{
    public Guid Id { get; private set; } = id;

    public FactorWaar Waar { get; private set; } = waar;

    public FactorWerking Werking { get; private set; } = werking;

    public string Tekst { get; private set; } = tekst;
}

/// <summary>What one of the family says of the picture.</summary>
public sealed class Beeldreactie(Guid id, PersoonId persoon, int nr, Begrip begrip, Akkoord eens, string? woorden, DateOnly? op)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;

    /// <summary>Counts his answers from 0 (asked); the highest is what he says now.</summary>
    public int Nr { get; private set; } = nr;

    public Begrip Begrip { get; private set; } = begrip;

    public Akkoord Eens { get; private set; } = eens;

    public string? Woorden { get; private set; } = woorden;

    /// <summary>Null as long as he did not answer.</summary>
    public DateOnly? Op { get; private set; } = op;
}

/// <summary>The picture as a form gives it.</summary>
public sealed record SituatiebeeldGegevens(string? WatSpeelt)
{
    public RecordId? Gesprek { get; init; }

    public string? Ontstaan { get; init; }

    public string? InStand { get; init; }

    public string? Gevolgen { get; init; }

    public string? Toekomst { get; init; }

    public string? Zorgen { get; init; }

    public string? TekenenGewoon { get; init; }

    public string? TekenenMeer { get; init; }

    public string? BeoordeeldDoor { get; init; }

    public Vermoedenstand Psychiatrie { get; init; }

    public Vermoedenstand Beperking { get; init; }

    public IReadOnlyList<FactorGegevens> Factoren { get; init; } = [];

    /// <summary>Who of the family is asked whether it is right.</summary>
    public IReadOnlyCollection<PersoonId> Gevraagden { get; init; } = [];
}

/// <summary>A factor as a form gives it; an empty one counts for nothing.</summary>
public sealed record FactorGegevens(FactorWaar? Waar, FactorWerking? Werking, string? Tekst);

/// <summary>To whom or what a factor belongs.</summary>
public enum FactorWaar
{
    Kind,
    Gezin,
    Omgeving,
}

/// <summary>What a factor does (bron 003 §4).</summary>
public enum FactorWerking
{
    Veroorzaakt,
    HoudtInStand,
    VangtOp,
    Beschermt,
    Risico,
}

/// <summary>Whether somebody understands what was explained.</summary>
public enum Begrip
{
    NogNiet,
    Ja,
    Vragen,
    Nee,
}

/// <summary>Whether somebody agrees.</summary>
public enum Akkoord
{
    NogNiet,
    Eens,
    Deels,
    Oneens,
}

/// <summary>What is known of a disorder or a disability; who may rule it out is tied to registration (K33).</summary>
public enum Vermoedenstand
{
    NietBesproken,
    GeenTekenen,
    Misschien,
    Vermoeden,
    Uitgesloten,
}
