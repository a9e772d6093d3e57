namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Veiligheid;

/// <summary>Families with much at once (after V1, V3, V4, V5 and V6, bron 001 §8).</summary>
internal static class ZwareVragen
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        Kromosoeto(db, mensen, vandaag);
        BakkerSmit(db, mensen, vandaag);
        Amrani(db, mensen, vandaag);
        DeBoer(db, mensen, vandaag);
        Ouali(db, mensen, vandaag);
    }

    /// <summary>V1: benefit stopped, crowded house, two small children.</summary>
    private static void Kromosoeto(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Kromosoeto", mensen.Joyce, -55);
        var jay = v.Kind("Jay||Kromosoeto", "2022-05-05", Geslacht.Man);
        var baby = v.Kind("baby||Kromosoeto", "+2027-02-10", Geslacht.Onbekend);
        var shanti = v.Ouder("Shanti||Kromosoeto", "1997-01-31", Geslacht.Vrouw, "06 555 30 01", kanaal: Kanaal.Appen);
        v.Relatie(shanti, RelatieSoort.Ouder, jay, baby);
        v.Gezag(GezagSoort.EenhoofdigOuderlijkGezag, [shanti], jay);
        v.Huis("bij tante", "Loosdrechtdreef", "702", "1108 AZ", shanti, jay);
        v.Kwam(shanti, "Ik heb geen geld en geen eigen plek.", "zelf", Initiatief.GezinZelf);
        v.Vraag(-54, shanti, "Mijn uitkering is gestopt en ik slaap met Jay op de bank bij mijn tante.");
        v.Contact(-54, ContactSoort.GesprekOpLocatie, 40, [shanti], "Shanti liep binnen op het spreekuur. Eerst de uitkering, dan de rest: dat is haar volgorde.");
        v.Contact(-47, ContactSoort.MeegaanNaarAfspraak, 120, [shanti], "Mee naar de gemeente voor de uitkering en een bankrekening.");
        v.Contact(-18, ContactSoort.Huisbezoek, 45, [shanti], "De uitkering loopt weer. Jay kan naar de voorschool.", woorden: (shanti, "Ik kan weer boodschappen doen."));
        v.EigenKracht(-45, "een plek voor mij en Jay", "papieren bewaren, op tijd komen", "tante Ruth", "mee naar de gemeente");
        v.Speelt(-45, shanti, "Jay en ik hebben geen eigen plek", "huisvesting", true, "samen naar het loket wonen", shanti);
        v.Speelt(-45, shanti, "Ik heb brieven die ik niet open", "financien", true, null, shanti);
        var wonen = v.Doel(-45, "Een eigen plek voordat de baby komt", "Ik wil een deur die van mij is.", shanti, "Shanti", jay);
        v.Actie(wonen, "Inschrijven en punten uitrekenen", ActieDoor.Samen, -30, naam: "samen", gedaan: -31);
        v.Actie(wonen, "Joyce vraagt na of urgentie kan", ActieDoor.Werker, 2, medewerker: mensen.Joyce);
        v.Cijfers(wonen, shanti, (-45, 1), (-18, 2));
        var geld = v.Doel(-45, "Elke maand genoeg voor eten", "Ik wil niet meer hoeven kiezen.", shanti, "Shanti", jay);
        v.Actie(geld, "Uitkering opnieuw aanvragen", ActieDoor.Samen, -40, naam: "samen", gedaan: -41);
        v.Cijfers(geld, shanti, (-45, 0), (-30, 4), (-18, 7));
        v.Afspreken(-44, (shanti, true, Antwoord.Eens, null));
        v.Belofte(-18, "uitzoeken of urgentie kan", shanti, 2);
        v.Bekeken(-47, VeiligheidConclusie.AfsprakenGelden, "Jay groeit goed. Shanti belt als ze bij tante weg moeten.", 8, jay);
        v.Fase(-44, Fase.Uitvoeren);
    }

    /// <summary>V3: a fight between parents that wears out everybody; two parties refused before.</summary>
    private static void BakkerSmit(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Bakker – Smit", mensen.Fenna, -310);
        var tess = v.Kind("Tess||Bakker", "2015-03-03", Geslacht.Vrouw, mensen.Kompas, "groep 8");
        var bram = v.Kind("Bram||Bakker", "2018-01-25", Geslacht.Man, mensen.Kompas, "groep 5");
        var ilse = v.Ouder("Ilse||Smit", "1984-09-09", Geslacht.Vrouw, "06 555 31 01");
        var mark = v.Ouder("Mark||Bakker", "1983-05-13", Geslacht.Man, "06 555 31 02", kanaal: Kanaal.Mailen);
        v.Relatie(ilse, RelatieSoort.Ouder, tess, bram);
        v.Relatie(mark, RelatieSoort.Ouder, tess, bram);
        v.Relatie(ilse, RelatieSoort.ExPartner, mark);
        v.Relatie(tess, RelatieSoort.BroerOfZus, bram);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [ilse, mark], tess, bram);
        v.Maatregel(MaatregelSoort.Ondertoezichtstelling, -140, 224, "Nadia Verkerk", "De kinderen zitten klem tussen hun ouders.\nTess gaat soms niet naar school.", "Ouders praten over de kinderen zonder ruzie.\nTess gaat elke dag naar school.", tess, bram);
        v.Huis("bij Ilse", "Bloesemlaan", "3", "1095 AA", "week om week", ilse, tess, bram);
        v.Huis("bij Mark", "Kadeplein", "64", "1095 BB", "week om week", mark, tess, bram);
        v.Kwam(ilse, "De mediator is gestopt. Wij komen er samen niet uit.", "andere-hulpverlener", Initiatief.OpAdvies);
        v.Vraag(-305, ilse, "Hij houdt zich nergens aan. Ik wil dat iemand hem dat vertelt.");
        v.Vraag(-303, mark, "Ik wil mijn kinderen zien zonder eerst ruzie te maken.");
        v.Vraag(-290, tess, "Ik wil niet meer kiezen.");
        v.VraagErachter(-250, "Hoe worden Ilse en Mark het eens over wat de kinderen nodig hebben, ook als ze het over elkaar niet eens worden?");
        v.Contact(-303, ContactSoort.OpKantoor, 60, [mark], "Mark apart gesproken, net als Ilse.");
        v.Contact(-290, ContactSoort.GesprekOpLocatie, 30, [tess], "Tess op school gesproken. Wat ze vertelt is van haar; samen bepaald wat ik mag zeggen.");
        v.Contact(-120, ContactSoort.Overleg, 90, [ilse, mark], "Onder duidelijke voorwaarden verder: geen verwijten over de app, overdracht bij oma.");
        v.Contact(-11, ContactSoort.Telefoon, 25, [ilse], "De overdracht van vrijdag liep goed.");
        v.Zorg(-130, "De kinderen horen de ruzies bij de overdracht; Bram plast weer in bed.", "huisarts en school", mensen.Fenna, 9, tess, bram);
        v.Bekeken(-120, VeiligheidConclusie.AfsprakenGelden, "Overdracht alleen nog bij oma. De kinderen weten wat er is afgesproken.", 9, tess, bram);
        var rust = v.Doel(-250, "Een rustige overdracht", "Ik wil niet dat jullie praten als ik erbij sta.", tess, "ouders samen", ilse, mark, bram);
        v.Actie(rust, "Overdracht bij oma op vrijdag", ActieDoor.Gezin, null, ilse, vaak: "elke week");
        v.Actie(rust, "Fenna belt beide ouders op maandag, met hetzelfde bericht", ActieDoor.Werker, 1, medewerker: mensen.Fenna, vaak: "elke week");
        v.Cijfers(rust, tess, (-250, 1), (-120, 3), (-11, 6));
        v.Cijfers(rust, ilse, (-250, 1), (-120, 4), (-11, 6));
        v.Cijfers(rust, mark, (-250, 2), (-120, 4), (-11, 5));
        v.Afspreken(-118, (ilse, true, Antwoord.Eens, "als hij zich er ook aan houdt"), (mark, true, Antwoord.Eens, "als zij zich er ook aan houdt"), (tess, false, Antwoord.Eens, null));
        v.Collega(-118, mensen.Rita, "denkt mee, neemt waar bij ziekte");
        v.Fase(-118, Fase.Uitvoeren);
    }

    /// <summary>V4: not safe, and the parents co-operate; who guards safety is said aloud.</summary>
    private static void Amrani(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Amrani", mensen.Mirjam, -160);
        var kinderen = new[]
        {
            v.Kind("Ilyas||Amrani", "2015-02-02", Geslacht.Man, mensen.Klimop, "groep 8"),
            v.Kind("Salma||Amrani", "2017-08-16", Geslacht.Vrouw, mensen.Klimop, "groep 6"),
            v.Kind("Yara||Amrani", "2020-04-21", Geslacht.Vrouw, mensen.Klimop, "groep 3"),
            v.Kind("Adam||Amrani", "2024-01-15", Geslacht.Man),
        };
        var hanan = v.Ouder("Hanan||Amrani", "1988-06-30", Geslacht.Vrouw, "06 555 32 01", "Arabisch", tolk: true);
        var youssef = v.Ouder("Youssef||Amrani", "1980-03-27", Geslacht.Man, "06 555 32 02");
        v.Relatie(hanan, RelatieSoort.Ouder, kinderen);
        v.Relatie(youssef, RelatieSoort.Ouder, kinderen);
        v.Relatie(hanan, RelatieSoort.Partner, youssef);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [hanan, youssef], kinderen);
        v.Huis("thuis", "Waddenweg", "211", "1024 VB", [hanan, youssef, .. kinderen]);
        v.Kwam(youssef, "Het gaat niet goed bij ons thuis.", "zelf", Initiatief.GezinZelf);
        v.Vraag(-155, youssef, "Het loopt thuis uit de hand. Iemand moet ons dwingen, want het lukt ons niet.");
        v.Contact(-155, ContactSoort.Huisbezoek, 75, [hanan, youssef], "Beide ouders willen hulp en zijn open over wat er misging.");
        v.Contact(-60, ContactSoort.Overleg, 90, [hanan, youssef], "Met iedereen om tafel afgesproken wie zicht houdt: Mirjam, en in het weekend oom Rachid.");
        v.Contact(-8, ContactSoort.Huisbezoek, 60, [hanan], "Een rustige week. Ilyas helpt Yara met lezen.", gezinLeest: false);
        v.Collega(-100, mensen.Amira, "gedragswetenschapper, denkt mee");
        v.Partner(-60, mensen.Gi, "Jeroen Admiraal", "denkt mee, zonder maatregel", "020 555 08 10", "met toestemming van beide ouders");
        v.Zorg(-150, "Er wordt geslagen als het te druk wordt.", "Ilyas en de ouders zelf", mensen.Mirjam, 0, kinderen);
        v.Bekeken(-8, VeiligheidConclusie.ZorgOpen, "Deze week niet geslagen. Ilyas weet dat hij oom Rachid mag bellen.", 6, kinderen);
        v.EigenKracht(-100, "dat niemand meer bang is thuis", "vader gaat naar buiten als het te veel wordt", "oom Rachid elk weekend", "twee keer per week langskomen");
        var veilig = v.Doel(-100, "Niemand is thuis meer bang", "Ik wil dat papa eerst telt.", kinderen[0], "thuis", [hanan, youssef, .. kinderen]);
        v.Actie(veilig, "Youssef gaat naar buiten als hij merkt dat hij boos wordt", ActieDoor.Gezin, null, youssef);
        v.Actie(veilig, "Mirjam komt dinsdag en vrijdag langs", ActieDoor.Werker, 2, medewerker: mensen.Mirjam, vaak: "elke week");
        v.Cijfers(veilig, kinderen[0], (-100, 2), (-60, 4), (-8, 6));
        v.Cijfers(veilig, hanan, (-100, 1), (-60, 4), (-8, 6));
        v.Afspreken(-98, (hanan, true, Antwoord.Eens, null), (youssef, true, Antwoord.Eens, null), (kinderen[0], false, Antwoord.Eens, "en ik wil mijn eigen kamer op slot"));
        v.Fase(-98, Fase.Uitvoeren);
        v.Taak(1, TaakSoort.Overleg, "Casuïstiekbespreking", new(9, 0), "kantoor", "inzet jeugdbescherming nodig?");
        TienJaar.Vertel(v, hanan, youssef, kinderen);
    }

    /// <summary>V5: a mother with crises, a young child, a circle of family and friends that made a plan.</summary>
    private static void DeBoer(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "de Boer", mensen.Karim, -140);
        var fien = v.Kind("Fien|de|Boer", "2021-10-10", Geslacht.Vrouw, mensen.Klimop, "groep 1");
        var anna = v.Ouder("Anna|de|Boer", "1993-02-18", Geslacht.Vrouw, "06 555 33 01");
        var willem = v.Ander("Willem|de|Boer", "1961", GezinsRol.Netwerk, Geslacht.Man, "06 555 33 02");
        var kim = v.Ander("Kim||Hofman", "1992", GezinsRol.Netwerk, Geslacht.Vrouw, "06 555 33 03");
        v.Relatie(anna, RelatieSoort.Ouder, fien);
        v.Relatie(willem, RelatieSoort.Ouder, anna);
        v.Relatie(willem, RelatieSoort.Grootouder, fien);
        v.Relatie(kim, RelatieSoort.Vriend, anna);
        v.Gezag(GezagSoort.EenhoofdigOuderlijkGezag, [anna], fien);
        v.Huis("thuis", "Meeuwenlaan", "94", "1021 JE", anna, fien);
        v.Steun(willem, SteunSoort.Praktisch, "haalt Fien op maandag en donderdag");
        v.Steun(kim, SteunSoort.Steun, "Anna belt haar als het donker wordt in haar hoofd");
        v.Kwam(anna, "Iedereen wil helpen en ik weet niet meer wie wat doet.", "huisarts", Initiatief.OpAdvies);
        v.Vraag(-138, anna, "Er komt zoveel hulp dat ik er moe van word.");
        v.VraagErachter(-120, "Wie zijn er voor Fien als Anna een slechte week heeft?");
        v.Netwerk(-115, willem, "opa, haalt Fien op", "06 555 33 02");
        v.Netwerk(-115, kim, "vriendin, belt elke avond", "06 555 33 03");
        v.Contact(-138, ContactSoort.Huisbezoek, 60, [anna], "Anna kiest wat blijft: therapie en de oudercursus. De rest stopt.");
        v.Contact(-115, ContactSoort.Overleg, 120, [anna], "Een middag met familie en vrienden. De therapeut legde uit wat Anna heeft. Zij maakten zelf het plan.");
        v.Contact(-25, ContactSoort.Telefoon, 15, [anna], "Een slechte week gehad, het vangnet werkte.", woorden: (anna, "Fien merkte het bijna niet."));
        v.EigenKracht(-115, "rust, en weten dat Fien veilig is", "op tijd zeggen dat het niet gaat", "opa Willem, Kim, de buren", "een keer per maand bijpraten");
        var vangnet = v.Doel(-115, "Fien heeft altijd iemand", "Ik wil dat Fien nooit op mij hoeft te passen.", anna, "thuis", fien);
        v.Actie(vangnet, "Opa haalt Fien op", ActieDoor.Netwerk, null, willem, vaak: "maandag en donderdag");
        v.Actie(vangnet, "Kim belt elke avond", ActieDoor.Netwerk, null, kim, vaak: "elke avond");
        v.Cijfers(vangnet, anna, (-115, 3), (-60, 7), (-25, 8));
        v.Afspreken(-114, (anna, true, Antwoord.Eens, null));
        v.Succes(-25, "het vangnet werkte in een slechte week", anna, fien);
        v.Bekeken(-25, VeiligheidConclusie.AfsprakenGelden, "Het vangnet is gebruikt en werkte. Afspraken blijven gelden.", 35, fien);
        v.Terugkijken(5, "bij Anna thuis, met opa");
        v.Fase(-114, Fase.Uitvoeren);
        v.Fase(-25, Fase.Afronden);
    }

    /// <summary>V6: a grandmother with five foster grandchildren; the guardian institution decides on safety.</summary>
    private static void Ouali(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Ouali", mensen.Bas, -260);
        v.Casus.RegieVanHetGezinVastleggen("oma beslist over elke dag, de voogd over de grote dingen");
        var kinderen = new[]
        {
            v.Kind("Bilal||Ouali", "2009-01-12", Geslacht.Man, mensen.Vaart, "klas 5"),
            v.Kind("Hafsa||Ouali", "2011-07-19", Geslacht.Vrouw, mensen.Vaart, "klas 4"),
            v.Kind("Omar||Ouali", "2014-03-08", Geslacht.Man, mensen.Kompas, "groep 8"),
            v.Kind("Noor||Ouali", "2017-09-27", Geslacht.Vrouw, mensen.Kompas, "groep 6"),
            v.Kind("Taha||Ouali", "2022-02-22", Geslacht.Man),
        };
        var fadma = v.Ander("Fadma||Ouali", "1958", GezinsRol.Verzorger, Geslacht.Vrouw, "06 555 34 01");
        v.Relatie(fadma, RelatieSoort.Grootouder, kinderen);
        v.Relatie(fadma, RelatieSoort.Pleegouder, kinderen);
        v.Voogdij("Jeugdbescherming Waterland", kinderen);
        v.Maatregel(MaatregelSoort.Voogdij, -1100, null, "Jeroen Admiraal", null, null, kinderen);
        v.Huis("bij oma", "Kraaipanstraat", "12", "1091 PK", [fadma, .. kinderen]);
        v.Kwam(fadma, "Zeven mensen bellen mij.", "jeugdbescherming-aanvullend", Initiatief.OpAdvies, g => g with
        {
            Instroom = Instroom.Partner,
            Partner = mensen.Gi.Id,
            PartnerContact = "Jeroen Admiraal",
            PartnerTelefoon = "020 555 08 10",
            BeeldVanPartner = "Oma vraagt een vast aanspreekpunt naast de voogd. Zij weet dat wij bellen.",
        });
        v.Vraag(-255, fadma, "Ik wil weten wie wat doet, want iedereen belt mij.");
        var voogd = v.Partner(-255, mensen.Gi, "Jeroen Admiraal", "voogd, beslist over veiligheid", "020 555 08 10", "wat nodig is voor de voogdij");
        v.Contact(-255, ContactSoort.Huisbezoek, 70, [fadma], "Alle briefjes van oma op een rij gelegd: zeven mensen bellen haar.");
        v.Contact(-90, ContactSoort.Overleg, 75, [fadma], "Vast overleg elke zes weken, bij oma aan tafel. Zij bepaalt de volgorde.", betrokkenen: [voogd]);
        v.Contact(-39, ContactSoort.Overleg, 60, [fadma], "Noor slaapt beter sinds de speltherapie.", betrokkenen: [voogd]);
        var ritme = v.Doel(-200, "Een telefoontje in plaats van zeven", "Ik wil een mens die alles weet.", fadma, "bij oma");
        v.Actie(ritme, "Bas belt oma op maandag en geeft door aan de anderen", ActieDoor.Werker, 1, medewerker: mensen.Bas, vaak: "elke week");
        v.Cijfers(ritme, fadma, (-200, 2), (-90, 6), (-39, 7));
        v.Afspreken(-198, (fadma, true, Antwoord.Eens, null));
        v.Collega(-200, mensen.Jeroen, "voogd vanuit de jeugdbescherming");
        v.Bekeken(-39, VeiligheidConclusie.AfsprakenGelden, "De voogd bekijkt de veiligheid, de afspraken gelden.", 3, kinderen);
        v.Taak(3, TaakSoort.Overleg, "Zeswekelijks overleg bij oma", new(10, 30), "bij oma thuis");
        v.Fase(-198, Fase.Uitvoeren);
    }
}
