namespace Eenlijn.Web.Modules.Beslissen;

using Eenlijn.Domain.Beslissen;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The choices of deciding together as people say them; one place, for forms, pages and prints.</summary>
public static class BeslisWoorden
{
    public static IReadOnlyList<SelectListItem> Keuzes<T>(Func<T, string> zeg, params T[] behalve)
        where T : struct, Enum => [.. Enum.GetValues<T>().Except(behalve).Select(v => new SelectListItem(zeg(v), v.ToString()))];

    public static string Zeg(Doelakkoord akkoord) => akkoord switch
    {
        Doelakkoord.Eens => "eens met het doel",
        Doelakkoord.Anders => "wil iets anders of iets erbij",
        _ => "nog niet gevraagd",
    };

    public static string Zeg(Nagekeken oordeel) => oordeel switch
    {
        Nagekeken.Klopt => "klopt",
        Nagekeken.MetAanvulling => "klopt, met een aanvulling",
        Nagekeken.KloptNiet => "klopt niet helemaal",
        Nagekeken.NietGevraagd => "niet gevraagd: te jong of al weg",
        _ => "nog niet gevraagd",
    };

    public static string Zeg(Puntsoort soort) => soort switch
    {
        Puntsoort.Agenda => "iets om te bespreken",
        Puntsoort.Werkwijze => "het anders aanpakken",
        _ => "een vraag die nog open is",
    };

    public static string Zeg(Puntstand stand) => stand switch
    {
        Puntstand.Besproken => "besproken",
        Puntstand.Overgenomen => "zo doen we het",
        Puntstand.NietOvergenomen => "doen we niet",
        Puntstand.Meegenomen => "naar het volgende gesprek",
        _ => "nog open",
    };

    public static string Zeg(Gangsoort soort) => soort switch
    {
        Gangsoort.Gedaan => "gedaan",
        Gangsoort.Overgeslagen => "overgeslagen",
        _ => "nog eens",
    };

    public static string Zeg(Begrip begrip) => begrip switch
    {
        Begrip.Ja => "het is duidelijk",
        Begrip.Vragen => "heeft nog vragen",
        Begrip.Nee => "het is niet duidelijk",
        _ => "nog niet gevraagd",
    };

    public static string Zeg(Akkoord eens) => eens switch
    {
        Akkoord.Eens => "eens",
        Akkoord.Deels => "deels eens",
        Akkoord.Oneens => "niet eens",
        _ => "nog niet gevraagd",
    };

    public static string Zeg(FactorWaar waar) => waar switch
    {
        FactorWaar.Kind => "bij het kind",
        FactorWaar.Gezin => "in het gezin",
        _ => "in de omgeving",
    };

    public static string Zeg(FactorWerking werking) => werking switch
    {
        FactorWerking.Veroorzaakt => "maakt dat het er is",
        FactorWerking.HoudtInStand => "houdt het in stand",
        FactorWerking.VangtOp => "vangt het op",
        FactorWerking.Beschermt => "beschermt",
        _ => "is een risico",
    };

    public static string Zeg(Vermoedenstand stand) => stand switch
    {
        Vermoedenstand.GeenTekenen => "geen tekenen van",
        Vermoedenstand.Misschien => "misschien",
        Vermoedenstand.Vermoeden => "ja, een vermoeden",
        Vermoedenstand.Uitgesloten => "uitgesloten door wie dat mag",
        _ => "niet besproken",
    };

    public static string Zeg(Beslisrol rol) => rol switch
    {
        Beslisrol.Samen => "samen beslissen",
        Beslisrol.Gezin => "het gezin beslist",
        _ => "de professional mag beslissen",
    };

    public static string Zeg(Besluitstand stand) => stand switch
    {
        Besluitstand.Open => "nog beslissen",
        Besluitstand.GestoptOmVeiligheid => "gestopt: eerst veilig",
        Besluitstand.Besloten => "besloten",
        Besluitstand.Heroverwogen => "opnieuw bekeken",
        _ => "afgebroken",
    };

    public static string Zeg(Optiesoort soort) => soort switch
    {
        Optiesoort.Eigen => "zelf doen",
        Optiesoort.Netwerk => "met mensen om ons heen",
        Optiesoort.VrijToegankelijk => "hulp zonder verwijzing",
        Optiesoort.Licht => "lichte hulp",
        Optiesoort.Specialistisch => "specialistische hulp",
        Optiesoort.Zwaar => "zware hulp",
        _ => "afwachten en goed volgen",
    };

    public static string Zeg(Kennisbron bron) => bron switch
    {
        Kennisbron.Wetenschap => "uit onderzoek",
        Kennisbron.Praktijk => "uit ervaring in het werk",
        Kennisbron.Voorkeur => "omdat het bij het gezin past",
        _ => "niet bekend",
    };

    public static string Zeg(Beschikbaarheid beschikbaar) => beschikbaar switch
    {
        Beschikbaarheid.Direct => "kan meteen",
        Beschikbaarheid.Wachttijd => "er is een wachttijd",
        Beschikbaarheid.NietTeKrijgen => "is er nu niet",
        _ => "nog niet nagevraagd",
    };

    public static string Zeg(Voorkeur voorkeur) => voorkeur switch
    {
        Voorkeur.Liefst => "wil dit het liefst",
        Voorkeur.Goed => "vindt dit goed",
        Voorkeur.LieverNiet => "liever niet",
        _ => "wil dit niet",
    };

    public static string Zeg(EerderGeprobeerd eerder) => eerder switch
    {
        EerderGeprobeerd.Hielp => "eerder geprobeerd, dat hielp",
        EerderGeprobeerd.HielpNiet => "eerder geprobeerd, dat hielp niet",
        _ => "niet eerder geprobeerd",
    };

    public static string Zeg(Voorwaardesoort soort) => soort switch
    {
        Voorwaardesoort.Veiligheid => "veiligheid",
        Voorwaardesoort.Budget => "geld of ruimte",
        _ => "iets anders",
    };

    public static string Zeg(Toetsuitkomst uitkomst) => uitkomst switch
    {
        Toetsuitkomst.Voldaan => "ja, hieraan is voldaan",
        Toetsuitkomst.NietVoldaan => "nee, nog niet",
        _ => "nog niet getoetst",
    };

    public static string Zeg(Beslisser beslisser) => beslisser switch
    {
        Beslisser.Samen => "gezin en professional samen",
        Beslisser.Gezin => "het gezin",
        Beslisser.OvergelatenAanProfessional => "de professional, omdat het gezin dat zo wilde",
        Beslisser.Professional => "de professional",
        Beslisser.Tafel => "een overleg of tafel",
        _ => "de rechter",
    };

    public static string Zeg(Hulpkeuze keuze) => keuze switch
    {
        Hulpkeuze.Stapsgewijs => "stap voor stap: licht beginnen, zwaarder als het moet",
        _ => "meteen wat het beste past",
    };

    /// <summary>The five steps of the ladder of participation (bron 003 §4).</summary>
    public static string Trede(int trede) => trede switch
    {
        1 => "het gezin hoorde wat er besloten is",
        2 => "het gezin gaf informatie, anderen besloten",
        3 => "het gezin gaf advies, de professional besloot",
        4 => "het gezin besliste mee",
        _ => "het gezin en de professional besloten samen",
    };
}
