namespace Eenlijn.Domain.Preventie;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>
/// Preventive work for more than one family at once, or for who stands around families: a group, something in the neighbourhood,
/// advice to a teacher or volunteer, an approach after a talk at school. Counts people and hours, holds nobody's name (R1-019…021, R4-028).
/// </summary>
public sealed class Activiteit : AggregateRoot
{
    /// <summary>A hundred hours; longer is a typing error.</summary>
    public const int MeesteMinuten = 6_000;

    /// <summary>More people than fit into a hall is a typing error.</summary>
    public const int MeesteMensen = 2_000;

    private readonly List<Wervingskanaal> _werving = [];

    private Activiteit()
    {
    }

    public ActiviteitId Id { get; private set; }

    /// <summary>Who did it.</summary>
    public MedewerkerId Medewerker { get; private set; }

    public TeamId TeamId { get; private set; }

    public ActiviteitSoort Soort { get; private set; }

    /// <summary>What it was called: the course, the initiative, the question of the teacher.</summary>
    public string Wat { get; private set; } = "";

    public DateOnly Op { get; private set; }

    public VindplaatsId? VindplaatsId { get; private set; }

    public string? AnderePlek { get; private set; }

    /// <summary>The worker's own time, with preparation.</summary>
    public int Minuten { get; private set; }

    public Preventiedoelgroep Doelgroep { get; private set; }

    public Preventiestadium Stadium { get; private set; }

    public Steunvorm Steunvorm { get; private set; }

    /// <summary>With which organisation, in words.</summary>
    public string? Partner { get; private set; }

    public string? Toelichting { get; private set; }

    /// <summary>Group: code of the list <c>groepsoorten</c>.</summary>
    public string? Groepsoort { get; private set; }

    /// <summary>Group: code of the list <c>voor-wie</c>.</summary>
    public string? VoorWie { get; private set; }

    public int? Bijeenkomsten { get; private set; }

    public int? Aangemeld { get; private set; }

    public int? Aanwezig { get; private set; }

    /// <summary>Families who asked something of their own afterwards; how many, not who.</summary>
    public int? Vervolg { get; private set; }

    /// <summary>Neighbourhood: volunteers who were coached.</summary>
    public int? Vrijwilligers { get; private set; }

    /// <summary>Neighbourhood: parents who were brought together with others or with an initiative.</summary>
    public int? Gekoppeld { get; private set; }

    /// <summary>Advice: code of the list <c>advies-aan</c>.</summary>
    public string? AanWie { get; private set; }

    /// <summary>Advice: code of the list <c>adviessoorten</c>.</summary>
    public string? Adviessoort { get; private set; }

    /// <summary>The day of the talk that was prepared.</summary>
    public DateOnly? GesprekOp { get; private set; }

    public string? Voorbereiding { get; private set; }

    public string? Nabespreking { get; private set; }

    /// <summary>Approach: whether the parents knew that their child was talked about (R1-017).</summary>
    public OudersWisten? OudersWisten { get; private set; }

    /// <summary>Approach: code of the list <c>afloop-benadering</c>.</summary>
    public string? Afloop { get; private set; }

    /// <summary>Entered by mistake; counts no more.</summary>
    public bool Vervallen { get; private set; }

    /// <summary>Group: how people were recruited, codes of the list <c>wervingskanalen</c>.</summary>
    public IReadOnlyList<Wervingskanaal> Werving => _werving;

    /// <param name="id">The key that the form carries, so that a form sent twice counts once.</param>
    public static Result<Activiteit> Noteren(
        MedewerkerId medewerker, TeamId team, ActiviteitSoort soort, ActiviteitGegevens gegevens, DateOnly vandaag, ActiviteitId? id = null)
    {
        var activiteit = new Activiteit { Id = id ?? NewId.Of<ActiviteitId>(), Medewerker = medewerker, TeamId = team, Soort = soort };
        if (activiteit.Vullen(gegevens, vandaag) is { IsSuccess: false } fout)
        {
            return Result<Activiteit>.Refuse(fout.Errors);
        }

        activiteit.Register(new ActiviteitGenoteerd(activiteit.Id));
        return activiteit;
    }

    /// <summary>What became known later: who came, what the talk brought, which families asked something afterwards.</summary>
    public Result Wijzigen(ActiviteitGegevens gegevens, DateOnly vandaag)
    {
        if (Vervallen)
        {
            return new DomainError("al-vervallen", "Deze activiteit telt niet meer mee. Noteer een nieuwe.");
        }

        var result = Vullen(gegevens, vandaag);
        if (result.IsSuccess)
        {
            Register(new ActiviteitGewijzigd(Id));
        }

        return result;
    }

    public Result Vervalt()
    {
        if (Vervallen)
        {
            return new DomainError("al-vervallen", "Deze activiteit telde al niet meer mee.");
        }

        Vervallen = true;
        Register(new ActiviteitVervallen(Id));
        return Result.Ok;
    }

    private Result Vullen(ActiviteitGegevens g, DateOnly vandaag)
    {
        var check = new Check();
        var wat = check.Verplicht(g.Wat, nameof(Wat), WatLeeg(Soort), Check.Kort);
        var plek = check.Vrij(g.AnderePlek, nameof(AnderePlek), Check.Kort);
        var partner = check.Vrij(g.Partner, nameof(Partner), Check.Kort);
        var toelichting = check.Vrij(g.Toelichting, nameof(Toelichting), 2000);
        check.Dat(g.Vindplaats is not null || plek is not null, "plek-leeg", "Kies waar het was, of vul een andere plek in.", "Plek");
        check.Dat(g.Op is { } op && op <= vandaag && op >= vandaag.AddYears(-1), "dag-klopt-niet", "Kies vandaag of een dag in het afgelopen jaar.", nameof(Op));
        check.Dat(g.Minuten is > 0 and <= MeesteMinuten, "minuten-kloppen-niet", "Vul in hoeveel tijd het jou kostte: tussen 1 minuut en 100 uur.", "Uren");
        check.Dat(g.Doelgroep is not null, "doelgroep-leeg", "Kies voor welke kinderen dit bedoeld was.", nameof(Doelgroep));
        check.Dat(g.Stadium is not null, "stadium-leeg", "Kies of het vooraf, vroeg of achteraf helpt.", nameof(Stadium));
        check.Dat(g.Steunvorm is not null, "steunvorm-leeg", "Kies hoe licht en hoe lang de steun was.", nameof(Steunvorm));
        Deel(g, check, vandaag);
        foreach (var (veld, tekst) in new[] { (nameof(Wat), wat), (nameof(AnderePlek), plek), (nameof(Partner), partner), (nameof(Toelichting), toelichting), (nameof(Voorbereiding), Voorbereiding), (nameof(Nabespreking), Nabespreking) })
        {
            check.Dat(!Elfproef.StaatIn(tekst), "bsn-in-tekst", "Dit lijkt een BSN. Hier staat niets over een kind of gezin. Haal het nummer weg.", veld);
        }

        if (!check.IsSuccess)
        {
            return Result.From(check.Errors);
        }

        (Wat, Partner, Toelichting, Op, Minuten) = (wat, partner, toelichting, g.Op!.Value, g.Minuten!.Value);
        (VindplaatsId, AnderePlek) = (g.Vindplaats, g.Vindplaats is null ? plek : null);
        (Doelgroep, Stadium, Steunvorm) = (g.Doelgroep!.Value, g.Stadium!.Value, g.Steunvorm!.Value);
        return Result.Ok;
    }

    /// <summary>What belongs to this kind alone; what was sent for another kind is left.</summary>
    private void Deel(ActiviteitGegevens g, Check check, DateOnly vandaag)
    {
        switch (Soort)
        {
            case ActiviteitSoort.Groep:
                check.Dat(Preventielijsten.Groepsoorten.Bevat(g.Groepsoort), "groepsoort-leeg", "Kies wat voor groep het was.", nameof(Groepsoort));
                check.Dat(Preventielijsten.VoorWie.Bevat(g.VoorWie), "voor-wie-leeg", "Kies voor wie de groep was.", nameof(VoorWie));
                check.Dat(g.Werving.Count > 0 && g.Werving.All(Preventielijsten.Wervingskanalen.Bevat), "werving-leeg", "Kies hoe de deelnemers erbij kwamen. Meer dan een kan.", nameof(Werving));
                check.Dat(g.Aanwezig is not null, "aanwezig-leeg", "Vul in hoeveel mensen er waren. Kwam er niemand? Vul dan 0 in.", nameof(Aanwezig));
                (Groepsoort, VoorWie, Bijeenkomsten) = (g.Groepsoort, g.VoorWie, Aantal(g.Bijeenkomsten, nameof(Bijeenkomsten), check));
                (Aangemeld, Aanwezig, Vervolg) = (Aantal(g.Aangemeld, nameof(Aangemeld), check), Aantal(g.Aanwezig, nameof(Aanwezig), check), Aantal(g.Vervolg, nameof(Vervolg), check));
                _werving.RemoveAll(w => !g.Werving.Contains(w.Kanaal));
                _werving.AddRange(g.Werving.Distinct().Except(_werving.Select(w => w.Kanaal)).Select(k => new Wervingskanaal(Guid.CreateVersion7(), k)).ToList());
                break;
            case ActiviteitSoort.Wijk:
                (Vrijwilligers, Gekoppeld, Vervolg) = (Aantal(g.Vrijwilligers, nameof(Vrijwilligers), check), Aantal(g.Gekoppeld, nameof(Gekoppeld), check), Aantal(g.Vervolg, nameof(Vervolg), check));
                break;
            case ActiviteitSoort.Advies:
                check.Dat(Preventielijsten.AdviesAan.Bevat(g.AanWie), "aan-wie-leeg", "Kies wie je hielp.", nameof(AanWie));
                check.Dat(Preventielijsten.Adviessoorten.Bevat(g.Adviessoort), "adviessoort-leeg", "Kies waar je bij hielp.", nameof(Adviessoort));
                check.Gepland(g.GesprekOp, vandaag, nameof(GesprekOp), GesprekOp);
                check.Dat(g.Nabespreking is null || g.GesprekOp is not { } gesprek || gesprek <= vandaag, "nog-niet-geweest", "Het gesprek is nog niet geweest. Vul de nabespreking later in.", nameof(Nabespreking));
                (AanWie, Adviessoort, GesprekOp) = (g.AanWie, g.Adviessoort, g.GesprekOp);
                (Voorbereiding, Nabespreking) = (check.Vrij(g.Voorbereiding, nameof(Voorbereiding), 4000), check.Vrij(g.Nabespreking, nameof(Nabespreking), 4000));
                break;
            default:
                check.Dat(g.OudersWisten is not null, "ouders-wisten-leeg", "Kies of de ouders wisten dat hun kind op school is besproken.", nameof(OudersWisten));
                check.Dat(Preventielijsten.AfloopBenadering.Bevat(g.Afloop), "afloop-leeg", "Kies hoe het gezin reageerde.", nameof(Afloop));
                (OudersWisten, Afloop) = (g.OudersWisten, g.Afloop);
                break;
        }
    }

    private static int? Aantal(int? aantal, string veld, Check check)
    {
        check.Dat(aantal is null or (>= 0 and <= MeesteMensen), "aantal-klopt-niet", $"Vul een heel getal in van 0 tot en met {MeesteMensen}.", veld);
        return aantal;
    }

    private static string WatLeeg(ActiviteitSoort soort) => soort switch
    {
        ActiviteitSoort.Groep => "Schrijf wat voor cursus, training of bijeenkomst het was.",
        ActiviteitSoort.Wijk => "Schrijf welk initiatief in de buurt je hielp.",
        ActiviteitSoort.Advies => "Schrijf kort wat de vraag was, zonder naam van een kind.",
        _ => "Schrijf kort waarover school zich zorgen maakte, zonder naam.",
    };
}
