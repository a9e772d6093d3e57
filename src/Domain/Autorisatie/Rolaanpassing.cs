namespace Eenlijn.Domain.Autorisatie;

using Eenlijn.Domain.Kernel;

/// <summary>
/// What a team chose for one line of what it does and does not do, or of how its role is told, from a day on. Never changed: the next
/// choice comes after it, so that everybody can look up what held, who chose it and why (R0-001, R0-003).
/// </summary>
public sealed class Rolaanpassing : AggregateRoot
{
    /// <summary>Longest line, in characters: it is read aloud or on a card.</summary>
    public const int Langst = 600;

    /// <summary>Longest name of for whom a wording is, in characters.</summary>
    public const int LangsteVoor = 60;

    /// <summary>How far ahead a line can be chosen, in days.</summary>
    public const int Vooruit = 366;

    private Rolaanpassing()
    {
    }

    public RolaanpassingId Id { get; private set; }

    public TeamId TeamId { get; private set; }

    public string Code { get; private set; } = "";

    /// <summary>Counts from one per team and code: of two people who choose at once the second is told.</summary>
    public int Nummer { get; private set; }

    /// <summary>Holds from this day.</summary>
    public DateOnly Vanaf { get; private set; }

    public Rolsoort Soort { get; private set; }

    public string? Onderwerp { get; private set; }

    public string? Voor { get; private set; }

    public string Tekst { get; private set; } = "";

    public bool UitGebruik { get; private set; }

    /// <summary>Back to what the product brings.</summary>
    public bool Standaard { get; private set; }

    public string Waarom { get; private set; } = "";

    public MedewerkerId Door { get; private set; }

    /// <summary>Other words for a line, or out of use, or in use again.</summary>
    public static Result<Rolaanpassing> Wijzigen(TeamId team, Rolregel regel, Rolkeuze keuze, Rolkiezer kiezer)
    {
        var check = new Check();
        return Af(check, Nieuw(team, regel, check.Verplicht(keuze.Tekst, nameof(Tekst), "Schrijf de zin zoals jullie die willen.", Langst)), keuze, kiezer);
    }

    /// <summary>Back to what the product brings; a line that the team added itself has nothing to go back to.</summary>
    public static Result<Rolaanpassing> Terugzetten(TeamId team, Rolregel regel, Rolkeuze keuze, Rolkiezer kiezer)
    {
        var standaard = Rolteksten.Zoek(regel.Code);
        var check = new Check().Dat(standaard is not null, "geen-standaard", "Deze zin hebben jullie zelf gemaakt. Er is geen andere om naar terug te gaan.");
        var terug = Nieuw(team, standaard ?? regel, standaard?.Tekst ?? "");
        terug.Standaard = true;
        return Af(check, terug, keuze with { UitGebruik = false }, kiezer);
    }

    /// <summary>A line of the team itself: something it does or does not do, or one more wording for a topic.</summary>
    public static Result<Rolaanpassing> Toevoegen(TeamId team, IReadOnlyList<Rolregel> staat, NieuweRolregel nieuw, Rolkeuze keuze, Rolkiezer kiezer)
    {
        var check = new Check();
        var uitleg = nieuw.Soort is Rolsoort.Uitleg;
        var tekst = check.Verplicht(keuze.Tekst, nameof(Tekst), "Schrijf de zin zoals jullie die willen.", Langst);
        check.Dat(nieuw.Soort is not null, "soort-leeg", "Kies wat voor zin het is.", nameof(Soort));
        check.Dat(!uitleg || Rolteksten.Onderwerp(nieuw.Onderwerp) is not null, "onderwerp-leeg", "Kies bij welk onderwerp dit hoort.", nameof(Onderwerp));
        var voor = uitleg ? check.Verplicht(nieuw.Voor, nameof(Voor), "Schrijf voor wie deze woorden zijn.", LangsteVoor) : null;
        check.Dat(tekst.Length == 0 || !staat.Any(r => r.Soort == nieuw.Soort && Zoeknaam.Vouw(r.Tekst) == Zoeknaam.Vouw(tekst)), "zin-bestaat", "Deze zin staat er al.", nameof(Tekst));
        var regel = new Rolregel(Codeer(nieuw.Soort, staat), nieuw.Soort ?? default, tekst, uitleg ? nieuw.Onderwerp : null, voor);
        return Af(check, Nieuw(team, regel, tekst), keuze with { UitGebruik = false }, kiezer);
    }

    internal Rolregel Over(Rolregel regel) => regel with { Tekst = Tekst, UitGebruik = UitGebruik, IsEigen = UitGebruik || Tekst != regel.Tekst };

    internal Rolregel AlsRegel() => new(Code, Soort, Tekst, Onderwerp, Voor, UitGebruik, IsEigen: true);

    private static Rolaanpassing Nieuw(TeamId team, Rolregel regel, string tekst) => new()
    {
        Id = NewId.Of<RolaanpassingId>(),
        TeamId = team,
        Code = regel.Code,
        Soort = regel.Soort,
        Onderwerp = regel.Onderwerp,
        Voor = regel.Voor,
        Tekst = tekst,
    };

    private static Result<Rolaanpassing> Af(Check check, Rolaanpassing aanpassing, Rolkeuze keuze, Rolkiezer kiezer)
    {
        aanpassing.Waarom = check.Verplicht(keuze.Waarom, nameof(Waarom), "Schrijf waarom jullie dit zo kiezen.", 1000);
        check.Dat(
            keuze.Vanaf is null || (keuze.Vanaf >= kiezer.Vandaag && keuze.Vanaf <= kiezer.Vandaag.AddDays(Vooruit)),
            "vanaf-klopt-niet", "Kies vandaag of een latere dag, hoogstens een jaar vooruit.", nameof(Vanaf));
        if (!check.IsSuccess)
        {
            return Result<Rolaanpassing>.Refuse(check.Errors);
        }

        (aanpassing.Nummer, aanpassing.Vanaf, aanpassing.Door, aanpassing.UitGebruik) = (kiezer.Vorige + 1, keuze.Vanaf ?? kiezer.Vandaag, kiezer.Wie, keuze.UitGebruik);
        aanpassing.Register(new RolAangepast(aanpassing.Id, aanpassing.TeamId));
        return aanpassing;
    }

    /// <summary>"eigen-d-3": no later version of the product brings the same one. Two at once meet on the unique index.</summary>
    private static string Codeer(Rolsoort? soort, IReadOnlyList<Rolregel> staat)
    {
        var begin = soort switch { Rolsoort.Doet => "eigen-d-", Rolsoort.DoetNiet => "eigen-n-", _ => "eigen-t-" };
        return Enumerable.Range(1, int.MaxValue).Select(n => $"{begin}{n}").First(c => staat.All(r => r.Code != c));
    }
}

/// <summary>What a team chooses for a line.</summary>
public sealed record Rolkeuze(string? Tekst, DateOnly? Vanaf, string? Waarom, bool UitGebruik = false);

/// <summary>What is new about a line that a team adds.</summary>
/// <param name="Onderwerp">Code of the topic, of a wording.</param>
/// <param name="Voor">For whom the wording is.</param>
public sealed record NieuweRolregel(Rolsoort? Soort, string? Onderwerp = null, string? Voor = null);

/// <summary>Who chooses, on which day, and the number of the last choice for this line that he has seen.</summary>
public sealed record Rolkiezer(MedewerkerId Wie, DateOnly Vandaag, int Vorige);

[Zin("wijzigde wat een team wel en niet doet")]
public sealed record RolAangepast(RolaanpassingId Aanpassing, TeamId Team) : DomainEvent(Aanpassing.Value);
