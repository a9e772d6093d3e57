namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Veiligheid;

/// <summary>Families whose question was light, or long but not heavy (after V7, V8, V9 and V10, bron 001 §8).</summary>
internal static class LichteVragen
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        Samson(db, mensen, vandaag);
        Yildiz(db, mensen, vandaag);
        Demir(db, mensen, vandaag);
        Tan(db, mensen, vandaag);
    }

    /// <summary>V7: police saw a burdened mother, one visit was enough, the door stays open.</summary>
    private static void Samson(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Samson", mensen.Joyce, -120);
        var kinderen = new[]
        {
            v.Kind("Amy||Samson", "2013-01-20", Geslacht.Vrouw, mensen.Vaart, "klas 2"),
            v.Kind("Jaden||Samson", "2016-05-08", Geslacht.Man, mensen.Klimop, "groep 7"),
            v.Kind("Milo||Samson", "2019-09-12", Geslacht.Man, mensen.Klimop, "groep 4"),
            v.Kind("Zoë||Samson", "2022-12-01", Geslacht.Vrouw),
        };
        var cheryl = v.Ouder("Cheryl||Samson", "1984-03-15", Geslacht.Vrouw, "06 555 20 01");
        var ricardo = v.Ouder("Ricardo||Samson", "1982-08-29", Geslacht.Man, "06 555 20 02");
        v.Relatie(cheryl, RelatieSoort.Ouder, kinderen);
        v.Relatie(ricardo, RelatieSoort.Ouder, kinderen);
        v.Relatie(cheryl, RelatieSoort.Partner, ricardo);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [cheryl, ricardo], kinderen);
        v.Huis("thuis", "Ganzenpad", "19", "1025 GH", [cheryl, ricardo, .. kinderen]);
        v.Kwam(cheryl, "Bel maar, ik weet het ook niet meer.", "politie", Initiatief.OpAdvies, g => g with
        {
            Instroom = Instroom.Partner,
            PartnerContact = "de wijkagent",
            BeeldVanPartner = "Een moeder die na een beroving niet meer slaapt. Zij vindt het goed dat jullie bellen.",
        });
        v.Vraag(-118, cheryl, "Sinds de beroving slaapt niemand. Ik wil weten waar ik terechtkan als het me te veel wordt.");
        v.Contact(-118, ContactSoort.Huisbezoek, 60, [cheryl], "Na een seintje van de wijkagent. Geluisterd, verteld wat er in de buurt is. Cheryl weet genoeg.");
        v.Contact(-97, ContactSoort.Telefoon, 10, [cheryl], "Het gaat weer. Ricardo slaapt beter.", woorden: (cheryl, "Fijn dat jullie gewoon kwamen."));
        v.Bekeken(-118, VeiligheidConclusie.GeenZorg, "Geen zorg over de kinderen; wel schrik na de beroving.", 30, kinderen);
        v.Fase(-97, Fase.Gesloten, "Je mag altijd bellen of binnenlopen bij OKC Noord. Vraag naar Joyce, je hoeft je verhaal niet opnieuw te doen.");
    }

    /// <summary>V8: a young woman of nineteen who learns slowly and wants to work with children.</summary>
    private static void Yildiz(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Yıldız", mensen.Tom, -200);
        v.Casus.RegieVanHetGezinVastleggen("Selin beslist zelf, met Tom als steun");
        var selin = v.Kind("Selin||Yıldız", "2007-02-26", Geslacht.Vrouw, null, null, "Turks en Nederlands");
        var gul = v.Ouder("Gül||Yıldız", "1979-06-06", Geslacht.Vrouw, "06 555 21 02", "Turks", tolk: true);
        v.Relatie(gul, RelatieSoort.Ouder, selin);
        v.Huis("thuis", "Kometenstraat", "150", "1033 ES", gul, selin);
        v.Kwam(selin, "Mijn mentor zei dat jullie meedenken over werk.", "mentor", Initiatief.OpAdvies);
        v.Vraag(-196, selin, "Ik wil met kinderen werken. School zegt dat ik dat niet kan.");
        v.VraagErachter(-160, "Welk werk past bij wat Selin kan, en wie helpt haar het vol te houden?");
        v.Contact(-196, ContactSoort.OpKantoor, 45, [selin], "Selin wil alleen praten, zonder moeder. Afgesproken wat haar moeder wel en niet hoort.");
        v.Contact(-130, ContactSoort.MeegaanNaarAfspraak, 90, [selin], "Mee naar de kinderboerderij voor een proefdag.", woorden: (selin, "Ik mocht de lammetjes de fles geven."));
        v.Contact(-61, ContactSoort.App, null, [selin], "Selin is gestopt, het was te veel op een dag.", woorden: (selin, "Mijn hoofd zat vol."));
        v.Contact(-20, ContactSoort.OpKantoor, 40, [selin], "Selin is zelf naar de huisarts gegaan en krijgt iemand om mee te praten.");
        v.EigenKracht(-150, "iets doen wat ik leuk vind", "fietsen, met dieren omgaan, op tijd komen", "haar nicht Esra, de buurvrouw van de boerderij", "samen oefenen, meegaan de eerste keer");
        var werk = v.Doel(-150, "Twee ochtenden werken op de kinderboerderij", "Ik wil met kinderen werken.", selin, "Selin");
        v.Actie(werk, "Tom gaat de eerste keer mee", ActieDoor.Werker, -130, medewerker: mensen.Tom, gedaan: -130);
        v.Actie(werk, "Selin belt de boerderij zelf", ActieDoor.Gezin, 10, selin);
        v.Cijfers(werk, selin, (-150, 2), (-120, 6), (-61, 3), (-20, 5));
        v.Afspreken(-148, (selin, true, Antwoord.Eens, "als ik mag stoppen als het te druk is"));
        v.Succes(-20, "Selin ging zelf naar de huisarts", selin);
        v.Terugkijken(9, "op de kinderboerderij");
        v.Fase(-148, Fase.Uitvoeren);
        v.Bekeken(-196, VeiligheidConclusie.GeenZorg, "Geen zorg over veiligheid.", 120, selin);
    }

    /// <summary>V9: a boy of seventeen whom the team met through his sister; not all of it is for his parents.</summary>
    private static void Demir(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Demir", mensen.Tom, -95);
        var emre = v.Kind("Emre||Demir", "2009-04-04", Geslacht.Man, mensen.Vaart, "klas 5");
        var aylin = v.Kind("Aylin||Demir", "2012-10-18", Geslacht.Vrouw, mensen.Vaart, "klas 3");
        var fatma = v.Ouder("Fatma||Demir", "1981-11-11", Geslacht.Vrouw, "06 555 22 01", "Turks", tolk: true);
        var hakan = v.Ouder("Hakan||Demir", "1978-02-14", Geslacht.Man, "06 555 22 02", "Turks");
        v.Relatie(fatma, RelatieSoort.Ouder, emre, aylin);
        v.Relatie(hakan, RelatieSoort.Ouder, emre, aylin);
        v.Relatie(fatma, RelatieSoort.Partner, hakan);
        v.Relatie(emre, RelatieSoort.BroerOfZus, aylin);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [fatma, hakan], emre, aylin);
        v.Huis("thuis", "Spreeuwenpark", "33", "1021 GR", fatma, hakan, emre, aylin);
        v.Kwam(emre, "Kun je ook een keer met mij praten?", "via-broer-of-zus", Initiatief.TeamZelf);
        v.Vraag(-92, emre, "Ik wil stoppen met blowen, maar mijn ouders hoeven dat niet te weten.");
        v.Vraag(-90, fatma, "Wij willen dat hij weer naar school gaat.");
        var school = v.Partner(-80, mensen.Vaart, "Naima Tahiri", "zorgcoördinator", "020 555 02 31", "wanneer hij er is");
        v.Contact(-92, ContactSoort.GesprekOpLocatie, 40, [emre], "Emre was thuis toen ik voor zijn zus kwam. Hij wil zelf iets veranderen.");
        v.Contact(-70, ContactSoort.MeegaanNaarAfspraak, 60, [emre], "Het eerste gesprek samen geregeld, de volgende maakt hij zelf.");
        v.Contact(-35, ContactSoort.Overleg, 60, [emre, fatma, hakan], "Iedereen om een tafel. Twee soorten hulp gestopt, Emre hoeft minder vaak zijn verhaal te doen.", betrokkenen: [school]);
        v.Sturen(-60, emre, "Tom appt op maandag en donderdag, en vraagt wat er gelukt is.", "zestien-plus", "Emre zegt zelf dat hij het anders laat lopen.", 25);
        v.WordtAchttien(-30, emre, "Ik wil mijn school afmaken en daarna op mezelf.", ("school-werk", "praten met de decaan over het laatste jaar", "mevrouw Tahiri", 20), ("hulp", "kennismaken met wie het na 18 overneemt", "wijkteam volwassenen", 90), ("geld", "studiefinanciering aanvragen", null, 100));
        v.EigenKracht(-70, "weer iets om voor op te staan", "zelf afspraken maken", "zus Aylin, neef Cem", "een keer per week bellen");
        var op = v.Doel(-70, "Elke dag voor negen uur op", "Ik wil weer een dag hebben.", emre, "Emre");
        v.Actie(op, "Aylin klopt om acht uur", ActieDoor.Gezin, null, aylin, vaak: "elke schooldag");
        v.Actie(op, "Tom belt op vrijdag", ActieDoor.Werker, 5, medewerker: mensen.Tom, vaak: "elke week");
        v.Cijfers(op, emre, (-70, 2), (-42, 4), (-14, 6));
        v.Afspreken(-69, (emre, true, Antwoord.Eens, null));
        v.Fase(-69, Fase.Uitvoeren);
        v.Bekeken(-70, VeiligheidConclusie.AfsprakenGelden, "Emre en Tom hebben afgesproken wie hij belt als het niet gaat.", 20, emre);
    }

    /// <summary>V10: one child, a small network; light, but it takes long, and small questions keep coming.</summary>
    private static void Tan(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Tan", mensen.Karim, -420);
        var kai = v.Kind("Kai||Tan", "2018-07-30", Geslacht.Man, mensen.Klimop, "groep 5");
        var mei = v.Ouder("Mei||Tan", "1986-12-19", Geslacht.Vrouw, "06 555 23 01", "Engels", kanaal: Kanaal.Mailen);
        v.Relatie(mei, RelatieSoort.Ouder, kai);
        v.Gezag(GezagSoort.EenhoofdigOuderlijkGezag, [mei], kai);
        v.Huis("thuis", "Papaverweg", "260", "1032 KJ", mei, kai);
        v.Kwam(mei, "Ik wil eerst weten wie er meeleest.", "zelf", Initiatief.GezinZelf);
        v.Vraag(-415, mei, "Ik wil weten wat mijn zoon nodig heeft, zonder dat iedereen iets van ons vindt.");
        var juf = v.Partner(-380, mensen.Klimop, "juf Ingrid", "leerkracht", "020 555 02 10", "wat helpt in de klas");
        v.Contact(-415, ContactSoort.OpKantoor, 60, [mei], "Vooral geluisterd. Mei wil eerst weten wie wat over haar opschrijft.");
        v.Contact(-300, ContactSoort.MeegaanNaarAfspraak, 90, [mei, kai], "Mee naar het onderzoek.");
        v.Contact(-150, ContactSoort.Overleg, 30, [mei], "Met juf Ingrid: een vast plekje en een kaartje voor pauze.", betrokkenen: [juf]);
        v.Contact(-16, ContactSoort.Mail, 10, [mei], "Vraag over de gymles beantwoord.");
        v.EigenKracht(-380, "rust en duidelijkheid", "alles opzoeken, vaste schema’s", "een oppas uit de kerk", "meedenken met school");
        var oppas = v.Doel(-380, "Een avond per week voor mezelf", "Ik wil een keer naar koor.", mei, "Mei");
        v.Actie(oppas, "Oppas zoeken via de buurtkamer", ActieDoor.Werker, -350, medewerker: mensen.Karim, gedaan: -352);
        v.Cijfers(oppas, mei, (-380, 1), (-300, 5), (-150, 8));
        v.Afspreken(-378, (mei, true, Antwoord.Eens, null));
        v.Succes(-150, "Kai bleef de hele gymles", kai, mei);
        v.Bekeken(-415, VeiligheidConclusie.GeenZorg, "Geen zorg over veiligheid.", -50, kai);
        v.Fase(-300, Fase.Uitvoeren);
        v.Fase(-90, Fase.StutEnSteun);
        v.Lijntje(-90, mei, 8, "Hoe gaat het op school, en ga je nog naar koor?", "Als Kai weer niet naar school wil.", (-34, "Kai heeft een vriendje in de klas. Mei zingt elke dinsdag."));
        v.Taak(20, TaakSoort.Terugbellen, "Kijken hoe het gaat na de kerstvakantie");
    }
}
