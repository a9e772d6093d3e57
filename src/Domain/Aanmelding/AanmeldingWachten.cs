namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>While a family waits: who sees it first and when, what it was told, and why it went to whom (R4-032, bron 004 §9).</summary>
public sealed partial class Aanmelding
{
    private readonly List<Wachtbericht> _berichten = [];
    private readonly List<Toewijsreden> _toewijsredenen = [];

    /// <summary>Who sees the family first.</summary>
    public MedewerkerId? AfspraakMet { get; private set; }

    public DateOnly? AfspraakOp { get; private set; }

    /// <summary>Dutch wall-clock time; null when only the day was agreed.</summary>
    public TimeOnly? AfspraakTijd { get; private set; }

    public string? AfspraakPlaats { get; private set; }

    /// <summary>What the family was told while it waits, each time that somebody did.</summary>
    public IReadOnlyList<Wachtbericht> Berichten => _berichten;

    /// <summary>The last day on which the family heard how it stands; null as long as nobody told it.</summary>
    public DateOnly? IngelichtOp { get; private set; }

    /// <summary>The day on which the family was promised to hear again, and by whom.</summary>
    public DateOnly? VolgendBerichtOp { get; private set; }

    public MedewerkerId? VolgendBerichtDoor { get; private set; }

    public IReadOnlyList<Toewijsreden> Toewijsredenen => _toewijsredenen;

    /// <summary>More about the choice; asked where the page warned, so that going on has its reason.</summary>
    public string? ToelichtingToewijzing { get; private set; }

    /// <summary>The first talk, agreed with the family, before or at allocation.</summary>
    public Result EersteAfspraakMaken(EersteAfspraak afspraak, DateOnly vandaag)
    {
        if (Wacht is { } fout)
        {
            return fout;
        }

        var check = new Check();
        check.Dat(!afspraak.IsLeeg, "afspraak-leeg", "Kies wie het gezin ziet en op welke dag.", nameof(EersteAfspraak.Met));
        Afspreken(afspraak, vandaag, check);
        if (check.IsSuccess)
        {
            Register(new EersteAfspraakGemaakt(Id, AfspraakMet!.Value, AfspraakOp!.Value));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Somebody told the family how long it still takes and what it can do until then; it hears again on an agreed day.</summary>
    public Result GezinInlichten(WachtberichtGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        if (Wacht is { } fout)
        {
            return fout;
        }

        var check = new Check();
        var aan = check.Verplicht(gegevens.Aan, nameof(gegevens.Aan), "Schrijf wie van het gezin je sprak.", Check.Kort);
        var wat = check.Verplicht(gegevens.Wat, nameof(gegevens.Wat), "Schrijf wat je vertelde: hoe lang het nog duurt en waarom.", 2000);
        var tussentijd = check.Vrij(gegevens.Tussentijd, nameof(gegevens.Tussentijd), 2000);
        check.Dat(gegevens.Wijze is not null, "wijze-leeg", "Kies hoe je het vertelde.", nameof(gegevens.Wijze));
        check.Dat(
            gegevens.Op is { } op && op >= Kalender.DagVan(OntvangenOp) && op <= vandaag, "dag-klopt-niet", "Kies de dag waarop je het vertelde: na de aanmelding en niet later dan vandaag.", nameof(gegevens.Op));
        check.Dat(gegevens.Volgende is { } dag && dag > vandaag && dag <= vandaag.AddYears(1), "volgende-klopt-niet", "Kies de dag waarop het gezin weer van jullie hoort: na vandaag, binnen een jaar.", nameof(gegevens.Volgende));
        if (check.IsSuccess)
        {
            _berichten.Add(new(Guid.CreateVersion7(), gegevens.Op!.Value, door, gegevens.Wijze!.Value, aan, wat, tussentijd));
            IngelichtOp = IngelichtOp is { } eerder && eerder > gegevens.Op ? eerder : gegevens.Op;
            (VolgendBerichtOp, VolgendBerichtDoor) = (gegevens.Volgende, door);
            Register(new GezinIngelicht(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Nobody speaks with a family that does not know of the question (N3), nor about waiting when it is over.</summary>
    private DomainError? Wacht => Afgehandeld
        ?? (GezinWeetErvan == WeetErvan.Ja ? null : new("gezin-weet-het-niet", "Het gezin weet nog niet van deze aanmelding. Help eerst de partner om met het gezin te praten."));

    private void Overwogen(Toewijskeuze? keuze, DateOnly vandaag, Check check)
    {
        if (keuze is null)
        {
            return;
        }

        var redenen = keuze.Redenen.Distinct().ToList();
        check.Dat(redenen.Count > 0 && redenen.All(Toewijsredenlijst.Lijst.Bevat), "reden-leeg", "Kies waarom deze collega het oppakt. Meer dan een kan.", nameof(Toewijskeuze.Redenen));
        // Professional room: the load advises and does not decide; going on in spite of it has its reason (architecture §3).
        var toelichting = keuze.LetOp is { } letOp
            ? check.Verplicht(keuze.Toelichting, nameof(Toewijskeuze.Toelichting), $"{letOp} Schrijf waarom je toch deze collega kiest.", 1000)
            : redenen.Contains("anders")
                ? check.Verplicht(keuze.Toelichting, nameof(Toewijskeuze.Toelichting), "Schrijf wat de andere reden is.", 1000)
                : check.Vrij(keuze.Toelichting, nameof(Toewijskeuze.Toelichting), 1000);
        if (!keuze.Afspraak.IsLeeg)
        {
            Afspreken(keuze.Afspraak, vandaag, check);
        }

        if (check.IsSuccess)
        {
            _toewijsredenen.AddRange(redenen.Select(reden => new Toewijsreden(Guid.CreateVersion7(), reden)));
            ToelichtingToewijzing = toelichting;
        }
    }

    private void Afspreken(EersteAfspraak afspraak, DateOnly vandaag, Check check)
    {
        var plaats = check.Vrij(afspraak.Plaats, nameof(afspraak.Plaats), Check.Kort);
        check.Dat(afspraak.Met is not null, "gezien-door-leeg", "Kies wie het gezin ziet.", nameof(afspraak.Met));
        check.Dat(afspraak.Op is { } op && op >= vandaag && op <= vandaag.AddYears(1), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", nameof(afspraak.Op));
        if (check.IsSuccess)
        {
            (AfspraakMet, AfspraakOp, AfspraakTijd, AfspraakPlaats) = (afspraak.Met, afspraak.Op, afspraak.Tijd, plaats);
        }
    }
}
