namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.NlDesign.Dates;
using Eenlijn.Persistence.Gezin;

/// <summary>The module's values in the words of the screen.</summary>
public static class GezinsWoorden
{
    public static string Tekst(this GezinsRol rol) => rol switch
    {
        GezinsRol.Kind => "kind",
        GezinsRol.Ouder => "ouder",
        GezinsRol.Verzorger => "verzorger",
        GezinsRol.AnderGezinslid => "ander gezinslid",
        _ => "netwerk",
    };

    public static string Tekst(this Geslacht geslacht) => geslacht switch
    {
        Geslacht.Man => "jongen of man",
        Geslacht.Vrouw => "meisje of vrouw",
        _ => "niet bekend",
    };

    public static string Tekst(this Kanaal kanaal) => kanaal switch
    {
        Kanaal.Bellen => "bellen",
        Kanaal.Appen => "appen",
        Kanaal.Sms => "sms",
        Kanaal.Mailen => "mailen",
        Kanaal.Brief => "brief",
        Kanaal.OpSchool => "op school",
        _ => "thuis",
    };

    public static string Tekst(this GezagSoort soort) => soort switch
    {
        GezagSoort.GezamenlijkOuderlijkGezag => "beide ouders samen",
        GezagSoort.EenhoofdigOuderlijkGezag => "één ouder alleen",
        GezagSoort.GezamenlijkGezag => "een ouder samen met iemand anders",
        GezagSoort.Voogdij => "voogdij",
        GezagSoort.TijdelijkGeenGezag => "tijdelijk geen gezag",
        _ => "gezag niet te bepalen",
    };

    public static string Tekst(this GezagBron bron) => bron switch
    {
        GezagBron.VerteldDoorGezin => "verteld door het gezin",
        GezagBron.Brp => "uit de BRP",
        GezagBron.Gezagsregister => "uit het gezagsregister",
        GezagBron.Uitspraak => "uit een uitspraak van de rechter",
        _ => "verteld door een partner",
    };

    public static string Tekst(this SteunSoort soort) => soort switch
    {
        SteunSoort.Praktisch => "praktische hulp",
        SteunSoort.InformatieOfAdvies => "informatie of advies",
        SteunSoort.Troost => "troost",
        _ => "steun",
    };

    public static string WilHelpenTekst(bool? wilHelpen) => wilHelpen switch
    {
        true => "wil helpen",
        false => "wil of kan nu niet helpen",
        null => "nog niet gevraagd",
    };

    /// <summary>"1 juni 2017", "juni 2017" or "2017".</summary>
    public static string Tekst(this OnzekereDatum datum) => datum switch
    {
        { Jaar: { } jaar, Maand: { } maand, Dag: { } dag } => DateText.Full(new(jaar, maand, dag)),
        { Jaar: { } jaar, Maand: { } maand } => DateText.Full(new(jaar, maand, 1))[2..],
        { Jaar: { } jaar } => $"{jaar}",
        _ => "onbekend",
    };

    /// <summary>"9 jaar (1 juni 2017)", "ongeboren, uitgerekend 1 april 2027" or "leeftijd niet bekend".</summary>
    public static string LeeftijdTekst(Geboorte geboorte, DateOnly vandaag) => geboorte switch
    {
        Geboorte.Ongeboren { Uitgerekend: { } dag } => $"ongeboren, uitgerekend {DateText.Full(dag)}",
        Geboorte.Ongeboren => "ongeboren",
        Geboorte.Geboren geboren when geboren.LeeftijdOp(vandaag) is { } leeftijd => $"{leeftijd} ({geboren.Op.Tekst()})",
        _ => "leeftijd niet bekend",
    };

    /// <summary>"van 1 maart 2026", "tot 3 juni 2026", "van … tot …"; empty when no day is known.</summary>
    public static string Periode(DateOnly? van, DateOnly? tot) => (van, tot) switch
    {
        ({ } begin, { } eind) => $"van {DateText.Full(begin)} tot en met {DateText.Full(eind)}",
        ({ } begin, null) => $"sinds {DateText.Full(begin)}",
        (null, { } eind) => $"tot en met {DateText.Full(eind)}",
        _ => "",
    };

    public static string Tekst(this AdresBeeld adres) =>
        string.Join(", ", new[] { $"{adres.Straat} {adres.Huisnummer}", $"{adres.Postcode} {adres.Plaats}".Trim() });

    /// <summary>The parts that are there, with a middle dot between them.</summary>
    public static string Samen(params IEnumerable<string?> delen) => string.Join(" · ", delen.Where(deel => !string.IsNullOrEmpty(deel)));
}
