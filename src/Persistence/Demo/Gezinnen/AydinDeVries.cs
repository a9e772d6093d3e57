namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Beslissen;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Plan;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;

/// <summary>Parents who live apart, a son and a daughter, a plan in its second version (after vignette V2, bron 001 §8).</summary>
internal static class AydinDeVries
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Aydın – de Vries", mensen.Mirjam, -75);
        v.Casus.RegieVanHetGezinVastleggen("gezin beslist zelf over hulp");
        v.Casus.ZwaarteInschatten(Zwaarte.Gemiddeld, mensen.Mirjam.Id);
        var elif = v.Kind("Elif||Aydın", "2017-03-14", Geslacht.Vrouw, mensen.Klimop, "groep 6");
        var deniz = v.Kind("Deniz||Aydın", "2023-08-02", Geslacht.Man, null, "peuteropvang");
        var sanne = v.Ouder("Sanne|de|Vries", "1992-05-21", Geslacht.Vrouw, "06 555 03 40", kanaal: Kanaal.Appen);
        var murat = v.Ouder("Murat||Aydın", "1988-01-09", Geslacht.Man, "06 555 03 41", "Turks", tolk: true);
        var hatice = v.Ander("Hatice||Aydın", "1960", GezinsRol.Netwerk, Geslacht.Vrouw, "06 555 03 42");
        v.Relatie(sanne, RelatieSoort.Ouder, elif, deniz);
        v.Relatie(murat, RelatieSoort.Ouder, elif, deniz);
        v.Relatie(sanne, RelatieSoort.ExPartner, murat);
        v.Relatie(elif, RelatieSoort.BroerOfZus, deniz);
        v.Relatie(hatice, RelatieSoort.Grootouder, elif, deniz);
        v.Relatie(hatice, RelatieSoort.Ouder, murat);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [sanne, murat], elif, deniz);
        v.Huis("bij Sanne", "Dijkstraat", "12", "1025 AB", sanne, elif, deniz);
        v.Huis("bij Murat", "Sluiskade", "88", "1025 CD", "om het weekend", murat, elif, deniz);
        v.Steun(hatice, SteunSoort.Praktisch, "vangt op, dinsdag en vrijdag", new() { GaatInOpVraag = true, HelptEcht = true, IsBereikbaar = true, IsBetrouwbaar = true, MagGevraagd = true, Kring = NetwerkKring.Familie });
        v.Hulp(elif, "speltherapie", "praktijk De Eik", "2024", "Tekenen hielp. Praten in een groepje niet.");
        v.GeenHulp(deniz);

        v.Kwam(sanne, "Sinds we uit elkaar zijn is het avondeten elke dag ruzie.", "intern-begeleider", Initiatief.OpAdvies);
        var toetstafel = mensen.Werkwijze.Model.Tafels[1];
        v.Getoetst(-25, toetstafel, "Het gaat beter aan tafel. Is dit het moment om minder vaak te komen?", new()
        {
            Uitkomst = Tafeluitkomst.Doorgaan,
            Toelichting = "Nog niet minder: de afspraken met vader zijn nieuw. Over twee maanden opnieuw kijken, met Sanne en Murat erbij.",
            WieBeslist = "Sanne, Murat en Mirjam",
            Aanwezig = [mensen.Mirjam.Id, mensen.Joyce.Id, mensen.Amira.Id],
            Gezin = GezinAanTafel.ViaIemand,
            Les = "Bij een scheiding kijken we voortaan eerst of de afspraken tussen beide huizen een paar weken staan, voordat we afbouwen.",
        });
        v.OpDeAgenda(9, toetstafel, "Kunnen we in het voorjaar afbouwen naar stut en steun?");
        v.Vraag(-71, sanne, "Ik wil dat we weer samen kunnen eten zonder dat iemand wegloopt.");
        v.Vraag(-64, elif, "Ik wil dat papa en mama niet meer boos doen.");
        v.VraagErachter(-51, "Hoe blijven Sanne en Murat samen ouders na de scheiding?");
        db.Add(Preventiekeuze.Kiezen(
            v.Casus.Id,
            new(elif.Id, "elke week even praten met Mirjam op school", Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort, Haalbaarheid.Haalbaar, "Mirjam is op dinsdag op school."),
            mensen.Mirjam.Id,
            ZichtbaarVoor.Gezin,
            vandaag.AddDays(-40)).Value);
        v.Netwerk(-60, hatice, "vangt op", "06 555 03 42", uitgenodigd: -6);
        var school = v.Partner(-58, mensen.Klimop, "Joke Prins", "intern begeleider", "020 555 02 11", "alleen afspraken", "school", uitgenodigd: -20);
        v.Partner(-58, mensen.PraktijkWit, "P. Wit", "huisarts", "020 555 03 11", "dat we elkaar spreken", "lichamelijke-gezondheid");

        v.Contact(-71, ContactSoort.Huisbezoek, 60, [sanne], "Kennisgemaakt. Uitgelegd wat ik wel en niet doe en wat vertrouwelijk blijft. Sanne vertelt vooral over het avondeten: dan is iedereen moe.");
        v.Contact(-64, ContactSoort.GesprekOpLocatie, 30, [elif], "Met Elif getekend in de bibliotheek van school. Ze telt op haar vingers hoe vaak het deze week gezellig was.", woorden: (elif, "Bij oma eten we wel samen."));
        v.Contact(-51, ContactSoort.Huisbezoek, 75, [sanne, murat], "Samen aan tafel, met tolk. Allebei willen ze dat de kinderen er niet tussen zitten. De vraag erachter samen opgeschreven.");
        v.Contact(-33, ContactSoort.Telefoon, 20, [murat], "Met tolk. Murat wil de zorgregeling op papier, in het Nederlands en het Turks.");
        v.Contact(-19, ContactSoort.Overleg, 30, [sanne], "Op school, samen met Sanne. Elif mag in de pauze naar de bibliotheek als het druk is in haar hoofd.", betrokkenen: [school]);
        v.Contact(-4, ContactSoort.Huisbezoek, 45, [sanne, elif], "Drie keer samen gegeten deze week. Elif kookte mee. Sanne gaat met Elif een tafelspel bedenken.");
        v.Contact(-1, ContactSoort.App, null, [sanne], "Bericht van Sanne.", woorden: (sanne, "Deniz sliep door!"));

        // They decided together how the evenings go on; the talk about the summer stands ready.
        v.Meedenken(-52, murat, new(true, "Met tolk, en niet te lang achter elkaar.", "Bij de vorige hulp praatten ze met Sanne alleen. Dat wil ik niet nog eens.", Beslisrol.Samen, "Wij zijn allebei ouder."));
        v.Meedenken(-52, elif, new(true, "Tekenen, en oma erbij.", null, null, null));
        var gesprek = v.Gesprek(-51, "Samen bedenken hoe het eten weer rustig wordt", [sanne, murat, elif], "voorkeur", ("het avondeten", sanne), ("de dagen bij papa", murat), ("wat school ziet", null));
        v.Blad(gesprek, "eigen-kijk", sanne, ("kijk", "Aan het eind van de dag is alles op."), ("wens", "Weer samen eten zonder dat iemand wegloopt."), ("zou-helpen", "Iemand die een uurtje overneemt."));
        v.Blad(gesprek, "eigen-kijk", murat, ("kijk", "Ik hoor alles als laatste."), ("wens", "De dagen op papier."));
        v.Blad(gesprek, "eigen-kijk", elif, ("kijk", "Papa en mama doen boos."), ("wens", "Dat we samen eten zoals bij oma."), ("zo-houden", "Op vrijdag naar oma."));
        v.Blad(gesprek, "eigen-kijk", null, ("kijk", "Iedereen is moe rond zes uur. Overdag gaat er veel goed."));
        v.Blad(gesprek, "wat-speelt", sanne, ("moeilijk", "Het eten, elke dag weer."), ("gaat-goed", "De ochtenden. En Elif helpt graag."), ("eigen-aandeel", "Ik leg de kleren ’s avonds klaar."));
        v.Blad(gesprek, "last", sanne, ("cijfer", 7), ("maakt-zwaar", "Dat ik het alleen doe."), ("punt-lichter", "Eén avond hoef ik niet te koken."));
        v.Blad(gesprek, "wondervraag", elif, ("merken", "Er staat eten op tafel en iedereen zit."), ("dan-doe-ik", "Dan dek ik de tafel."));
        v.Beeld(
            gesprek,
            new("Sinds de scheiding is het rond zes uur vaak ruzie. Iedereen is dan moe. Bij oma gaat het eten goed.")
            {
                Ontstaan = "Na de scheiding vielen vaste tijden weg.",
                InStand = "Sanne en Murat spreken elkaar alleen als er iets moet.",
                Toekomst = "Met vaste dagen en hulp van oma kan het snel rustiger worden.",
                Factoren = [new(FactorWaar.Gezin, FactorWerking.HoudtInStand, "geen vaste dagen"), new(FactorWaar.Omgeving, FactorWerking.Beschermt, "oma vangt op"), new(FactorWaar.Kind, FactorWerking.Beschermt, "Elif helpt graag")],
            },
            (sanne, Begrip.Ja, Akkoord.Eens, null),
            (murat, Begrip.Ja, Akkoord.Deels, "Ik wil wel praten. Ik word niet gebeld."),
            (elif, Begrip.Vragen, Akkoord.Eens, "Waarom bellen ze niet gewoon?"));
        var besluit = v.Besluit(gesprek, "Hoe wordt het eten weer rustig?", sanne, "Weer samen eten zonder dat iemand wegloopt.", "Drie avonden per week zit iedereen aan tafel tot het eten op is.");
        besluit.VoorwaardeStellen(Voorwaardesoort.Veiligheid, "Bij ruzie gaat een van de ouders even naar buiten. De kinderen zijn er niet bij.", vandaag.AddDays(-51));
        besluit.VoorwaardeToetsen(besluit.Voorwaarden[0].Id, Toetsuitkomst.Voldaan, "Dat doen ze al twee weken.", vandaag.AddDays(-51));
        var zelf = v.Optie(besluit, sanne, new(Optiesoort.Eigen, "Vaste dagen: zondag, woensdag en vrijdag") { Voordelen = "Iedereen weet waar hij aan toe is.", Nadelen = "Het lukt niet als er iemand ziek is.", Verwacht = "Binnen een maand twee van de drie avonden.", Bron = Kennisbron.Voorkeur }, (sanne, Voorkeur.Liefst, EerderGeprobeerd.Nee, null), (murat, Voorkeur.Goed, EerderGeprobeerd.Nee, "Als het op papier staat."), (elif, Voorkeur.Liefst, EerderGeprobeerd.Nee, null));
        var oma = v.Optie(besluit, elif, new(Optiesoort.Netwerk, "Oma eet op woensdag mee") { Voordelen = "Bij oma lukt het ook.", Nadelen = "Oma heeft niet elke week tijd.", Bron = Kennisbron.Praktijk }, (elif, Voorkeur.Liefst, EerderGeprobeerd.Hielp, "Bij oma eten we wel samen."), (sanne, Voorkeur.Goed, EerderGeprobeerd.Nee, null));
        v.Optie(besluit, null, new(Optiesoort.Licht, "Vijf gesprekken over samen ouders zijn") { Voordelen = "Je leert overleggen zonder ruzie.", Nadelen = "Er is een wachttijd van zes weken.", Verwacht = "De meeste ouders merken na drie gesprekken verschil.", Bron = Kennisbron.Wetenschap, Passend = "Past bij de vraag erachter.", Beschikbaar = Beschikbaarheid.Wachttijd, Kosten = "Kost het gezin niets." }, (murat, Voorkeur.LieverNiet, EerderGeprobeerd.HielpNiet, "Toen praatten ze alleen met Sanne."));
        besluit.Nemen(
            new([zelf.Id, oma.Id], "We eten op zondag, woensdag en vrijdag samen. Oma komt op woensdag. Lukt dat niet, dan kijken we opnieuw.", Beslisser.Samen, 5, "Elif en Deniz weten wanneer er samen gegeten wordt, en bij wie.", vandaag.AddDays(20))
            {
                Stemmen = [new(sanne.Id, Akkoord.Eens, null), new(murat.Id, Akkoord.Deels, "Ik wil ook de zomer afspreken."), new(elif.Id, Akkoord.Eens, "Ik dek de tafel.")],
                Grond = "Murat gaat ermee akkoord als de zomer daarna aan bod komt. Zo besloten ze samen.",
            },
            mensen.Mirjam.Id,
            vandaag.AddDays(-51));
        gesprek.Samenvatten("We eten drie keer per week samen: op zondag, woensdag en vrijdag. Oma komt op woensdag. Murat krijgt de dagen op papier, ook in het Turks.");
        foreach (var wie in gesprek.Deelnemers.Where(d => d.Persoon is not null).Select(d => d.Id).ToList())
        {
            gesprek.Nakijken(wie, Nagekeken.Klopt, null);
        }

        gesprek.PuntNoteren(Puntsoort.OpenVraag, "Hoe doen we het in de zomervakantie?", Spreker.Van(murat.Id));
        gesprek.StapZetten("besluit", Gangsoort.Gedaan, null, true, mensen.Mirjam.Id, vandaag.AddDays(-51).ToDateTime(new(16, 0), DateTimeKind.Utc));
        gesprek.Sluiten(vandaag.AddDays(-51));
        var volgend = v.Gesprek(0, "Afspreken hoe de zomer gaat", [sanne, murat, elif], "welkom", ("de zomervakantie", murat), ("zwemles", elif));
        v.Blad(volgend, "last", sanne, ("cijfer", 5), ("punt-lichter", "Ik weet wanneer Murat er is."));
        var zomer = v.Besluit(volgend, "Waar zijn Elif en Deniz in de zomer?", murat, "Ook twee weken achter elkaar met de kinderen.", "Voor de vakantie begint weet ieder waar Elif en Deniz zijn.");
        zomer.VoorwaardeStellen(Voorwaardesoort.Anders, "Deniz slaapt niet langer dan een week ergens anders.", vandaag);
        v.Optie(zomer, murat, new(Optiesoort.Eigen, "Twee weken bij Murat, dan twee weken bij Sanne") { Voordelen = "Tijd om iets samen te doen.", Nadelen = "Lang voor Deniz." }, (murat, Voorkeur.Liefst, EerderGeprobeerd.Nee, null), (sanne, Voorkeur.LieverNiet, EerderGeprobeerd.Nee, "Deniz is nog klein."));
        v.Optie(zomer, elif, new(Optiesoort.Netwerk, "Een week samen met oma mee") { Voordelen = "Oma kent het strand." }, (elif, Voorkeur.Liefst, EerderGeprobeerd.Hielp, "Met oma is het gezellig."));

        v.Geheimhouding(-71, null, sanne, elif);
        v.Geheimhouding(-51, "Met tolk. Murat vroeg of de gemeente meeleest; uitgelegd dat dat niet zo is.", murat);
        v.Toestemming(-20, ToestemmingVoor.DelenMetSchool, new(Organisatie: mensen.Klimop.Id, Naam: "Joke Prins"), "afspraken over rust in de pauze en wie Elif ophaalt", "zodat school en thuis hetzelfde doen", [elif], sanne, murat);
        v.Toestemming(-1, ToestemmingVoor.DelenMetPartner, new(Organisatie: mensen.PraktijkWit.Id), "dat jullie hulp hebben en waarvoor", "zodat de huisarts weet wie hij kan bellen", [elif, deniz], sanne);

        var tolk = v.Belofte(-12, "terugbellen over de zorgregeling", murat, -2);
        v.NietBereikt(-5, tolk, murat);
        v.Belofte(-19, "het nummer van de oudercursus sturen", sanne, -16, nagekomen: true);
        v.Taak(2, TaakSoort.Gesprek, "Gesprek met Elif", new(13, 15), "op De Klimop", "doel: hoe gaat het nu?");
        v.Taak(5, TaakSoort.Terugkoppeling, "Terugkoppeling aan huisarts Wit", null, null, "eerst met Sanne en Murat afstemmen");
        v.Taak(12, TaakSoort.Overleg, "Netwerkberaad bij oma Hatice", new(19, 0), "bij oma thuis", "6 genodigd, 4 komen");

        v.Bekeken(-51, VeiligheidConclusie.GeenZorg, "Beide ouders apart en samen gesproken. Er is ruzie, geen geweld. De kinderen zijn ’s nachts rustig.", -12, elif, deniz);
        v.Bekeken(-13, VeiligheidConclusie.AfsprakenGelden, "De afspraak bij ruzie werkt: een van beiden gaat een rondje lopen. Elif weet wie ze kan bellen.", 15, elif, deniz);

        v.EigenKracht(-50, "rust aan het eind van de dag", "koken, vaste dagen, Murat op zondag", "oma dinsdag en vrijdag, buurvrouw Fatma past op", "gesprek met beide ouders, tolk", sanne);
        var tafel = v.DoelVoor(40, -50, "Drie keer per week samen aan tafel", "Ik wil dat we weer samen kunnen eten zonder dat iemand wegloopt.", sanne, "thuis", elif, deniz, murat);
        v.Actie(tafel, "Vaste dagen kiezen: zo, wo, vr", ActieDoor.Gezin, -40, sanne, gedaan: -39);
        v.Actie(tafel, "Sanne bedenkt met Elif een tafelspel", ActieDoor.Gezin, 7, sanne, toelichting: "zelf · eerst samen gedaan, nu alleen");
        v.Hulp(tafel, (-40, Steunniveau.Samendoen), (-20, Steunniveau.Nabellen), (-6, Steunniveau.Zelf));
        v.Actie(tafel, "Oma eet op woensdag mee", ActieDoor.Netwerk, null, hatice, vaak: "elke week");
        v.Cijfers(tafel, sanne, (-43, 3), (-29, 4), (-21, 5), (-7, 6));
        v.Cijfers(tafel, elif, (-29, 2), (-21, 4), (-7, 5));
        var praten = v.DoelVoor(24, -50, "Murat en Sanne praten zonder de kinderen erbij", "Ik wil niet via Elif horen wanneer ik haar zie.", murat, "ouders samen", sanne);
        v.Actie(praten, "Mirjam regelt een gesprek met tolk", ActieDoor.Werker, -2, medewerker: mensen.Mirjam);
        v.Actie(praten, "Afspraken over de zorgregeling op papier, beide ouders krijgen hetzelfde", ActieDoor.Samen, 23, naam: "samen");
        v.Cijfers(praten, murat, (-43, 2), (-21, 4));
        var slapen = v.Doel(-30, "Deniz slaapt door", "Ik wil weer een nacht slapen.", sanne, "thuis", deniz);
        v.Actie(slapen, "Elke avond hetzelfde rijtje: bad, boek, bed", ActieDoor.Gezin, null, sanne, vaak: "elke avond");
        v.Cijfers(slapen, sanne, (-30, 5), (-14, 7), (-4, 8));
        v.Terugkijken(19, "bij Sanne thuis");
        v.EigenPlan(-70, -60, FamiliegroepsplanStand.WilNiet, "Doe het liever samen met jou. Oma denkt mee.");
        v.Verwacht(-50, sanne, "Vertel het eerst aan ons, en dan pas aan school.", Verwachtingstand.Afgesproken);
        v.Verwacht(-50, null, "Laat het weten als een afspraak niet lukt.", Verwachtingstand.Afgesproken);
        v.Afspreken(-43, (sanne, true, Antwoord.Eens, null), (murat, true, Antwoord.Eens, "doel 3 is van Sanne"), (elif, false, Antwoord.Eens, "en dat Deniz ook mag kiezen"));
        v.Succes(-29, "eerste zondag samen gegeten", sanne, murat, elif, deniz);
        v.Succes(-4, "Deniz sliep vijf nachten door", sanne, deniz);
        v.Fase(-43, Fase.Uitvoeren);
        v.Kracht(-45, sanne, Mate.Wat, Mate.Veel, "oma en buurvrouw Fatma", "korte nachten, veel alleen regelen");
        v.Kracht(-8, sanne, Mate.Veel, Mate.Wat, "Deniz slaapt door", null);
        v.Geleerd(-6, sanne, VaardigheidSoort.Praktisch, "bedenkt zelf met Elif wat ze aan tafel doen");
        v.Geleerd(-12, murat, VaardigheidSoort.Persoonlijk, "loopt een rondje als de ruzie hoog oploopt");
        v.Open(-34, "huisvesting", sanne, "De kinderen slapen op één kamer. Daardoor wordt Elif wakker van Deniz.", "Deniz wordt vroeg wakker.");
        v.RegieAfspraak(-30, [("crisis", "de crisisdienst van de GGD, dag en nacht"), ("afspraken", "oma Hatice, samen met de ouders")], "Na twee keer gaat Mirjam langs, samen met oma.", [(sanne, null), (murat, null)], school);
        v.KanNietAlles(-40, "Of het stil zijn van Elif bij haar leeftijd hoort, of dat er meer is.", "psycholoog", "Amira", -34, "Amira denkt aan verdriet om de scheiding. Eerst zes weken kijken hoe het thuis gaat.");
        v.KanNietAlles(-3, "Welke regels er zijn als Murat met de kinderen naar Turkije wil.", "jeugdbescherming", "Jeroen", 12);
        v.ZienHetAnders(-25, "wie Elif ophaalt op vrijdag", (sanne, "Ik wil dat oma het doet, dan weet Elif waar ze aan toe is."), (murat, "Ik wil haar zelf halen, ook als ik iets later ben."));
        v.Teruggekeken(-13, "Drie keer per week samen eten lukt bijna altijd.", "De zorgregeling moet op papier.", EvaluatieUitkomst.Bijstellen, 19, sanne, murat, elif);

        // What colleagues noted this week, so that Vandaag has something new to tell.
        v.Collega(-6, mensen.Amira, "denkt mee");
        v.Regisseur = mensen.Amira;
        v.Contact(-3, ContactSoort.Telefoon, 20, [sanne], "Advies over slapen besproken: hou het rijtje nog twee weken vol.", woorden: (sanne, "Het rijtje werkt, ik durf weer naar bed."));
        v.Succes(-1, "Elif vroeg zelf of opa en oma mogen mee-eten", elif, sanne);
        v.Regisseur = mensen.Mirjam;
    }
}
