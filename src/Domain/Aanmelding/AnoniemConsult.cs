namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// A question of a partner about somebody without a name, and what was advised (R0-035…R0-037, R4-021, K31). It counts, belongs to
/// nobody, and joins a registration only when the family agrees.
/// </summary>
public sealed class AnoniemConsult : AggregateRoot
{
    /// <summary>A whole working day; longer is a typing error.</summary>
    public const int MeesteMinuten = 480;

    private readonly List<Consultactie> _acties = [];
    private readonly List<Consultvraag> _vragen = [];

    private AnoniemConsult()
    {
    }

    public ConsultId Id { get; private set; }

    public MedewerkerId Medewerker { get; private set; }

    public TeamId TeamId { get; private set; }

    public DateOnly Op { get; private set; }

    public int Minuten { get; private set; }

    public string Vrager { get; private set; } = "";

    public OrganisatieId? Partner { get; private set; }

    public bool GezinErbij { get; private set; }

    public string Vraag { get; private set; } = "";

    /// <summary>Null as long as somebody still has to answer.</summary>
    public string? Advies { get; private set; }

    public DateOnly? BeantwoordOp { get; private set; }

    /// <summary>Why a text was kept that seemed to say who it is about.</summary>
    public string? RedenTochBewaren { get; private set; }

    /// <summary>The day on which the worker asks how it went, and what he heard then.</summary>
    public DateOnly? NavraagOp { get; private set; }

    public string? Afloop { get; private set; }

    public DateOnly? AfloopOp { get; private set; }

    /// <summary>The first day on which something is due; null when nothing waits. Kept here for the lists and for Vandaag.</summary>
    public DateOnly? WachtOp { get; private set; }

    public IReadOnlyList<Consultactie> Acties => _acties;

    public IReadOnlyList<Consultvraag> Vragen => _vragen;

    /// <summary>The registration that came of it, with the family's agreement (R0-037).</summary>
    public RecordId? AanmeldingId { get; private set; }

    public string? AkkoordVan { get; private set; }

    public DateOnly? AkkoordOp { get; private set; }

    /// <param name="id">The key that the form carries, so that a form sent twice counts once.</param>
    public static Result<AnoniemConsult> Noteren(MedewerkerId medewerker, TeamId team, ConsultGegevens g, DateOnly vandaag, ConsultId? id = null)
    {
        var check = new Check();
        check.Dat(g.GevaarNu is not null, "gevaar-leeg", "Kies of er nu gevaar is voor een kind.", nameof(g.GevaarNu));
        check.Dat(g.GevaarNu is not true, "gevaar-nu", "Er is nu gevaar. Bewaar dit niet als anonieme vraag. Bel 112, of Veilig Thuis op 0800 2000. Daarna noteer je de aanmelding, ook als het gezin het nog niet weet.", nameof(g.GevaarNu));
        var consult = new AnoniemConsult
        {
            Id = id ?? NewId.Of<ConsultId>(),
            Medewerker = medewerker,
            TeamId = team,
            Vrager = check.Verplicht(g.Vrager, nameof(Vrager), "Schrijf wie het vraagt: de functie is genoeg.", Check.Kort),
            Partner = g.Partner,
            Vraag = check.Verplicht(g.Vraag, nameof(Vraag), "Schrijf wat de vraag is, zonder naam."),
            Advies = check.Vrij(g.Advies, nameof(Advies)),
            Op = g.Op ?? vandaag,
            Minuten = g.Minuten ?? 0,
        };
        check.Dat(g.GezinErbij is not null, "gezin-erbij-leeg", "Kies of het gezin meedoet aan dit gesprek.", nameof(GezinErbij));
        check.Dat(g.Op is { } op && op <= vandaag && op >= vandaag.AddYears(-1), "dag-klopt-niet", "Kies vandaag of een dag in het afgelopen jaar.", nameof(Op));
        check.Dat(g.Minuten is > 0 and <= MeesteMinuten, "minuten-kloppen-niet", $"Vul in hoe lang het duurde: tussen 1 en {MeesteMinuten} minuten.", nameof(Minuten));
        foreach (var (actie, rij) in g.Acties.Where(a => !a.IsLeeg).Select((a, rij) => (a, rij)))
        {
            consult.Lees(actie, $"Acties[{rij}].", vandaag, check);
        }

        check.Dat(g.NavraagOp is not { } later || (later >= vandaag && later <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", nameof(NavraagOp));
        consult.NavraagOp = g.NavraagOp;
        consult.RedenTochBewaren = ZonderSporen(check, g.RedenTochBewaren, [g.Vraag, g.Advies, .. g.Acties.Select(a => a.Wat)], [g.Vrager, .. g.Acties.Select(a => a.Wie)]);
        check.Dat(consult.Advies is not null || consult._acties.Count > 0, "advies-leeg", "Schrijf je advies. Weet je het nog niet, schrijf dan wie wat uitzoekt, en voor welke dag.", nameof(Advies));
        if (!check.IsSuccess)
        {
            return Result<AnoniemConsult>.Refuse(check.Errors);
        }

        (consult.GezinErbij, consult.BeantwoordOp) = (g.GezinErbij!.Value, consult.Advies is null ? null : consult.Op);
        consult.Gebeurd(new ConsultGenoteerd(consult.Id));
        return consult;
    }

    /// <summary>The answer that still had to come.</summary>
    public Result Beantwoorden(string? advies, string? redenTochBewaren, DateOnly vandaag)
    {
        if (Advies is not null)
        {
            return new DomainError("al-beantwoord", "Deze vraag is al beantwoord. Het advies staat hieronder.");
        }

        var check = new Check();
        var tekst = check.Verplicht(advies, nameof(Advies), "Schrijf wat je hebt geadviseerd.");
        var reden = ZonderSporen(check, redenTochBewaren, [advies], []);
        if (check.IsSuccess)
        {
            (Advies, BeantwoordOp, RedenTochBewaren) = (tekst, vandaag, reden ?? RedenTochBewaren);
            Gebeurd(new ConsultBeantwoord(Id));
        }

        return Result.From(check.Errors);
    }

    public Result ActieGedaan(Guid id, DateOnly vandaag)
    {
        if (_acties.Find(a => a.Id == id) is not { GedaanOp: null } actie)
        {
            return new DomainError("al-gedaan", "Dit was al gedaan.");
        }

        actie.GedaanOp = vandaag;
        Gebeurd(new ConsultactieGedaan(Id));
        return Result.Ok;
    }

    /// <summary>On to a colleague, another team or an expert, still without a name (R1-018).</summary>
    public Result Voorleggen(ConsultvraagGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        check.Dat(g.Soort is not null, "soort-leeg", "Kies aan wie je het voorlegt.", nameof(g.Soort));
        var aan = check.Verplicht(g.Aan, nameof(g.Aan), "Schrijf aan wie: naam of functie van de collega, het team of de deskundige.", Check.Kort);
        var vraag = check.Verplicht(g.Vraag, nameof(g.Vraag), "Schrijf wat je vraagt, zonder naam van het gezin.", 2000);
        check.Dat(g.Voor is { } voor && voor >= vandaag && voor <= vandaag.AddYears(1), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", nameof(g.Voor));
        var reden = ZonderSporen(check, g.RedenTochBewaren, [g.Vraag], [g.Aan]);
        if (check.IsSuccess)
        {
            RedenTochBewaren = reden ?? RedenTochBewaren;
            _vragen.Add(new(Guid.CreateVersion7(), g.Soort!.Value, aan, vraag, vandaag, g.Voor!.Value));
            Gebeurd(new ConsultVoorgelegd(Id));
        }

        return Result.From(check.Errors);
    }

    public Result AntwoordNoteren(Guid id, string? antwoord, DateOnly? op, string? redenTochBewaren, MedewerkerId door, DateOnly vandaag)
    {
        if (_vragen.Find(v => v.Id == id) is not { BeantwoordOp: null } vraag)
        {
            return new DomainError("al-beantwoord", "Op deze vraag staat al een antwoord.");
        }

        var check = new Check();
        var tekst = check.Verplicht(antwoord, nameof(Consultvraag.Antwoord), "Schrijf wat het antwoord was.");
        check.Dat(op is { } dag && dag >= vraag.GesteldOp && dag <= vandaag, "dag-klopt-niet", "Kies de dag van het antwoord: niet voor de vraag, en niet later dan vandaag.", nameof(Op));
        var reden = ZonderSporen(check, redenTochBewaren, [antwoord], []);
        if (check.IsSuccess)
        {
            RedenTochBewaren = reden ?? RedenTochBewaren;
            vraag.Beantwoorden(tekst, op!.Value, door);
            Gebeurd(new ConsultantwoordGenoteerd(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Asked afterwards: how did it go? Again on a later day, or it is done.</summary>
    public Result AfloopNoteren(string? afloop, DateOnly? opnieuw, string? redenTochBewaren, DateOnly vandaag)
    {
        var check = new Check();
        var tekst = check.Verplicht(afloop, nameof(Afloop), "Schrijf hoe het verder ging.", 2000);
        check.Dat(opnieuw is not { } later || (later > vandaag && later <= vandaag.AddYears(1)), "dag-klopt-niet", "Kies een dag na vandaag, binnen een jaar. Hoeft het niet meer, laat dit dan leeg.", nameof(NavraagOp));
        var reden = ZonderSporen(check, redenTochBewaren, [afloop], []);
        if (check.IsSuccess)
        {
            Afloop = Afloop is { } eerder ? $"{eerder}\n{tekst}" : tekst;
            check.Dat(Afloop.Length <= Check.Lang, "afloop-te-lang", "Hier past niet meer bij. Noteer een nieuwe anonieme vraag.", nameof(Afloop));
        }

        if (check.IsSuccess)
        {
            (AfloopOp, NavraagOp, RedenTochBewaren) = (vandaag, opnieuw, reden ?? RedenTochBewaren);
            Gebeurd(new ConsultafloopGenoteerd(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>The family agrees that the talk joins its registration; without that nothing is ever linked (R0-037, bron 000 N3).</summary>
    public Result AkkoordNoteren(bool akkoord, string? akkoordVan, DateOnly vandaag)
    {
        if (AanmeldingId is not null)
        {
            return AlGekoppeld;
        }

        var check = new Check();
        check.Dat(akkoord, "akkoord-ontbreekt", "Koppelen mag alleen als het gezin het goed vindt. Vraag het eerst.", "Akkoord");
        var wie = check.Verplicht(akkoordVan, nameof(AkkoordVan), "Schrijf wie van het gezin het goed vindt: moeder, vader of de jongere zelf. Geen naam.", Check.Kort);
        ZonderSporen(check, null, [akkoordVan], [], nameof(AkkoordVan));
        if (check.IsSuccess)
        {
            (AkkoordVan, AkkoordOp) = (wie, vandaag);
            Gebeurd(new ConsultakkoordGenoteerd(Id));
        }

        return Result.From(check.Errors);
    }

    /// <summary>Joins a registration of that family, once the family agreed.</summary>
    public Result Koppelen(RecordId aanmelding)
    {
        if (AanmeldingId is not null)
        {
            return AlGekoppeld;
        }

        if (AkkoordOp is null)
        {
            return new DomainError("akkoord-ontbreekt", "Koppelen mag alleen als het gezin het goed vindt. Vraag het eerst.");
        }

        AanmeldingId = aanmelding;
        Gebeurd(new ConsultGekoppeld(Id, aanmelding));
        return Result.Ok;
    }

    private static DomainError AlGekoppeld => new("al-gekoppeld", "Dit gesprek hoort al bij een aanmelding.");

    private void Gebeurd(DomainEvent wat)
    {
        WachtOp = new[]
        {
            Advies is null ? (DateOnly?)Op : null,
            _acties.Where(a => a.GedaanOp is null).Min(a => (DateOnly?)a.Voor),
            _vragen.Where(v => v.BeantwoordOp is null).Min(v => (DateOnly?)v.Voor),
            NavraagOp,
        }.Min();
        Register(wat);
    }

    private void Lees(ConsultactieGegevens actie, string veld, DateOnly vandaag, Check check)
    {
        var wie = check.Verplicht(actie.Wie, veld + nameof(actie.Wie), "Schrijf wie dit doet.", Check.Kort);
        var wat = check.Verplicht(actie.Wat, veld + nameof(actie.Wat), "Schrijf wat er gebeurt.", Check.Kort);
        check.Dat(actie.Voor is { } voor && voor >= vandaag && voor <= vandaag.AddYears(1), "dag-klopt-niet", "Kies vandaag of een latere dag, binnen een jaar.", veld + nameof(actie.Voor));
        _acties.Add(new(Guid.CreateVersion7(), wie, wat, actie.Voor ?? vandaag));
    }

    /// <summary>Warns where a text seems to say who it is about; going on asks for a reason that is kept (K31).</summary>
    /// <param name="vakmensen">Who asks or does something: a name and a number of a professional may stand there.</param>
    private static string? ZonderSporen(Check check, string? reden, IEnumerable<string?> teksten, IEnumerable<string?> vakmensen, string veld = nameof(RedenTochBewaren))
    {
        var sporen = Herkenbaar.Sporen(teksten).Union(Herkenbaar.Sporen(vakmensen, vakmens: true)).ToList();
        if (sporen.Count == 0)
        {
            return null;
        }

        var toch = check.Vrij(reden, nameof(RedenTochBewaren), Check.Kort);
        check.Dat(toch is not null, "herkenbaar", $"In de tekst lijkt {string.Join(", ", sporen)} te staan. Haal dat weg. Klopt het niet, schrijf dan waarom je het toch bewaart.", veld);
        check.Dat(!Herkenbaar.Sporen([toch]).Contains("een BSN"), "bsn-in-reden", "Zet geen BSN in de reden.", nameof(RedenTochBewaren));
        return toch;
    }
}
