namespace Eenlijn.Web.Modules.Toestemming;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.NlDesign.Dates;
using Eenlijn.NlDesign.Parts;
using Eenlijn.Persistence.Reading;

/// <summary>Consent in plain words: what is asked, how it stands, as what somebody answers.</summary>
public static class VraagWoorden
{
    /// <summary>"iets delen met school: De Klimop".</summary>
    public static string Wat(ToestemmingKaart kaart) =>
        kaart.Aan is { } aan ? $"{Toestemmingsregels.Van(kaart.Voor).Tekst}: {aan}" : Toestemmingsregels.Van(kaart.Voor).Tekst;

    public static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];

    public static string Zeg(ToestemmingStatus status) => status switch
    {
        ToestemmingStatus.Gevraagd => "nog niet iedereen antwoordde",
        ToestemmingStatus.Gegeven => "toestemming",
        ToestemmingStatus.GeldtLater => "toestemming, begint later",
        ToestemmingStatus.Geweigerd => "geweigerd",
        ToestemmingStatus.Ingetrokken => "ingetrokken",
        _ => "verlopen",
    };

    public static BadgeKind Kleur(ToestemmingStatus status) => status switch
    {
        ToestemmingStatus.Gegeven or ToestemmingStatus.GeldtLater => BadgeKind.Positive,
        ToestemmingStatus.Geweigerd or ToestemmingStatus.Ingetrokken => BadgeKind.Danger,
        ToestemmingStatus.Gevraagd => BadgeKind.Warm,
        _ => BadgeKind.Neutral,
    };

    public static string Zeg(Hoedanigheid als) => als switch
    {
        Hoedanigheid.Zelf => "voor zichzelf",
        Hoedanigheid.Gezag => "heeft gezag",
        Hoedanigheid.Voogd => "voogd",
        Hoedanigheid.Instelling => "voogd",
        _ => "beslist namens",
    };

    public static string Zeg(AntwoordKaart antwoord) => antwoord.Uitkomst switch
    {
        AntwoordUitkomst.NogNiet => "nog geen antwoord",
        AntwoordUitkomst.Gegeven => $"ja, {Zeg(antwoord.Wijze ?? AntwoordWijze.Mondeling)} op {DateText.Full(antwoord.Op!.Value)}",
        AntwoordUitkomst.Geweigerd => $"nee, op {DateText.Full(antwoord.Op!.Value)}",
        _ => $"ingetrokken op {DateText.Full(antwoord.Op!.Value)}",
    };

    public static BadgeKind Kleur(AntwoordUitkomst uitkomst) => uitkomst switch
    {
        AntwoordUitkomst.Gegeven => BadgeKind.Positive,
        AntwoordUitkomst.NogNiet => BadgeKind.Warm,
        _ => BadgeKind.Danger,
    };

    public static string Zeg(AntwoordWijze wijze) => wijze switch
    {
        AntwoordWijze.Mondeling => "mondeling",
        AntwoordWijze.Schriftelijk => "op papier",
        _ => "digitaal",
    };

    public static string Zeg(MomentSoort soort) => soort switch
    {
        MomentSoort.Gegeven => "gaf toestemming",
        MomentSoort.Geweigerd => "weigerde",
        MomentSoort.Ingetrokken => "trok de toestemming in",
        MomentSoort.IngetrokkenEnUitgelegd => "trok de toestemming in; uitgelegd is wat dat verandert",
        _ => "wil het na de weigering nog steeds",
    };

    public static string Zeg(Vertelwijze wijze) => wijze switch
    {
        Vertelwijze.Vertellen => "vertellen",
        Vertelwijze.Meenemen => "uitleggen en naar de mening vragen",
        Vertelwijze.OpVerzoek => "informatie op verzoek",
        _ => "alleen als de jongere het goed vindt",
    };

    public static string Zeg(Regime regime) => regime switch
    {
        Regime.Jeugdhulp => "hulp",
        Regime.Behandeling => "een behandeling door een arts of ggz",
        Regime.Delen => "delen met anderen",
        _ => "gebruik van gegevens, foto of film",
    };

    public static string Zeg(VertegenwoordigerSoort soort) => soort switch
    {
        VertegenwoordigerSoort.OudersMetGezag => "de ouders met gezag of de voogd",
        VertegenwoordigerSoort.Curator => "een curator",
        VertegenwoordigerSoort.Mentor => "een mentor",
        VertegenwoordigerSoort.Gemachtigde => "iemand die daarvoor schriftelijk is gemachtigd",
        VertegenwoordigerSoort.Partner => "de partner",
        _ => "een ouder, kind, broer, zus of grootouder",
    };

    public static string Wie(PersoonId? persoon, string? instelling, Kring kring) => persoon is { } id ? kring.NaamVan(id) : instelling ?? "iemand";

    /// <summary>The sentence with which a worker asks it (R2-101), spoken to whoever decides.</summary>
    public static string Vraagzin(ToestemmingKaart kaart, Kring kring)
    {
        var over = Namen([.. kaart.OverWie.Select(kring.NaamVan)]);
        var handeling = Toestemmingsregels.Van(kaart.Voor);
        var wat = handeling.Ontvanger
            ? $"Ik wil graag met {kaart.Aan} praten over {over}. Ik wil dan dit vertellen: {Los(kaart.Inhoud)}. Ik doe dat hiervoor: {Los(kaart.Doel)}."
            : $"Ik vraag je toestemming voor {handeling.Tekst}. Het gaat over {over}. Ik doe dat hiervoor: {Los(kaart.Doel)}.{(kaart.Inhoud is null ? "" : $" Dit hoort erbij: {Los(kaart.Inhoud)}.")}";
        return $"{wat} Het geldt tot en met {DateText.Full(kaart.Tot)}. Vind je dat goed? Je mag nee zeggen, en een ja mag je altijd terugnemen.";
    }

    public static string Namen(IReadOnlyList<string> namen) => namen.Count switch
    {
        0 => "niemand",
        1 => namen[0],
        _ => $"{string.Join(", ", namen.SkipLast(1))} en {namen[^1]}",
    };

    /// <summary>Without the full stop at the end, to go on in a sentence.</summary>
    private static string Los(string? tekst) => (tekst ?? "").Trim().TrimEnd('.');
}
