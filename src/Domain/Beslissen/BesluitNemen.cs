namespace Eenlijn.Domain.Beslissen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>The decision itself, with its grounds and what each says of it.</summary>
public sealed partial class Besluit
{
    private readonly List<GekozenOptie> _gekozen = [];

    /// <summary>The decision in words that everybody understands (R3-014).</summary>
    public string? Tekst { get; private set; }

    public DateOnly? BeslotenOp { get; private set; }

    public MedewerkerId? GenoteerdDoor { get; private set; }

    public IReadOnlyList<GekozenOptie> Gekozen => _gekozen;

    /// <summary>1 told, 2 consulted, 3 advised, 4 decided along, 5 decided together (bron 003 §4, R3-016).</summary>
    public int? Trede { get; private set; }

    /// <summary>Why the family had little say; asked at 1 to 3.</summary>
    public string? RedenTrede { get; private set; }

    public Beslisser? Beslisser { get; private set; }

    /// <summary>On what ground one party decided when they did not agree (R3-021).</summary>
    public string? Grond { get; private set; }

    /// <summary>What it means for the child, weighed in each decision (R4-045).</summary>
    public string? BelangKind { get; private set; }

    /// <summary>Why own strength and network were not looked at first (R3-032).</summary>
    public string? RedenNietVerkend { get; private set; }

    /// <summary>Which lighter and heavier help was thought of, and why not (R3-066, R4-059).</summary>
    public string? Alternatieven { get; private set; }

    public Hulpkeuze? Hulpkeuze { get; private set; }

    public string? RedenHulpkeuze { get; private set; }

    /// <summary>Why it differs from what somebody liked best, as it was told to the family (R3-035).</summary>
    public string? RedenAfwijking { get; private set; }

    /// <summary>What was talked about the risk of what the family chose (R3-037).</summary>
    public string? Risico { get; private set; }

    public string? AdviesVan { get; private set; }

    public string? Advies { get; private set; }

    public bool? AdviesGevolgd { get; private set; }

    /// <summary>Why it was followed or not; both say why (K8, R3-063).</summary>
    public string? RedenAdvies { get; private set; }

    /// <summary>How the family stands to heavy help (R3-064).</summary>
    public string? StandpuntGezin { get; private set; }

    public string? AfwachtenOordeel { get; private set; }

    public string? AfwachtenUitleg { get; private set; }

    public string? AfwachtenDraagkracht { get; private set; }

    /// <summary>When they look back at it; for watchful waiting the day of the next talk (R3-024, R4-063).</summary>
    public DateOnly? TerugkijkenOp { get; private set; }

    public string? RedenHeroverwegen { get; private set; }

    public string? RedenAfgebroken { get; private set; }

    /// <summary>Decides. What it needs depends on what was chosen; each lack is a message at its field.</summary>
    public Result Nemen(BesluitNemenGegevens g, MedewerkerId door, DateOnly vandaag)
    {
        if (Stand is not Besluitstand.Open)
        {
            return Stand == Besluitstand.GestoptOmVeiligheid
                ? new DomainError("niet-veilig", "Eerst moet het veilig zijn. Regel de veiligheid, en toets de voorwaarde daarna opnieuw.")
                : AlBesloten;
        }

        var check = new Check();
        var gekozen = _opties.Where(o => g.Opties.Contains(o.Id) && !o.IsVervallen).ToList();
        var tekst = check.Verplicht(g.Tekst, nameof(Tekst), "Schrijf het besluit op in woorden die iedereen begrijpt.", 2000);
        check.Dat(gekozen.Count > 0, "opties-leeg", "Kies wat jullie gaan doen.", nameof(g.Opties));
        check.Dat(g.Beslisser is not null, "beslisser-leeg", "Kies wie er beslist heeft.", nameof(Beslisser));
        var (belang, grond) = (check.Verplicht(g.BelangKind, nameof(BelangKind), "Schrijf wat dit besluit voor het kind betekent.", 1000), check.Vrij(g.Grond, nameof(Grond), 1000));
        var (trede, afwijking) = (check.Vrij(g.RedenTrede, nameof(RedenTrede), 1000), check.Vrij(g.RedenAfwijking, nameof(RedenAfwijking), 1000));
        var (verkend, risico) = (check.Vrij(g.RedenNietVerkend, nameof(RedenNietVerkend), 1000), check.Vrij(g.Risico, nameof(Risico), 2000));
        check.Dat(g.Trede is >= 1 and <= 5, "trede-leeg", "Kies hoe het gezin meebesliste.", nameof(Trede));
        check.Dat(g.Trede is not (>= 1 and <= 3) || trede is not null, "reden-trede-leeg", "Het gezin besliste weinig mee. Schrijf waarom.", nameof(RedenTrede));
        check.Dat(_voorwaarden.All(v => v.Uitkomst != Toetsuitkomst.NogNiet), "voorwaarden-niet-getoetst", "Toets eerst alle voorwaarden die jullie vooraf stelden.", nameof(Voorwaarden));
        check.Dat(g.Stemmen.Count > 0, "stemmen-leeg", "Schrijf op wat ieder van dit besluit vindt.", nameof(Stemmen));
        var oneens = Stemt(g, check);
        check.Dat(!oneens || grond is not null, "grond-leeg", "Niet iedereen is het eens. Schrijf wie besliste en waarom dat zo is.", nameof(Grond));
        Verkend(gekozen, verkend, check);
        Afwijking(gekozen, afwijking, check);
        var zwaar = Zwaar(gekozen, g, check);
        var kiezen = Hulpkiezen(gekozen, g, check);
        var wachten = Wachten(gekozen, g, check, vandaag);
        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Tekst, Beslisser, Grond, BelangKind, BeslotenOp, GenoteerdDoor) = (tekst, g.Beslisser, oneens ? grond : null, belang, vandaag, door);
        (Trede, RedenTrede, RedenNietVerkend, RedenAfwijking, Risico) = (g.Trede, g.Trede <= 3 ? trede : null, verkend, afwijking, risico);
        (AdviesVan, Advies, AdviesGevolgd, RedenAdvies, StandpuntGezin) = zwaar;
        (Hulpkeuze, RedenHulpkeuze, Alternatieven) = kiezen;
        (AfwachtenOordeel, AfwachtenUitleg, AfwachtenDraagkracht) = wachten;
        TerugkijkenOp = g.TerugkijkenOp;
        _gekozen.AddRange(gekozen.Select(o => new GekozenOptie(Guid.CreateVersion7(), o.Id)));
        _stemmen.Clear();
        _stemmen.AddRange(g.Stemmen.Select(s => new Besluitstem(Guid.CreateVersion7(), s.Persoon, s.Akkoord!.Value, s.Woorden)));
        Stand = Besluitstand.Besloten;
        Register(new BesluitGenomen(Id, CasusId));
        return Result.Ok;
    }

    /// <summary>True when somebody does not agree.</summary>
    private static bool Stemt(BesluitNemenGegevens g, Check check)
    {
        foreach (var (plek, stem) in g.Stemmen.Index())
        {
            check.Dat(stem.Akkoord is not (null or Akkoord.NogNiet), "akkoord-leeg", "Kies of deze persoon het eens is.", $"Stemmen[{plek}].Akkoord");
            check.Dat(stem.Akkoord is not (Akkoord.Deels or Akkoord.Oneens) || stem.Woorden is not null, "woorden-leeg", "Schrijf wat deze persoon er anders aan wil.", $"Stemmen[{plek}].Woorden");
        }

        return g.Stemmen.Any(s => s.Akkoord is Akkoord.Deels or Akkoord.Oneens);
    }

    /// <summary>Own strength and network before help (R3-032); watchful waiting and what people do themselves need no such look.</summary>
    private void Verkend(IReadOnlyCollection<Optie> gekozen, string? reden, Check check) => check.Dat(
        !gekozen.Any(o => o.Soort is Optiesoort.Licht or Optiesoort.Specialistisch or Optiesoort.Zwaar)
            || (_opties.Any(o => o.Soort == Optiesoort.Eigen) && _opties.Any(o => o.Soort == Optiesoort.Netwerk))
            || reden is not null,
        "eigen-en-netwerk-eerst",
        "Zet er eerst bij wat het gezin zelf kan en wie uit de omgeving kan helpen, of schrijf waarom dat nu niet kan.",
        nameof(RedenNietVerkend));

    /// <summary>Somebody said no to what was chosen, or likes best what was not (R3-035).</summary>
    private void Afwijking(IReadOnlyCollection<Optie> gekozen, string? reden, Check check)
    {
        var wijktAf = gekozen.Any(o => o.Laatste.Any(v => v.Voorkeur == Voorkeur.Niet))
            || _opties.Where(o => !o.IsVervallen && !gekozen.Contains(o)).Any(o => o.Laatste.Any(v => v.Voorkeur == Voorkeur.Liefst));
        check.Dat(!wijktAf || reden is not null, "reden-afwijking-leeg", "Dit is niet wat iedereen het liefst wilde. Schrijf waarom, zo dat het gezin het kan lezen.", nameof(RedenAfwijking));
    }

    /// <summary>Heavy help only on a specialist's advice and with the family's own stand; advice that was given is weighed also without (R3-063, R3-064).</summary>
    private static (string? Van, string? Advies, bool? Gevolgd, string? Reden, string? Standpunt) Zwaar(IReadOnlyCollection<Optie> gekozen, BesluitNemenGegevens g, Check check)
    {
        var zwaar = gekozen.Any(o => o.Soort == Optiesoort.Zwaar);
        var (van, advies) = (check.Vrij(g.AdviesVan, nameof(AdviesVan), Check.Kort), check.Vrij(g.Advies, nameof(Advies), 2000));
        var (reden, standpunt) = (check.Vrij(g.RedenAdvies, nameof(RedenAdvies), 1000), check.Vrij(g.StandpuntGezin, nameof(StandpuntGezin), 1000));
        check.Dat(!zwaar || advies is not null, "advies-leeg", "Voor zware hulp is advies van een specialist nodig. Schrijf op wat die adviseerde.", nameof(Advies));
        check.Dat(advies is null || van is not null, "advies-van-leeg", "Schrijf van wie het advies is, en vanuit welk vak.", nameof(AdviesVan));
        check.Dat(advies is null || g.AdviesGevolgd is not null, "advies-gevolgd-leeg", "Kies of jullie het advies volgen.", nameof(AdviesGevolgd));
        check.Dat(advies is null || reden is not null, "reden-advies-leeg", "Schrijf waarom jullie het advies wel of niet volgen.", nameof(RedenAdvies));
        check.Dat(!zwaar || standpunt is not null, "standpunt-leeg", "Schrijf hoe het gezin tegenover deze zware hulp staat.", nameof(StandpuntGezin));
        return advies is null ? (null, null, null, null, standpunt) : (van, advies, g.AdviesGevolgd, reden, standpunt);
    }

    /// <summary>Specialist and heavy help say which lighter and heavier help was thought of, and whether it goes step by step or is matched (R4-059, R3-066).</summary>
    private static (Hulpkeuze? Keuze, string? Reden, string? Alternatieven) Hulpkiezen(IReadOnlyCollection<Optie> gekozen, BesluitNemenGegevens g, Check check)
    {
        var zwaarder = gekozen.Any(o => o.Soort is Optiesoort.Specialistisch or Optiesoort.Zwaar);
        var (reden, alternatieven) = (check.Vrij(g.RedenHulpkeuze, nameof(RedenHulpkeuze), 1000), check.Vrij(g.Alternatieven, nameof(Alternatieven), 1000));
        check.Dat(!zwaarder || g.Hulpkeuze is not null, "hulpkeuze-leeg", "Kies of jullie licht beginnen, of meteen kiezen wat past.", nameof(Hulpkeuze));
        check.Dat(g.Hulpkeuze is null || reden is not null, "reden-hulpkeuze-leeg", "Schrijf waarom jullie zo kiezen.", nameof(RedenHulpkeuze));
        check.Dat(!zwaarder || alternatieven is not null, "alternatieven-leeg", "Schrijf aan welke lichtere en zwaardere hulp jullie dachten, en waarom niet.", nameof(Alternatieven));
        return (g.Hulpkeuze, g.Hulpkeuze is null ? null : reden, alternatieven);
    }

    private (string? Oordeel, string? Uitleg, string? Draagkracht) Wachten(IReadOnlyCollection<Optie> gekozen, BesluitNemenGegevens g, Check check, DateOnly vandaag)
    {
        var wacht = gekozen.Any(o => o.Soort == Optiesoort.Afwachten);
        var (oordeel, uitleg, kracht) = (
            check.Vrij(g.AfwachtenOordeel, nameof(AfwachtenOordeel), 1000), check.Vrij(g.AfwachtenUitleg, nameof(AfwachtenUitleg), 1000), check.Vrij(g.AfwachtenDraagkracht, nameof(AfwachtenDraagkracht), 1000));
        check.Dat(!wacht || oordeel is not null, "oordeel-leeg", "Schrijf waarom afwachten nu kan, en wie dat beoordeelde.", nameof(AfwachtenOordeel));
        check.Dat(!wacht || uitleg is not null, "uitleg-leeg", "Schrijf wat je het gezin hierover uitlegde.", nameof(AfwachtenUitleg));
        check.Dat(!wacht || kracht is not null, "draagkracht-leeg", "Schrijf of het gezin dit aankan.", nameof(AfwachtenDraagkracht));
        // Every decision is looked back at; waiting without a day would be forgetting (R3-023, R4-063).
        check.Dat(g.TerugkijkenOp is not null, "terugkijken-leeg", wacht ? "Spreek af wanneer jullie weer kijken hoe het gaat." : "Kies wanneer jullie terugkijken op dit besluit.", nameof(TerugkijkenOp));
        check.Dat(
            g.TerugkijkenOp is not { } dag || (dag > vandaag && dag <= vandaag.AddYears(1)),
            "dag-klopt-niet",
            "Kies een dag na vandaag, binnen een jaar.",
            nameof(TerugkijkenOp));
        return wacht ? (oordeel, uitleg, kracht) : (null, null, null);
    }
}

/// <summary>An option that was chosen.</summary>
public sealed class GekozenOptie(Guid id, Guid optie)
{
    public Guid Id { get; private set; } = id;

    public Guid Optie { get; private set; } = optie;
}

/// <summary>What one of the family says of the decision (R3-014, R4-060).</summary>
public sealed class Besluitstem(Guid id, PersoonId persoon, Akkoord akkoord, string? woorden)
{
    public Guid Id { get; private set; } = id;

    public PersoonId Persoon { get; private set; } = persoon;

    public Akkoord Akkoord { get; private set; } = akkoord;

    public string? Woorden { get; private set; } = woorden;
}

/// <summary>What somebody says of the decision, as a form gives it.</summary>
public sealed record StemGegevens(PersoonId Persoon, Akkoord? Akkoord, string? Woorden);

/// <summary>The decision as a form gives it.</summary>
public sealed record BesluitNemenGegevens(IReadOnlyCollection<Guid> Opties, string? Tekst, Beslisser? Beslisser, int? Trede, string? BelangKind, DateOnly? TerugkijkenOp)
{
    public string? RedenTrede { get; init; }

    public string? Grond { get; init; }

    public string? RedenNietVerkend { get; init; }

    public string? Alternatieven { get; init; }

    public Hulpkeuze? Hulpkeuze { get; init; }

    public string? RedenHulpkeuze { get; init; }

    public string? RedenAfwijking { get; init; }

    public string? Risico { get; init; }

    public string? AdviesVan { get; init; }

    public string? Advies { get; init; }

    public bool? AdviesGevolgd { get; init; }

    public string? RedenAdvies { get; init; }

    public string? StandpuntGezin { get; init; }

    public string? AfwachtenOordeel { get; init; }

    public string? AfwachtenUitleg { get; init; }

    public string? AfwachtenDraagkracht { get; init; }

    public IReadOnlyList<StemGegevens> Stemmen { get; init; } = [];
}

/// <summary>Who decided in the end (R3-021).</summary>
public enum Beslisser
{
    Samen,
    Gezin,

    /// <summary>The family left it to the professional (SDM).</summary>
    OvergelatenAanProfessional,
    Professional,
    Tafel,
    Rechter,
}

/// <summary>Light first and heavier when needed, or at once what fits (R4-059).</summary>
public enum Hulpkeuze
{
    Stapsgewijs,
    OpMaat,
}
