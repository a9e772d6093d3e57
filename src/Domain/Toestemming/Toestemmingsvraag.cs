namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>
/// Consent asked for one act: to whom, what for, what, until when; with an answer of each person whose answer is asked and the rule of
/// that day (K5; R0-026, R2-099, R4-106). Each new sharing has its own.
/// </summary>
public sealed class Toestemmingsvraag : PersoonsRecord, IVanGezin
{
    private readonly List<ToestemmingAntwoord> _antwoorden = [];
    private readonly List<ToestemmingMoment> _momenten = [];

    private Toestemmingsvraag()
    {
    }

    private Toestemmingsvraag(MedewerkerId schrijver, Zicht zicht, RecordId? id)
        : base(schrijver, zicht, id)
    {
    }

    public GezinId GezinId { get; private set; }

    public ToestemmingVoor Voor { get; private set; }

    public OrganisatieId? Organisatie { get; private set; }

    /// <summary>The colleague by name (R0-027).</summary>
    public MedewerkerId? Medewerker { get; private set; }

    /// <summary>Somebody of the family or around it who gets something.</summary>
    public PersoonId? AanPersoon { get; private set; }

    /// <summary>Contact at the organisation, or who gets it when he is in no list.</summary>
    public string? AanNaam { get; private set; }

    /// <summary>What for, as it was told to the family.</summary>
    public string Doel { get; private set; } = "";

    /// <summary>What is shared or done; null for help of which the purpose says enough.</summary>
    public string? Inhoud { get; private set; }

    public DateOnly GevraagdOp { get; private set; }

    public DateOnly Van { get; private set; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly Tot { get; private set; }

    public IReadOnlyList<ToestemmingAntwoord> Antwoorden => _antwoorden;

    public IReadOnlyList<ToestemmingMoment> Momenten => _momenten;

    /// <param name="beslist">Whose answer is asked, by the rules of <paramref name="vandaag"/>.</param>
    /// <param name="id">The key that a form carries, so that a form sent twice asks once.</param>
    public static Result<Toestemmingsvraag> Vragen(
        GezinId gezin, ToestemmingGegevens gegevens, Beslisuitkomst beslist, MedewerkerId schrijver, Zicht zicht, DateOnly vandaag, RecordId? id = null)
    {
        var check = new Check();
        var handeling = Toestemmingsregels.Van(gegevens.Voor);
        var ontvanger = handeling.Ontvanger ? gegevens.Ontvanger : Ontvanger.Geen;
        var vraag = new Toestemmingsvraag(schrijver, zicht, id)
        {
            GezinId = gezin,
            Voor = gegevens.Voor,
            Organisatie = ontvanger.Organisatie,
            Medewerker = ontvanger.Medewerker,
            AanPersoon = ontvanger.Persoon,
            AanNaam = check.Vrij(ontvanger.Naam, nameof(AanNaam), Check.Kort),
            Doel = check.Verplicht(gegevens.Doel, nameof(Doel), "Schrijf waarvoor je het vraagt, zoals je het tegen het gezin zegt."),
            Inhoud = handeling.Ontvanger ? check.Verplicht(gegevens.Inhoud, nameof(Inhoud), "Schrijf wat je precies wilt delen, en niet meer dan nodig.") : check.Vrij(gegevens.Inhoud, nameof(Inhoud)),
            GevraagdOp = vandaag,
            Van = gegevens.Van ?? vandaag,
            Tot = gegevens.Tot ?? vandaag,
        };
        check.Dat(zicht.OverWie.Count > 0, "over-wie-leeg", "Kies over wie het gaat.", nameof(OverWie));
        check.Dat(zicht.Voor != ZichtbaarVoor.Schrijver, "zicht-te-smal", "Een collega moet dit kunnen zien. Kies wie het nog meer mag lezen.", nameof(ZichtbaarVoor));
        check.Dat(!handeling.Ontvanger || !ontvanger.IsLeeg, "ontvanger-leeg", "Kies of schrijf wie het krijgt.", nameof(Ontvanger));
        check.Dat(gegevens.Voor != ToestemmingVoor.OverlegMetCollega || ontvanger.Medewerker is not null || ontvanger.Naam is not null, "collega-leeg", "Kies de collega, bij naam.", nameof(Ontvanger));
        check.Dat(gegevens.Tot is not null, "tot-leeg", "Kies tot en met welke dag dit geldt.", nameof(Tot));
        check.Periode(gegevens.Van, vandaag, nameof(Van));
        check.Dat(gegevens.Tot is not { } tot || tot <= vandaag.AddYears(1), "tot-te-ver", "Toestemming vraag je voor hoogstens een jaar. Kies een dag eerder.", nameof(Tot));
        check.NietVoor(gegevens.Tot, vraag.Van, nameof(Tot));
        check.Dat(zicht.OverWie.Count == 0 || beslist.PerPersoon.Any(b => b.Nodig.Count > 0 || b.Uitzoeken.Count > 0), "toestemming-niet-nodig", "Hier is geen toestemming voor nodig. Vertel het gezin wel wat je doet en waarom.", nameof(Voor));
        if (!check.IsSuccess)
        {
            return Result<Toestemmingsvraag>.Refuse(check.Errors);
        }

        vraag.VoegToe(beslist);
        vraag.Register(new ToestemmingGevraagd(vraag.Id, gegevens.Voor));
        return vraag;
    }

    /// <summary>Somebody's yes: oral with one sentence, on paper or digital (R2-100).</summary>
    public Result Geven(Guid antwoord, AntwoordGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        if (Vind(antwoord) is not { } een)
        {
            return GeenAntwoord;
        }

        var check = new Check();
        Dag(gegevens.Op, vandaag, check);
        check.Dat(gegevens.Wijze is not null, "wijze-leeg", "Kies hoe diegene ja zei.", nameof(AntwoordGegevens.Wijze));
        check.Dat(een.Uitkomst is not AntwoordUitkomst.Gegeven, "al-gegeven", "Diegene gaf al toestemming.");
        check.Dat(Tot >= vandaag, "verlopen", "De periode is voorbij. Vraag opnieuw toestemming.");
        var tekst = check.Vrij(gegevens.Woorden, nameof(AntwoordGegevens.Woorden));
        if (check.IsSuccess)
        {
            een.Zet(AntwoordUitkomst.Gegeven, gegevens.Op!.Value, gegevens.Wijze);
            Moment(een, MomentSoort.Gegeven, gegevens.Op.Value, door, tekst);
            Register(new ToestemmingGegeven(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Somebody's no, with the objections and what was tried to take them away (R2-102).</summary>
    public Result Weigeren(Guid antwoord, WeigeringGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        if (Vind(antwoord) is not { } een)
        {
            return GeenAntwoord;
        }

        var check = new Check();
        Dag(gegevens.Op, vandaag, check);
        check.Dat(een.Uitkomst is not AntwoordUitkomst.Gegeven, "eerst-intrekken", "Diegene gaf eerder toestemming. Trek die in.");
        var bezwaren = check.Verplicht(gegevens.Bezwaren, nameof(WeigeringGegevens.Bezwaren), "Schrijf wat de bezwaren zijn, zoals diegene ze zei.");
        var poging = check.Verplicht(gegevens.Poging, nameof(WeigeringGegevens.Poging), "Schrijf wat je deed om de bezwaren weg te nemen, of waarom je dat niet deed.");
        if (check.IsSuccess)
        {
            een.Zet(AntwoordUitkomst.Geweigerd, gegevens.Op!.Value, null);
            Moment(een, MomentSoort.Geweigerd, gegevens.Op.Value, door, bezwaren, poging);
            Register(new ToestemmingGeweigerd(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A yes is taken back: always, at once, without a reason (R2-100). What was shared before stays shared.</summary>
    public Result Intrekken(Guid antwoord, IntrekkingGegevens gegevens, MedewerkerId door, DateOnly vandaag)
    {
        if (Vind(antwoord) is not { } een)
        {
            return GeenAntwoord;
        }

        var check = new Check();
        Dag(gegevens.Op, vandaag, check);
        check.Dat(een.Uitkomst is AntwoordUitkomst.Gegeven, "niet-gegeven", "Er is geen toestemming om in te trekken.");
        check.Dat(gegevens.Op is not { } dag || een.Op is not { } gaf || dag >= gaf, "voor-gegeven", "Deze dag ligt voor de dag waarop diegene ja zei.", nameof(IntrekkingGegevens.Op));
        var tekst = check.Vrij(gegevens.Woorden, nameof(IntrekkingGegevens.Woorden));
        if (check.IsSuccess)
        {
            een.Zet(AntwoordUitkomst.Ingetrokken, gegevens.Op!.Value, null);
            Moment(een, gegevens.GevolgUitgelegd ? MomentSoort.IngetrokkenEnUitgelegd : MomentSoort.Ingetrokken, gegevens.Op.Value, door, tekst);
            Register(new ToestemmingIngetrokken(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>A youth of 12–15 goes on wanting it after a refusal (K18, Jeugdwet 7.3.4 lid 2).</summary>
    /// <param name="metVolharding">What the rules say of today when he persists.</param>
    public Result Volharden(Beslissing metVolharding, string? uitleg, MedewerkerId door, DateOnly vandaag)
    {
        var check = new Check();
        var zelf = _antwoorden.Find(a => a.Over == metVolharding.Over && a.Als == Hoedanigheid.Zelf);
        check.Dat(metVolharding.Regels.Contains("volhardt"), "volharden-kan-niet", "Dit kan alleen bij een jongere van 12 tot en met 15 jaar die het zelf kan afwegen.");
        check.Dat(zelf?.Uitkomst == AntwoordUitkomst.Gegeven, "eerst-zelf-ja", "Noteer eerst het ja van de jongere zelf.");
        check.Dat(zelf is null or { Volhardt: false }, "volhardt-al", "Dit was al genoteerd.");
        check.Dat(_antwoorden.Exists(a => a.Over == metVolharding.Over && a.Als != Hoedanigheid.Zelf && a.Uitkomst is AntwoordUitkomst.Geweigerd or AntwoordUitkomst.Ingetrokken), "geen-weigering", "Niemand met gezag heeft geweigerd. Vraag eerst hun antwoord.");
        var tekst = check.Verplicht(uitleg, "Uitleg", "Schrijf wat de jongere zei, en hoe je merkte dat er goed over is nagedacht.");
        if (check.IsSuccess)
        {
            zelf!.Volhard();
            Moment(zelf, MomentSoort.Volhardt, vandaag, door, tekst);
            Register(new JongereVolhardde(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Somebody's birthday or a change of authority asks for another answer: it is asked too.</summary>
    public Result Aanvullen(Beslisuitkomst beslist)
    {
        if (!VoegToe(beslist))
        {
            return new DomainError("niets-aan-te-vullen", "Iedereen van wie nu een antwoord nodig is, staat er al bij.");
        }

        Register(new ToestemmingAangevuld(Id));
        return Result.Ok;
    }

    private bool VoegToe(Beslisuitkomst beslist)
    {
        var aantal = _antwoorden.Count;
        foreach (var beslissing in beslist.PerPersoon)
        {
            foreach (var wie in beslissing.Nodig.Where(w => !_antwoorden.Exists(a => a.IsVan(beslissing.Over, w))))
            {
                _antwoorden.Add(new ToestemmingAntwoord(beslissing, wie, beslist.RegelVersie));
            }
        }

        return _antwoorden.Count > aantal;
    }

    private ToestemmingAntwoord? Vind(Guid antwoord) => _antwoorden.Find(a => a.Id == antwoord);

    private void Moment(ToestemmingAntwoord antwoord, MomentSoort soort, DateOnly op, MedewerkerId door, string? tekst, string? poging = null) =>
        _momenten.Add(new(Guid.CreateVersion7(), antwoord.Id, soort, op, door, tekst, poging));

    private static void Dag(DateOnly? op, DateOnly vandaag, Check check)
    {
        check.Dat(op is not null, "op-leeg", "Vul de dag in waarop diegene dit zei.", "Op");
        check.Gebeurd(op, vandaag, "Op");
    }

    private static DomainError GeenAntwoord => new("antwoord-onbekend", "Van deze persoon is hier geen antwoord gevraagd.");
}
