namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Reading;

/// <summary>Rights and withholdings in plain words, with the article on which they rest.</summary>
public static class ToestemmingWoorden
{
    /// <summary>The rule about what somebody may see, as one would say it at the kitchen table.</summary>
    public static string Uitleg(Kijkregel regel) => regel switch
    {
        Kijkregel.Ongeboren => "Nog niet geboren. Wie straks het gezag heeft, mag zien wat over dit kind is opgeschreven.",
        Kijkregel.OnderTwaalf => "Jonger dan 12. Wie het gezag heeft, mag zien wat over dit kind is opgeschreven. Het kind zelf nog niet.",
        Kijkregel.TwaalfTotZestien => "12 tot en met 15. De jongere zelf én wie het gezag heeft, mogen zien wat over de jongere is opgeschreven.",
        Kijkregel.VanafZestien => "16 of 17. Alleen de jongere zelf beslist en ziet. Ouders lezen niet meer mee.",
        Kijkregel.Volwassen => "Volwassen. Alleen deze persoon zelf ziet wat over hem of haar is opgeschreven.",
        Kijkregel.LeeftijdNietZeker => "De leeftijd is niet zeker. Dan geldt de strengste regel: alleen wie het bij elke mogelijke leeftijd mag zien.",
        _ => "De geboortedatum is niet bekend. Tot die er staat, ziet niemand van het gezin wat over dit kind is opgeschreven.",
    };

    /// <summary>The ground in law; null where the house is stricter than the law asks.</summary>
    public static string? Grond(Kijkregel regel) => regel switch
    {
        Kijkregel.OnderTwaalf => "Jeugdwet artikel 7.3.4 en 7.3.15",
        Kijkregel.TwaalfTotZestien => "Jeugdwet artikel 7.3.4 en 7.3.5",
        Kijkregel.VanafZestien => "Jeugdwet artikel 7.3.5 en 7.3.15",
        _ => null,
    };

    public static string Zeg(Afgeschermd wat) => wat switch
    {
        Afgeschermd.Record => "Iets uit het dossier",
        Afgeschermd.Persoon => "Dat iemand bij het gezin hoort",
        Afgeschermd.School => "De school",
        Afgeschermd.Bereikbaarheid => "Telefoon, mail en bereikbaarheid",
        _ => "Het adres",
    };

    /// <summary>"School van Elif", "Adres van bij moeder", "Contact van 3 november 2026: …".</summary>
    public static string Zeg(AfschermingKaart a, Func<PersoonId, string> naam, IReadOnlyDictionary<RecordId, RecordKaart> records) => a.Wat switch
    {
        Afgeschermd.Record => a.Record is { } id && records.TryGetValue(id, out var kaart) ? Zeg(kaart) : "Een eigen notitie van een collega",
        Afgeschermd.Adres => $"Het adres van het huis ‘{a.Huis}’",
        Afgeschermd.Persoon => $"Dat {Naam(a, naam)} bij dit gezin hoort, en alles over {Naam(a, naam)}",
        Afgeschermd.School => $"De school van {Naam(a, naam)}",
        _ => $"Telefoon, mail en bereikbaarheid van {Naam(a, naam)}",
    };

    public static string Zeg(RecordKaart kaart) =>
        $"{char.ToUpperInvariant(kaart.Soort[0])}{kaart.Soort[1..]} van {DateText.Full(kaart.Op)}{(kaart.Tekst is null ? "" : $": {kaart.Tekst}")}";

    private static string Naam(AfschermingKaart a, Func<PersoonId, string> naam) => a.Persoon is { } p ? naam(p) : "";
}
