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

    public static string Tekst(this HulpBron bron) => bron switch
    {
        HulpBron.PersoonZelf => "persoon zelf",
        HulpBron.AnderGezinslid => "ander gezinslid",
        HulpBron.School => "school",
        HulpBron.Huisarts => "huisarts",
        HulpBron.EerdereHulpverlener => "eerdere hulpverlener",
        _ => "eigen dossier",
    };

    public static string Tekst(this HulpGerichtOp gericht) => gericht switch
    {
        HulpGerichtOp.Kind => "kind",
        HulpGerichtOp.Gezin => "gezin",
        _ => "ouder",
    };

    public static string Tekst(this HulpResultaat resultaat) => resultaat switch
    {
        HulpResultaat.Ja => "ja",
        HulpResultaat.Deels => "deels",
        HulpResultaat.Nee => "nee",
        _ => "weten we niet",
    };

    /// <summary>What help brought, in a few words; nothing when nobody asked.</summary>
    public static string ResultaatTekst(HulpResultaat? resultaat) => resultaat switch
    {
        HulpResultaat.Ja => "hielp",
        HulpResultaat.Deels => "hielp deels",
        HulpResultaat.Nee => "hielp niet",
        _ => "resultaat niet bekend",
    };

    public static string Tekst(this Taalniveau niveau) => niveau switch
    {
        Taalniveau.Gewoon => "gewone taal",
        Taalniveau.Eenvoudig => "korte, eenvoudige zinnen",
        Taalniveau.WeinigNederlands => "spreekt weinig Nederlands",
        _ => "lezen en schrijven is moeilijk",
    };

    public static string Tekst(this Leerstijl stijl) => stijl switch
    {
        Leerstijl.Praten => "erover praten",
        Leerstijl.Lezen => "rustig nalezen",
        Leerstijl.Beelden => "plaatjes of een tekening",
        Leerstijl.Voordoen => "zien hoe een ander het doet",
        _ => "zelf proberen",
    };

    public static string Tekst(this Gespreksplaats plaats) => plaats switch
    {
        Gespreksplaats.Thuis => "thuis",
        Gespreksplaats.OpSchool => "op school",
        Gespreksplaats.BijHetTeam => "bij het team",
        Gespreksplaats.InDeBuurt => "ergens in de buurt",
        Gespreksplaats.Wandelend => "tijdens een wandeling",
        _ => "met beeldbellen",
    };

    public static string Tekst(this NetwerkKring kring) => kring switch
    {
        NetwerkKring.Familie => "familie",
        NetwerkKring.Vrienden => "vrienden",
        NetwerkKring.Buren => "buren",
        NetwerkKring.Vrijwilliger => "vrijwilliger",
        NetwerkKring.Geloofsgemeenschap => "kerk, moskee of tempel",
        NetwerkKring.Zelforganisatie => "zelforganisatie",
        NetwerkKring.Lotgenoten => "lotgenoten",
        _ => "buurtkamer",
    };

    public static string Tekst(this NetwerkDrempel drempel) => drempel switch
    {
        NetwerkDrempel.WeinigNetwerk => "er zijn weinig mensen",
        NetwerkDrempel.NetwerkTeZwak => "heeft het zelf zwaar",
        NetwerkDrempel.HelptNiet => "de hulp helpt niet",
        NetwerkDrempel.WilNietBelasten => "gezin wil niemand belasten",
        NetwerkDrempel.Trots => "gezin wil het zelf doen",
        NetwerkDrempel.WilGeenBemoeienis => "gezin wil geen bemoeienis",
        NetwerkDrempel.Schaamte => "schaamte",
        NetwerkDrempel.Cultuur => "dat hoort niet, vindt de omgeving",
        NetwerkDrempel.IsZelfSchadelijk => "deze persoon doet het gezin geen goed",
        _ => "woont ver weg",
    };

    /// <summary>"helpt echt, is bereikbaar; niet: gaat in op een vraag"; what is not known is not said.</summary>
    public static string Tekst(this Netwerkweging weging)
    {
        (bool? Antwoord, string Tekst)[] punten =
        [
            (weging.GaatInOpVraag, "gaat in op een vraag"), (weging.HelptEcht, "helpt echt"), (weging.IsBereikbaar, "is bereikbaar"), (weging.IsBetrouwbaar, "is betrouwbaar"),
        ];
        var (wel, niet) = (string.Join(", ", punten.Where(p => p.Antwoord == true).Select(p => p.Tekst)), string.Join(", ", punten.Where(p => p.Antwoord == false).Select(p => p.Tekst)));
        return Samen(
            weging.Kring?.Tekst(),
            wel,
            niet.Length > 0 ? $"niet: {niet}" : null,
            weging.MagGevraagd switch { true => "mag gevraagd worden", false => "mag niet gevraagd worden", null => null },
            weging.Drempel is { } drempel ? $"lastig: {drempel.Tekst()}" : null);
    }

    /// <summary>How somebody likes to be spoken with, in one line.</summary>
    public static string Tekst(Voorkeuren v) => Samen(
        v.Taalniveau is null or Taalniveau.Gewoon ? null : v.Taalniveau.Value.Tekst(),
        v.Leerstijl is { } stijl ? $"liefst {stijl.Tekst()}" : null,
        v.Gespreksplaats is { } plaats ? $"praat liefst {plaats.Tekst()}" : null,
        v.Onderwerpen is { } onderwerpen ? $"wil weten over: {onderwerpen}" : null,
        v.WensWie is { } wie ? $"wens: {wie}" : null);

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

    /// <summary>"Sanne, Murat en Hatice".</summary>
    public static string En(IReadOnlyList<string> namen) => namen.Count switch
    {
        0 => "",
        1 => namen[0],
        _ => $"{string.Join(", ", namen.Take(namen.Count - 1))} en {namen[^1]}",
    };

    /// <summary>The parts that are there, with a middle dot between them.</summary>
    public static string Samen(params IEnumerable<string?> delen) => string.Join(" · ", delen.Where(deel => !string.IsNullOrEmpty(deel)));
}
