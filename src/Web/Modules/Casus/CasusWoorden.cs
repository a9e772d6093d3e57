namespace Eenlijn.Web.Modules.Casus;

using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Toestemming;
using Microsoft.AspNetCore.Mvc.Rendering;

/// <summary>The choices of a case as people say them; one place, for forms and for lists.</summary>
public static class CasusWoorden
{
    public static string Zeg(ContactSoort soort) => soort switch
    {
        ContactSoort.Huisbezoek => "huisbezoek",
        ContactSoort.GesprekOpLocatie => "gesprek ergens anders",
        ContactSoort.OpKantoor => "op kantoor",
        ContactSoort.Telefoon => "telefoon",
        ContactSoort.Beeldbellen => "beeldbellen",
        ContactSoort.App => "app",
        ContactSoort.Mail => "mail",
        ContactSoort.Brief => "brief",
        ContactSoort.Overleg => "overleg",
        _ => "mee naar een afspraak",
    };

    public static string Zeg(ContactUitkomst uitkomst) => uitkomst switch
    {
        ContactUitkomst.Gesproken => "gesproken",
        ContactUitkomst.NietBereikt => "niet bereikt",
        ContactUitkomst.Voicemail => "voicemail ingesproken",
        ContactUitkomst.NietVerschenen => "niet verschenen",
        ContactUitkomst.WijKwamenNiet => "wij kwamen niet",
        _ => "afgezegd",
    };

    public static string Zeg(Pet pet) => pet switch
    {
        Pet.Hulpverlener => "hulpverlener",
        Pet.Toeleider => "toeleider",
        Pet.Adviseur => "adviseur",
        Pet.Beslisser => "beslisser",
        Pet.Consultant => "consultant",
        _ => "casusregisseur",
    };

    public static string Zeg(Fase fase) => fase switch
    {
        Fase.Verkennen => "verkennen",
        Fase.Plannen => "plannen",
        Fase.Uitvoeren => "uitvoeren",
        Fase.Wachten => "wachten",
        Fase.Afronden => "afronden",
        Fase.StutEnSteun => "stut en steun",
        _ => "gesloten",
    };

    public static string Zeg(Zwaarte zwaarte) => zwaarte switch
    {
        Zwaarte.Licht => "licht",
        Zwaarte.Gemiddeld => "gemiddeld",
        Zwaarte.Zwaar => "zwaar",
        _ => "zeer zwaar",
    };

    public static string Zeg(SteunUitkomst uitkomst) => uitkomst switch
    {
        SteunUitkomst.GaatGoed => "het gaat goed",
        SteunUitkomst.NieuweVraag => "er is een nieuwe vraag",
        SteunUitkomst.Zorgen => "ik maak me zorgen",
        _ => "niet bereikt",
    };

    public static string Zeg(VerwijsStatus status) => status switch
    {
        VerwijsStatus.Wacht => "wacht op een plek",
        VerwijsStatus.Bemiddeling => "er wordt naar een plek gezocht",
        VerwijsStatus.Gestart => "de hulp loopt",
        VerwijsStatus.PastNiet => "past niet",
        VerwijsStatus.Afgebroken => "afgebroken",
        _ => "afgerond",
    };

    public static string Zeg(TaakSoort soort) => soort switch
    {
        TaakSoort.Gesprek => "gesprek",
        TaakSoort.Terugbellen => "terugbellen",
        TaakSoort.Terugkoppeling => "terugkoppeling",
        TaakSoort.Overleg => "overleg",
        TaakSoort.Evaluatie => "evaluatie",
        TaakSoort.Regelen => "regelen",
        _ => "anders",
    };

    public static string Zeg(ZichtbaarVoor voor) => voor switch
    {
        ZichtbaarVoor.Schrijver => "alleen de schrijver",
        ZichtbaarVoor.Medewerkers => "betrokken medewerkers",
        _ => "gezin leest mee",
    };

    public static string Zeg(Houding houding) => houding switch
    {
        Houding.Naast => "naast het gezin",
        Houding.Grenzen => "grenzen stellen",
        _ => "allebei, verdeeld",
    };

    public static string Zeg(Regieantwoord antwoord) => antwoord switch
    {
        Regieantwoord.Bevestigd => "eens",
        Regieantwoord.Geweigerd => "niet eens",
        _ => "nog geen antwoord",
    };

    public static string Zeg(Verschilstand stand) => stand switch
    {
        Verschilstand.Opgelost => "opgelost",
        Verschilstand.BlijftStaan => "het verschil blijft staan",
        _ => "nog open",
    };

    public static string Zeg(Gezinsantwoord antwoord) => antwoord switch
    {
        Gezinsantwoord.Goed => "vindt het goed",
        Gezinsantwoord.LieverNiet => "liever niet",
        _ => "nog niet gevraagd",
    };

    public static string Zeg(Grensuitkomst uitkomst) => uitkomst switch
    {
        Grensuitkomst.DoetMee => "doet nu mee",
        Grensuitkomst.GafAdvies => "gaf advies",
        Grensuitkomst.NeemtOver => "neemt dit deel over",
        _ => "niet gelukt",
    };

    public static string Zeg(Verkenningsgrond grond) => grond switch
    {
        Verkenningsgrond.WensVanGezin => "het gezin wil het",
        _ => "een signaal vraagt erom",
    };

    /// <summary>All members of an enum, to choose from.</summary>
    public static IEnumerable<SelectListItem> Keuzes<T>(Func<T, string> zeg)
        where T : struct, Enum => Enum.GetValues<T>().Select(waarde => new SelectListItem(zeg(waarde), waarde.ToString()));
}
