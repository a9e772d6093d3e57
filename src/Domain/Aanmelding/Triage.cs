namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// What the team judged of a registration on limited information. Done again it is a new one, and the old ones stay as they were
/// (R4-032, R4-039, bron 004 §2.4).
/// </summary>
public sealed class Triage : PersoonsRecord
{
    private const int DagenVoorAntwoord = 1;

    private readonly List<Triageprobleem> _problemen = [];
    private readonly List<Collegavraag> _vragen = [];

    private Triage()
    {
    }

    private Triage(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public RecordId AanmeldingId { get; private set; }

    /// <summary>1 for the first of a registration.</summary>
    public int Volgnummer { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime GedaanOp { get; private set; }

    public string? RedenOpnieuw { get; private set; }

    public string? Wens { get; private set; }

    public Urgentie Urgentie { get; private set; }

    public Ernst Ernst { get; private set; }

    /// <summary>The term that it gave, as it was then.</summary>
    public DateOnly ReagerenVoor { get; private set; }

    public IReadOnlyList<Triageprobleem> Problemen => _problemen;

    public string? AnderProbleem { get; private set; }

    public Vermoeden Stoornis { get; private set; }

    public string? KjpOptie { get; private set; }

    public string? Zorgzwaarte { get; private set; }

    public Vermoeden LvbKind { get; private set; }

    public Vermoeden LvbOuder { get; private set; }

    public bool PsychiatrieUitgesloten { get; private set; }

    public bool BeperkingUitgesloten { get; private set; }

    /// <summary>It does not feel right; needs no proof (R4-035).</summary>
    public bool NietPluis { get; private set; }

    public string? NietPluisWaarom { get; private set; }

    public string? RedenGeenOverleg { get; private set; }

    public string? TekenenGewoon { get; private set; }

    public string? TekenenStoornis { get; private set; }

    public string? TekenenBeoordeeldDoor { get; private set; }

    public bool GrensBereikt { get; private set; }

    public IReadOnlyList<Collegavraag> Vragen => _vragen;

    public MedewerkerId? GezienDoor { get; private set; }

    public DateOnly? GezienOp { get; private set; }

    /// <param name="eerdere">How many triages this registration has.</param>
    /// <param name="magUitsluiten">Whether the writer may rule out a disorder or a disability (K33).</param>
    /// <param name="id">The key that the form carries, so that a form sent twice makes one triage.</param>
    public static Result<Triage> Doen(
        Aanmelding aanmelding, int eerdere, TriageGegevens gegevens, MedewerkerId schrijver, bool magUitsluiten, DateTime nu, RecordId? id = null)
    {
        var triage = new Triage(schrijver, new(ZichtbaarVoor.Medewerkers, [.. aanmelding.OverWie.Select(o => o.PersoonId)]), id)
        {
            AanmeldingId = aanmelding.Id, Volgnummer = eerdere + 1, GedaanOp = nu,
        };
        var check = new Check();
        triage.Woorden(gegevens, check);
        triage.Inschatting(gegevens, check);
        triage.Vermoedens(gegevens, magUitsluiten, check);
        triage.Grenzen(gegevens, check);
        triage.Zien(gegevens, aanmelding, Kalender.DagVan(nu), check);
        var vraag = gegevens.Verzoek.IsLeeg ? null : Lees(gegevens.Verzoek, schrijver, Kalender.DagVan(nu), check);
        if (!check.IsSuccess)
        {
            return Result<Triage>.Refuse(check.Errors);
        }

        aanmelding.Inschatten(triage.Urgentie, triage.Ernst, nu, triage is { GezienDoor: { } wie, GezienOp: { } op } ? (wie, op) : null);
        triage.ReagerenVoor = aanmelding.ReagerenVoor;
        triage.Register(new TriageGedaan(triage.Id, aanmelding.Id));
        if (vraag is not null)
        {
            triage.Vraag(vraag);
        }

        return triage;
    }

    /// <summary>The writer, or who works with it later, asks a colleague to look along.</summary>
    public Result CollegaVragen(Collegaverzoek verzoek, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var vraag = Lees(verzoek, door, vandaag, check);
        if (vraag is not null && check.IsSuccess)
        {
            Vraag(vraag);
        }

        return Result.From(check.Errors);
    }

    public Result CollegaBeantwoorden(Guid id, string? antwoord, MedewerkerId door, DateOnly vandaag)
    {
        if (_vragen.Find(v => v.Id == id) is not { BeantwoordOp: null } vraag)
        {
            return new DomainError("al-beantwoord", "Deze vraag is al beantwoord. Het antwoord staat hieronder.");
        }

        var check = new Check();
        check.Dat(vraag.GesteldDoor != door || vraag.Aan == door, "eigen-vraag", "Je kunt je eigen vraag niet beantwoorden. Dat doet je collega.");
        var tekst = check.Verplicht(antwoord, nameof(Collegavraag.Antwoord), "Schrijf je antwoord op.");
        if (check.IsSuccess)
        {
            vraag.Beantwoorden(tekst, door, vandaag);
            Register(new CollegavraagBeantwoord(Id, door));
        }

        return Result.From(check.Errors);
    }

    private void Vraag(Collegavraag vraag)
    {
        _vragen.Add(vraag);
        Register(new CollegaGevraagd(Id, vraag.Aan));
    }

    private static Collegavraag? Lees(Collegaverzoek verzoek, MedewerkerId door, DateOnly vandaag, Check check)
    {
        var tekst = check.Verplicht(verzoek.Vraag, "Vraag", "Schrijf wat je de collega vraagt.", 2000);
        var voor = verzoek.Voor ?? Werkdagen.Na(vandaag, DagenVoorAntwoord);
        check.Dat(verzoek.Aan is not null, "collega-leeg", "Kies welke collega je vraagt.", "VraagAan");
        check.Dat(verzoek.Aan != door, "collega-zelf", "Kies een collega. Jezelf kun je niet vragen.", "VraagAan");
        check.Dat(voor >= vandaag && voor <= vandaag.AddYears(1), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", "VraagVoor");
        return check.IsSuccess ? new(Guid.CreateVersion7(), verzoek.Aan!.Value, tekst, voor, door, vandaag) : null;
    }

    private void Woorden(TriageGegevens g, Check check)
    {
        Wens = check.Vrij(g.Wens, nameof(Wens));
        RedenOpnieuw = Volgnummer > 1 ? check.Verplicht(g.RedenOpnieuw, nameof(RedenOpnieuw), "Schrijf kort waarom je opnieuw kijkt.", Check.Kort) : null;
    }

    private void Inschatting(TriageGegevens g, Check check)
    {
        check.Dat(g.Urgentie is not null, "urgentie-leeg", "Kies hoe snel er iets moet gebeuren.", nameof(Urgentie));
        check.Dat(g.Ernst is not null, "ernst-leeg", "Kies hoe ernstig het lijkt.", nameof(Ernst));
        check.Dat(g.Problemen.Count > 0 && g.Problemen.All(Triagelijsten.Probleemsoorten.Bevat), "probleem-leeg", "Kies waar het over gaat. Meer dan een kan.", nameof(Problemen));
        AnderProbleem = g.Problemen.Contains("anders")
            ? check.Verplicht(g.AnderProbleem, nameof(AnderProbleem), "Schrijf wat er anders is.", Check.Kort)
            : null;
        _problemen.AddRange(g.Problemen.Distinct().Select(soort => new Triageprobleem(Guid.CreateVersion7(), soort)));
        (Urgentie, Ernst) = (g.Urgentie ?? default, g.Ernst ?? default);
    }

    // R4-033, R4-034, K33: one may suspect; ruling out takes a postmaster or a psychiatrist.
    private void Vermoedens(TriageGegevens g, bool magUitsluiten, Check check)
    {
        check.Dat(g.Stoornis is not null, "stoornis-leeg", "Kies of je een psychische stoornis vermoedt. Weet je het niet, kies dan Onbekend.", nameof(Stoornis));
        check.Dat(g.LvbKind is not null, "lvb-kind-leeg", "Kies of je bij het kind een licht verstandelijke beperking vermoedt. Weet je het niet, kies dan Onbekend.", nameof(LvbKind));
        check.Dat(g.LvbOuder is not null, "lvb-ouder-leeg", "Kies of je bij een ouder een licht verstandelijke beperking vermoedt. Weet je het niet, kies dan Onbekend.", nameof(LvbOuder));
        var wegen = g.Stoornis is Vermoeden.Ja;
        check.Dat(!wegen || Triagelijsten.KjpOpties.Bevat(g.KjpOptie), "kjp-leeg", "Kies wat er past bij dit vermoeden.", nameof(KjpOptie));
        check.Dat(!wegen || Triagelijsten.Zorgzwaarten.Bevat(g.Zorgzwaarte), "zwaarte-leeg", "Kies hoe zwaar de zorg moet zijn.", nameof(Zorgzwaarte));
        const string Waarom = "Dit uitsluiten mag alleen wie een postmaster heeft en in een wettelijk register staat, of een psychiater. Je kunt wel noteren of je het vermoedt. Vraag zo nodig een collega om mee te kijken.";
        check.Dat(!g.PsychiatrieUitgesloten || magUitsluiten, "uitsluiten-mag-niet", Waarom, nameof(PsychiatrieUitgesloten));
        check.Dat(!g.BeperkingUitgesloten || magUitsluiten, "uitsluiten-mag-niet", Waarom, nameof(BeperkingUitgesloten));
        check.Dat(!g.PsychiatrieUitgesloten || !wegen, "uitgesloten-en-vermoed", "Je kunt niet tegelijk een stoornis vermoeden en uitsluiten.", nameof(PsychiatrieUitgesloten));
        check.Dat(!g.BeperkingUitgesloten || g.LvbKind is not Vermoeden.Ja, "uitgesloten-en-vermoed", "Je kunt niet tegelijk een beperking vermoeden en uitsluiten.", nameof(BeperkingUitgesloten));
        (Stoornis, LvbKind, LvbOuder) = (g.Stoornis ?? default, g.LvbKind ?? default, g.LvbOuder ?? default);
        (KjpOptie, Zorgzwaarte) = wegen ? (g.KjpOptie, g.Zorgzwaarte) : (null, null);
        (PsychiatrieUitgesloten, BeperkingUitgesloten) = (g.PsychiatrieUitgesloten, g.BeperkingUitgesloten);
    }

    private void Grenzen(TriageGegevens g, Check check)
    {
        (NietPluis, GrensBereikt) = (g.NietPluis, g.GrensBereikt);
        NietPluisWaarom = NietPluis ? check.Vrij(g.NietPluisWaarom, nameof(NietPluisWaarom)) : null;
        RedenGeenOverleg = NietPluis && g.Verzoek.IsLeeg ? check.Vrij(g.RedenGeenOverleg, nameof(RedenGeenOverleg), Check.Kort) : null;
        check.Dat(!NietPluis || !g.Verzoek.IsLeeg || RedenGeenOverleg is not null, "overleg-leeg", "Het voelt niet pluis. Vraag hieronder een collega om mee te kijken, of schrijf waarom dat nu niet nodig is.", nameof(RedenGeenOverleg));
        check.Dat(!GrensBereikt || !g.Verzoek.IsLeeg, "collega-leeg", "Je kunt dit niet alleen beoordelen. Kies welke collega je vraagt.", "VraagAan");
        TekenenGewoon = check.Vrij(g.TekenenGewoon, nameof(TekenenGewoon));
        TekenenStoornis = check.Vrij(g.TekenenStoornis, nameof(TekenenStoornis));
        TekenenBeoordeeldDoor = check.Vrij(g.TekenenBeoordeeldDoor, nameof(TekenenBeoordeeldDoor), Check.Kort);
        check.Dat((TekenenGewoon is null && TekenenStoornis is null) || TekenenBeoordeeldDoor is not null, "beoordelaar-leeg", "Schrijf wie dit heeft beoordeeld.", nameof(TekenenBeoordeeldDoor));
    }

    private void Zien(TriageGegevens g, Aanmelding aanmelding, DateOnly vandaag, Check check)
    {
        // A family that does not know of it is not visited (N3).
        var weetHet = aanmelding.GezinWeetErvan is WeetErvan.Ja;
        check.Dat(!weetHet || g.GezienDoor is not null, "gezien-door-leeg", "Kies wie het gezin ziet.", nameof(GezienDoor));
        check.Dat(!weetHet || g.GezienOp is not null, "gezien-op-leeg", "Kies op welke dag jullie het gezin zien.", nameof(GezienOp));
        check.Dat(weetHet || g.GezienOp is null, "gezin-weet-het-niet", "Het gezin weet nog niet van de aanmelding. Spreek nog geen dag af.", nameof(GezienOp));
        check.Gepland(g.GezienOp, vandaag, nameof(GezienOp));
        (GezienDoor, GezienOp) = (g.GezienDoor, g.GezienOp);
    }
}
