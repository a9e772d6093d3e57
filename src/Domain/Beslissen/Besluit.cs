namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Something about which family and worker decide together: wish and goal first, then the options beside each other, who prefers what,
/// the conditions that were set beforehand, and the decision with what each says of it (bron 003 §4, R3-014, R3-031 to R3-038).
/// </summary>
public sealed partial class Besluit : PersoonsRecord, IVanCasus
{
    private readonly List<Optie> _opties = [];
    private readonly List<Randvoorwaarde> _voorwaarden = [];
    private readonly List<Besluitstem> _stemmen = [];

    private Besluit()
    {
    }

    private Besluit(MedewerkerId schrijver, Zicht zicht)
        : base(schrijver, zicht)
    {
    }

    public CasusId CasusId { get; private set; }

    public RecordId? Gesprek { get; private set; }

    /// <summary>The decision that this one looks at again; null for a first one (R3-023).</summary>
    public RecordId? VervolgOp { get; private set; }

    /// <summary>What has to be decided, as a question.</summary>
    public string Vraag { get; private set; } = "";

    /// <summary>What the family wishes, in its own words.</summary>
    public string? Wens { get; private set; }

    public PersoonId? WensVan { get; private set; }

    /// <summary>What they want to reach with it.</summary>
    public string? Doel { get; private set; }

    /// <summary>Why there is no time to begin with wish and goal: only when somebody is not safe now (R3-033).</summary>
    public string? AcuutOnveilig { get; private set; }

    public DateOnly BegonnenOp { get; private set; }

    public Besluitstand Stand { get; private set; }

    public IReadOnlyList<Optie> Opties => _opties;

    public IReadOnlyList<Randvoorwaarde> Voorwaarden => _voorwaarden;

    /// <summary>What each says of the decision.</summary>
    public IReadOnlyList<Besluitstem> Stemmen => _stemmen;

    /// <summary>Options open after wish and goal; at once only when somebody is not safe now (R3-033).</summary>
    public bool OptiesOpen => AcuutOnveilig is not null || (Wens is not null && Doel is not null);

    /// <summary>Still to be decided, or stopped because of safety.</summary>
    public bool IsOpen => Stand is Besluitstand.Open or Besluitstand.GestoptOmVeiligheid;

    public static Result<Besluit> Voorbereiden(CasusId casus, BesluitGegevens gegevens, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag)
    {
        var besluit = new Besluit(schrijver, zicht) { CasusId = casus, Gesprek = gegevens.Gesprek, BegonnenOp = vandaag };
        var check = besluit.Vullen(gegevens, zicht);
        if (!check.IsSuccess)
        {
            return Result<Besluit>.Refuse(check.Errors);
        }

        besluit.Register(new BesluitVoorbereid(besluit.Id, casus));
        return besluit;
    }

    /// <summary>Question, wish and goal, as long as nothing was decided.</summary>
    public Result Wijzigen(BesluitGegevens gegevens, Zicht zicht)
    {
        if (!IsOpen)
        {
            return AlBesloten;
        }

        var check = Vullen(gegevens, zicht);
        if (check.IsSuccess)
        {
            ZichtZetten(zicht);
            Register(new BesluitGewijzigd(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    /// <summary>
    /// Looks at it again: the options, the preferences and the conditions come along to a new one, and this one stays as it was decided
    /// (R3-023).
    /// </summary>
    public Result<Besluit> Heroverwegen(string? reden, MedewerkerId door, DateOnly vandaag)
    {
        if (Stand != Besluitstand.Besloten)
        {
            return Stand == Besluitstand.Heroverwogen ? new DomainError("al-heroverwogen", "Dit besluit wordt al opnieuw bekeken.") : new DomainError("nog-niet-besloten", "Hier is nog niets besloten.");
        }

        var check = new Check();
        RedenHeroverwegen = check.Verplicht(reden, nameof(RedenHeroverwegen), "Schrijf waarom jullie er opnieuw naar kijken.", 1000);
        if (!check.IsSuccess)
        {
            return Result<Besluit>.Refuse(check.Errors);
        }

        var nieuw = new Besluit(door, new(ZichtbaarVoor, [.. OverWie.Select(o => o.PersoonId)]))
        {
            CasusId = CasusId, VervolgOp = Id, Vraag = Vraag, Wens = Wens, WensVan = WensVan, Doel = Doel, BegonnenOp = vandaag,
        };
        nieuw._opties.AddRange(_opties.Select(o => o.Opnieuw()));
        nieuw._voorwaarden.AddRange(_voorwaarden.Select(v => v.Opnieuw(vandaag)));
        nieuw.Register(new BesluitVoorbereid(nieuw.Id, CasusId));
        Stand = Besluitstand.Heroverwogen;
        Register(new BesluitHeroverwogen(Id, CasusId));
        return nieuw;
    }

    /// <summary>Taken away before anything was decided; it stays readable.</summary>
    public Result Afbreken(string? reden)
    {
        if (!IsOpen)
        {
            return AlBesloten;
        }

        var check = new Check();
        var waarom = check.Verplicht(reden, nameof(RedenAfgebroken), "Schrijf waarom jullie hier niet over beslissen.", 1000);
        if (check.IsSuccess)
        {
            (Stand, RedenAfgebroken) = (Besluitstand.Afgebroken, waarom);
            Register(new BesluitAfgebroken(Id, CasusId));
        }

        return Result.From(check.Errors);
    }

    private static DomainError AlBesloten => new("al-besloten", "Dit is al besloten. Kijk het samen opnieuw na als iets anders is geworden.");

    private Check Vullen(BesluitGegevens g, Zicht zicht)
    {
        var check = new Check();
        var vraag = check.Verplicht(g.Vraag, nameof(Vraag), "Schrijf waarover jullie beslissen.", Check.Kort);
        var wens = check.Vrij(g.Wens, nameof(Wens), 1000);
        var doel = check.Vrij(g.Doel, nameof(Doel), 1000);
        var acuut = check.Vrij(g.AcuutOnveilig, nameof(AcuutOnveilig), 500);
        check.Dat(wens is null || g.WensVan is not null, "wens-van-leeg", "Kies van wie deze wens is.", nameof(WensVan));
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies wie dit besluit aangaat.", nameof(OverWie));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een besluit hoort niet bij notities voor jou alleen. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        if (check.IsSuccess)
        {
            (Vraag, Wens, Doel, AcuutOnveilig, WensVan) = (vraag, wens, doel, acuut, wens is null ? null : g.WensVan);
        }

        return check;
    }
}

/// <summary>Question, wish and goal as a form gives them.</summary>
public sealed record BesluitGegevens(string? Vraag, string? Wens, PersoonId? WensVan, string? Doel, string? AcuutOnveilig = null, RecordId? Gesprek = null);

/// <summary>Where a decision stands.</summary>
public enum Besluitstand
{
    Open,

    /// <summary>A condition of safety does not hold: first it has to be safe (R3-038).</summary>
    GestoptOmVeiligheid,
    Besloten,

    /// <summary>A later one took its place.</summary>
    Heroverwogen,
    Afgebroken,
}
