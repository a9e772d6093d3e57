namespace Eenlijn.Web.Modules.Autorisatie;

using System.Collections.Frozen;
using System.Reflection;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;
using Eenlijn.Persistence.Reading;

/// <summary>A line of the log as a sentence after the name of who did it: "Mirjam Bos noteerde een contact".</summary>
public static class LogZin
{
    private static readonly FrozenDictionary<string, string> Zinnen = typeof(DomainEvent).Assembly.GetTypes()
        .Select(type => (type.Name, type.GetCustomAttribute<ZinAttribute>()?.Zin))
        .Where(found => found.Zin is not null)
        .ToFrozenDictionary(found => found.Name, found => found.Zin!);

    /// <summary>What was read, printed or looked for, by the name under which the log keeps it.</summary>
    private static readonly FrozenDictionary<string, string> Woorden = new Dictionary<string, string>
    {
        ["Caseload"] = "de eigen caseload",
        ["Terugbellen"] = "wie op een telefoontje wacht",
        ["Casus"] = "de casus",
        ["Aanmelding"] = "een aanmelding",
        ["Aanmeldingen"] = "de lijst met aanmeldingen",
        ["Afscherming"] = "wat wordt afgeschermd",
        ["BekendElders"] = "of een gezin al bekend is",
        ["Contact"] = "een contact",
        ["EigenGezinnen"] = "een gezin",
        ["Dubbelen"] = "wie er misschien dubbel in staat",
        ["Gezin"] = "het gezin",
        ["GezinAfdruk"] = "het gezin op papier",
        ["TekeningAfdruk"] = "de tekening van de familie op papier",
        ["Gezinnen"] = "de lijst met gezinnen",
        ["Logboek"] = "het logboek",
        ["Noodtoegang"] = "een noodtoegang",
        ["Oproep"] = "een oproep om een kind veilig te stellen",
        ["Pagina"] = "een pagina",
        ["Persoon"] = "een persoon",
        ["Achtergrond"] = "wie is wie op papier",
        ["Verhaalregel"] = "het verhaal van het gezin op papier",
        ["PersoonGevonden"] = "een persoon in een zoekuitkomst",
        ["Plan"] = "het plan",
        ["PlanVersie"] = "een versie van het plan",
        ["Registerzoeker"] = "of iemand in de kopie van de BRP staat",
        ["Team"] = "de casussen van het team",
        ["Triage"] = "een triage",
        ["Tafelpunt"] = "een punt op de agenda van een tafel",
        ["Vandaag"] = "de lijst Vandaag",
        ["Veiligheid"] = "de veiligheid",
        ["Waarneming"] = "wie waarneemt",
        ["ZorgOverVeiligheid"] = "een zorg over veiligheid",
        ["Zoeken"] = "een zoekuitkomst",
    }.ToFrozenDictionary();

    public static IEnumerable<string> BekendeWoorden => Woorden.Keys;

    public static string Van(LogRij regel) => (regel.Soort, regel.Uitkomst) switch
    {
        (LogSoort.Aangemeld, LogUitkomst.Gelukt) => "logde in",
        (LogSoort.Aangemeld, _) => "probeerde in te loggen, maar dat lukte niet",
        (LogSoort.Afgemeld, _) => "logde uit",
        (_, LogUitkomst.Geweigerd) => $"wilde {Woord(regel)} openen, maar mag dat niet",
        (LogSoort.Gewijzigd, _) => regel.Gebeurtenis == "ConceptBewaard"
            ? "begon aan een formulier dat nog niet is verstuurd"
            : Zinnen.GetValueOrDefault(regel.Gebeurtenis) ?? $"wijzigde {Woord(regel)}",
        (LogSoort.Gezocht, _) => regel.Dossier is null ? $"zocht {Woord(regel)}" : "vond dit gezin met een zoekvraag",
        (LogSoort.Uitgevoerd, _) => $"maakte een bestand van {Woord(regel)}",
        (LogSoort.Afgedrukt, _) => $"drukte {Woord(regel)} af",
        _ => $"bekeek {Woord(regel)}",
    };

    public static string Wie(LogRij regel) => regel.Wie ?? (regel.Soort == LogSoort.Aangemeld ? "Iemand met een onbekende naam" : "Eenlijn zelf");

    /// <summary>Enough to tell cases apart in a list, without a name.</summary>
    public static string Kort(CasusId casus) => casus.Value.ToString()[^8..];

    /// <summary>A word that is not in the list yet reads as its own parts: <c>KortContact</c> as "kort contact".</summary>
    private static string Woord(LogRij regel) => Woorden.GetValueOrDefault(regel.Gebeurtenis)
        ?? string.Concat(regel.Gebeurtenis.Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : " ") + char.ToLowerInvariant(c) : c.ToString()));
}
