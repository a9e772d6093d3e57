namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Casus;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Veiligheid;

/// <summary>The practice cases A, B and D of bron 000 §3.2; C, where the parents refuse, is a registration (see <see cref="Aanmeldingen"/>).</summary>
internal static class Praktijkcasussen
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        CasusA(db, mensen, vandaag);
        CasusB(db, mensen, vandaag);
        CasusD(db, mensen, vandaag);
    }

    /// <summary>At wits' end with a child of six: the talk about who does what is just done.</summary>
    private static void CasusA(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Jansen", mensen.Mirjam, -9);
        var daan = v.Kind("Daan||Jansen", "2020-02-11", Geslacht.Man, mensen.Klimop, "groep 3");
        var lotte = v.Ouder("Lotte||Jansen", "1990-09-30", Geslacht.Vrouw, "06 555 10 01");
        var ruben = v.Ouder("Ruben||Jansen", "1989-04-17", Geslacht.Man, "06 555 10 02", kanaal: Kanaal.Mailen);
        v.Relatie(lotte, RelatieSoort.Ouder, daan);
        v.Relatie(ruben, RelatieSoort.Ouder, daan);
        v.Relatie(lotte, RelatieSoort.Partner, ruben);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [lotte, ruben], daan);
        v.Huis("thuis", "Meidoornplein", "5", "1025 KL", lotte, ruben, daan);
        v.Kwam(lotte, "Wij zijn op. Jullie zijn de deskundigen.", "huisarts", Initiatief.OpAdvies);
        v.Vraag(-8, lotte, "Hij luistert niet, eet niet en komt zijn bed uit. Jullie weten hoe het moet.");
        v.Contact(-8, ContactSoort.OpKantoor, 45, [lotte, ruben], "Uitgelegd hoe wij werken: samen zoeken, ook naar wat al lukt. Op de vraag wat goed gaat, zeiden ze eerst: niets. Later: opa lezen lukt altijd.");
        v.Belofte(-8, "het filmpje over bedtijd mailen", ruben, 1);
        v.Taak(6, TaakSoort.Gesprek, "Huisbezoek rond etenstijd", new(17, 0), "bij gezin Jansen thuis", "kijken wanneer het wel lukt");
        v.Bekeken(-8, VeiligheidConclusie.GeenZorg, "Vermoeide ouders, warm contact met Daan. Geen zorg over veiligheid.", 60, daan);
    }

    /// <summary>A named provision is asked at once; the wish stands, the exploring has begun.</summary>
    private static void CasusB(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Bouzid", mensen.Karim, -23);
        var sami = v.Kind("Sami||Bouzid", "2016-11-03", Geslacht.Man, mensen.Kompas, "groep 7");
        var nora = v.Ouder("Nora||Bouzid", "1991-07-07", Geslacht.Vrouw, "06 555 11 01");
        var adil = v.Ouder("Adil||Bouzid", "1987-12-24", Geslacht.Man, "06 555 11 02");
        v.Relatie(nora, RelatieSoort.Ouder, sami);
        v.Relatie(adil, RelatieSoort.Ouder, sami);
        v.Relatie(nora, RelatieSoort.Partner, adil);
        v.Gezag(GezagSoort.GezamenlijkOuderlijkGezag, [nora, adil], sami);
        v.Huis("thuis", "Vlierweg", "41", "1026 PR", nora, adil, sami);
        v.Kwam(adil, "Wij willen een verwijzing.", "zelf", Initiatief.GezinZelf, g => g with { GewensteVoorziening = "een logeerhuis", RedenVanWens = "zijn vriendje gaat er ook heen" });
        v.Vraag(-22, adil, "Hij heeft ADHD. Zijn vriendje gaat in het weekend naar een logeerhuis, dat willen wij ook.", new("een logeerhuis", "zijn vriendje gaat er ook heen", "eerst samen kijken wat thuis helpt"));
        v.Contact(-22, ContactSoort.Huisbezoek, 60, [nora, adil], "De wens voor een logeerhuis opgeschreven. Uitgelegd waarom we eerst samen kijken wat thuis helpt. Dat viel niet goed; Nora wil wel verder praten.");
        v.Contact(-9, ContactSoort.Telefoon, 15, [nora], "Nora vertelt dat Sami op het voetbalveld heel rustig is.", woorden: (nora, "Daar is hij een ander kind."));
        v.Collega(-9, mensen.Amira, "denkt mee over aandacht en drukte");
        v.Taak(3, TaakSoort.Gesprek, "Met Nora en Adil: wat lukt er op het veld wel?", new(19, 30), "bij gezin Bouzid thuis");
        v.Bekeken(-22, VeiligheidConclusie.GeenZorg, "Druk gezin, duidelijke ouders. Geen zorg over veiligheid.", 45, sami);
        v.Doel(-9, "Thuis ook een plek om te ontladen", "Ik wil niet de hele dag nee horen.", sami, "thuis", nora, adil);
    }

    /// <summary>The youth protection closed; the mother keeps moving the appointment.</summary>
    private static void CasusD(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var v = new Verhaal(db, mensen, vandaag, "Verhoeven", mensen.Mirjam, -40);
        var lisa = v.Kind("Lisa||Verhoeven", "2014-06-19", Geslacht.Vrouw, mensen.Klimop, "groep 8");
        var chantal = v.Ouder("Chantal||Verhoeven", "1985-10-02", Geslacht.Vrouw, "06 555 12 01");
        v.Relatie(chantal, RelatieSoort.Ouder, lisa);
        v.Gezag(GezagSoort.EenhoofdigOuderlijkGezag, [chantal], lisa);
        v.Huis("thuis", "Houtmanskade", "7", "1025 TV", chantal, lisa);
        v.Kwam(chantal, "Ik bel zelf wel voor een afspraak.", "jeugdbescherming-einde-traject", Initiatief.OpAdvies, g => g with
        {
            Instroom = Instroom.Partner,
            Partner = mensen.Gi.Id,
            PartnerContact = "Jeroen Admiraal",
            PartnerTelefoon = "020 555 08 10",
            BeeldVanPartner = "Wij sluiten af. Samen met Chantal besproken waar zij nog hulp bij wil.",
        });
        v.Vraag(-38, chantal, "Ik wil dat het eindelijk rustig blijft nu de jeugdbescherming weg is.");
        v.Partner(-40, mensen.Gi, "Jeroen Admiraal", "gezinsbeschermer, heeft afgesloten", "020 555 08 10", "wat bij de overdracht is afgesproken");
        v.Contact(-38, ContactSoort.OpKantoor, 50, [chantal], "Overdracht samen met Chantal en de jeugdbescherming. Afgesproken: lukt het niet, dan bellen we elkaar alle drie.");
        v.Contact(-24, ContactSoort.Telefoon, null, [chantal], "Chantal belt af, een nieuwe datum geprikt.", uitkomst: ContactUitkomst.Afgezegd);
        v.Contact(-12, ContactSoort.Huisbezoek, null, [chantal], "Niet thuis. Kaartje in de bus gedaan.", uitkomst: ContactUitkomst.NietVerschenen);
        var bellen = v.Belofte(-12, "bellen voor een nieuwe afspraak", chantal, -3);
        v.NietBereikt(-6, bellen, chantal);
        v.NietBereikt(-3, bellen, chantal);
        v.Zorg(-14, "School ziet dat Lisa vaak moe is en zonder eten komt.", "intern begeleider van De Klimop", mensen.Mirjam, 0, lisa);
        v.Bekeken(-38, VeiligheidConclusie.AfsprakenGelden, "Bij de overdracht gelden de afspraken van de jeugdbescherming nog.", -8, lisa);
        var poli = v.Verwezen(
            -10,
            "Opvoedpoli Waterrijk",
            "gesprekken voor Lisa over slapen en eten",
            new(
                "Ik wil dat Lisa slaapt en eet. Dan kan ik ook weer adem halen.",
                "Chantal kookt op drie dagen. De buurvrouw haalt Lisa op dinsdag uit school.",
                "Een vast bedritueel hielp een week. De huisarts keek mee. Ontbijt op school begint vast.",
                "Lisa slaapt vijf nachten in de week door en eet mee aan tafel."),
            25, "De intern begeleider zorgt elke ochtend voor ontbijt op school.", 1);
        var rust = v.Doel(-38, "Rustige ochtenden", "Ik wil dat Lisa met een volle maag naar school gaat.", chantal, "thuis", lisa);
        v.Ernaast(rust, poli, "Mirjam belt Chantal op maandag: hoe was de week?");
        v.Fase(-12, Fase.Wachten);
    }
}
