namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

/// <summary>Groups, work in the neighbourhood, advice and collective questions of the demo teams; all made up.</summary>
internal static class Preventie
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var plek = mensen.Plekken.ToDictionary(p => p.Naam, p => p.Id);
        ActiviteitGegevens Basis(string wat, int dag, string waar, int minuten, Preventiedoelgroep groep, Preventiestadium stadium, Steunvorm vorm) => new()
        {
            Wat = wat, Op = vandaag.AddDays(dag), Vindplaats = plek[waar], Minuten = minuten, Doelgroep = groep, Stadium = stadium, Steunvorm = vorm,
        };
        void Deed(Domain.Autorisatie.Medewerker wie, ActiviteitSoort soort, ActiviteitGegevens gegevens) =>
            db.Add(Activiteit.Noteren(wie.Id, wie.Lidmaatschappen[0].TeamId, soort, gegevens, vandaag).Value);

        Deed(mensen.Mirjam, ActiviteitSoort.Groep, Basis("Triple P voor ouders van pubers, avond 1", -20, "Vaartcollege", 180, Preventiedoelgroep.Selectief, Preventiestadium.Primair, Steunvorm.Groep) with
        {
            Groepsoort = "triple-p", VoorWie = "ouders-12-18", Werving = ["persoonlijk", "inschrijving", "brief"], Aangemeld = 14, Aanwezig = 11, Vervolg = 2, Partner = "Vaartcollege",
        });
        Deed(mensen.Tom, ActiviteitSoort.Groep, Basis("Weerbaarheid voor brugklassers", -9, "Vaartcollege", 120, Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.Groep) with
        {
            Groepsoort = "training-weerbaarheid", VoorWie = "jongeren-12-18", Werving = ["mentor"], Bijeenkomsten = 6, Aangemeld = 9, Aanwezig = 8, Partner = "jongerenwerk",
        });
        Deed(mensen.Joyce, ActiviteitSoort.Groep, Basis("Koffieochtend over slapen", -34, "OKC Noord", 90, Preventiedoelgroep.Universeel, Preventiestadium.Primair, Steunvorm.Groep) with
        {
            Groepsoort = "ouderkamer", VoorWie = "ouders-0-4", Werving = ["consultatiebureau", "flyer"], Aanwezig = 7, Vervolg = 1,
        });
        Deed(mensen.Karim, ActiviteitSoort.Wijk, Basis("Vrijdagontbijt van moeders uit de buurt", -12, "Buurtkamer Waterrijk", 120, Preventiedoelgroep.Universeel, Preventiestadium.Primair, Steunvorm.Groep) with
        {
            Vrijwilligers = 3, Gekoppeld = 8, Vervolg = 1, Partner = "buurtkamer",
        });
        Deed(mensen.Mirjam, ActiviteitSoort.Advies, Basis("Een druk kind in groep 4", -6, "De Klimop", 45, Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort) with
        {
            AanWie = "leerkracht", Adviessoort = "gesprek-voorbereiden", GesprekOp = vandaag.AddDays(-2), Voorbereiding = "Begin met wat goed gaat. Vraag hoe het thuis gaat voordat je vertelt wat je ziet.",
        });
        Deed(mensen.Tom, ActiviteitSoort.Advies, Basis("Grenzen stellen bij de huiswerkclub", -15, "Buurtkamer Waterrijk", 60, Preventiedoelgroep.Selectief, Preventiestadium.Primair, Steunvorm.LichtLang) with
        {
            AanWie = "vrijwilliger", Adviessoort = "coachen",
        });
        Deed(mensen.Mirjam, ActiviteitSoort.Schoolbespreking, Basis("Vaak te laat en stil in de klas", -16, "De Klimop", 30, Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort) with { OudersWisten = OudersWisten.Ja, Afloop = "wil-praten" });
        Deed(mensen.Mirjam, ActiviteitSoort.Schoolbespreking, Basis("Boos op het plein", -41, "De Klimop", 30, Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, Steunvorm.LichtKort) with { OudersWisten = OudersWisten.Nee, Afloop = "denkt-na" });
        Deed(mensen.Fenna, ActiviteitSoort.Groep, Basis("Themaochtend over schermtijd", -18, "Het Kompas", 90, Preventiedoelgroep.Universeel, Preventiestadium.Primair, Steunvorm.Groep) with
        {
            Groepsoort = "themabijeenkomst", VoorWie = "ouders-4-12", Werving = ["brief", "app"], Aangemeld = 20, Aanwezig = 16,
        });
        foreach (var (wie, uren) in new[] { (mensen.Mirjam, 2), (mensen.Karim, 1), (mensen.Fenna, 2), (mensen.Bas, 1) })
        {
            db.Add(Preventieuren.Afspreken(wie.Id, wie.Lidmaatschappen[0].TeamId, uren, vandaag.AddDays(-120), vandaag).Value);
        }

        Vragen(db, mensen, vandaag, plek);
        Eerder(db, mensen, vandaag, plek);
        Bereikbaar(db, mensen);
        Wijken(db, mensen, vandaag);
    }

    /// <summary>The mother of the registration that waits was spoken at the gate before, and lets that be known.</summary>
    private static void Eerder(AppDbContext db, DemoMensen mensen, DateOnly vandaag, Dictionary<string, VindplaatsId> plek)
    {
        var dag = vandaag.AddDays(-23);
        var contact = KortContact.Noteren(mensen.Ellen.Id, mensen.Noord.Id, new(dag, plek["De Klimop"], null, "school", Leeftijdsgroep.Van4Tot12, 15), vandaag).Value;
        var aanmelding = db.Set<Domain.Aanmelding.Aanmelding>().Local.Single(a => a.TeamId == mensen.Noord.Id && a.Status == Domain.Aanmelding.AanmeldingStatus.Ontvangen && a.GezinId != null);
        aanmelding.EerdereContactenToevoegen([new(contact.Id, dag, "De Klimop", Themas.Lijst.Tekst("school"), 15)], "Iris", vandaag, mensen.Ellen.Id, vandaag);
        db.Add(contact);
    }

    private static void Bereikbaar(AppDbContext db, DemoMensen mensen)
    {
        foreach (var team in new[] { mensen.Noord, mensen.Oost })
        {
            db.Add(Domain.Autorisatie.Bereikbaarheid.Vastleggen(team.Id, new()
            {
                Openbaar = true,
                Uitleg = "Wij denken mee als het thuis, op school of met je kind niet lekker loopt.",
                Telefoon = team.Telefoon,
                Mail = $"{Zoeknaam.Vouw(team.Gebied)}@okt.example",
                Adres = "Kade 1, Waterrijk",
                Openingstijden = [.. Enumerable.Range(1, 5).Select(dag => new Domain.Autorisatie.Dagtijd(dag, new(8, 30), dag == 3 ? new(20, 0) : new(17, 0)))],
                Afwijkend = "Op 24 en 31 december zijn we open tot 12.00 uur.",
                Achterwacht = "de achterwacht van het jeugdteam",
                AchterwachtTelefoon = "020 555 01 99",
                Huisartsenpost = "020 555 09 11",
                Crisisdienst = "020 555 09 12",
            }).Value);
        }
    }

    private static void Vragen(AppDbContext db, DemoMensen mensen, DateOnly vandaag, Dictionary<string, VindplaatsId> plek)
    {
        var baan = CollectieveVraag.Melden(
            mensen.Tom.Id, mensen.Noord.Id, new("De skatebaan is 's avonds donker", "Jongeren gaan naar de parkeergarage, waar het niet mag. Met licht op de baan blijven ze daar.", "vrije-tijd", null, "skatebaan bij de brug", 6, null), vandaag.AddDays(-30)).Value;
        baan.Doorgeven("ruimte", "loket openbare ruimte", vandaag.AddDays(-3), "Kan er verlichting bij?", mensen.Tom.Id, vandaag.AddDays(-24));
        baan.Bijwerken("De afdeling meet deze week hoe donker het is.", vandaag.AddDays(5), mensen.Tom.Id, vandaag.AddDays(-3));
        var formulier = CollectieveVraag.Melden(
            mensen.Mirjam.Id, mensen.Noord.Id, new("Ouders snappen het formulier voor de bijdrage niet", "Elk jaar vragen veel ouders hulp bij hetzelfde formulier.", "papieren", plek["De Klimop"], null, 12, null), vandaag.AddDays(-70)).Value;
        formulier.Doorgeven("werk-inkomen", "mevrouw Zand", vandaag.AddDays(-40), null, mensen.Mirjam.Id, vandaag.AddDays(-66));
        formulier.Sluiten(CollectieveUitkomst.Opgelost, "Er is een nieuw formulier van één bladzijde. De school deelt het uit.", mensen.Mirjam.Id, vandaag.AddDays(-21));
        db.AddRange(baan, formulier);
    }

    private static void Wijken(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var wijk = Wijk.Toevoegen(mensen.Noord.Id, "Waterrijk Noord").Value;
        var jaar = vandaag.Year;
        wijk.CijferNoteren(new("kinderen", "2.140 kinderen van 0 tot 18", "verzonnen, voor de demo", jaar - 1, null), vandaag);
        wijk.CijferNoteren(new("armoede", "18% van de kinderen", "verzonnen, voor de demo", jaar - 1, "Meer dan in de rest van de stad."), vandaag);
        wijk.CijferNoteren(new("armoede", "16% van de kinderen", "verzonnen, voor de demo", jaar - 2, null), vandaag);
        wijk.CijferNoteren(new("mentaal", "1 op de 5 jongeren voelt zich vaak somber", "verzonnen, voor de demo", jaar, null), vandaag);
        wijk.ActiePlannen(new(Preventiedoelgroep.Universeel, Preventiestadium.Primair, "koffieochtend op elke school", "Mirjam en de scholen", vandaag.AddDays(60)), vandaag);
        wijk.ActiePlannen(new(Preventiedoelgroep.Selectief, Preventiestadium.Primair, "huisbezoek bij elk nieuw gezin", "Joyce, met de verloskundigen", vandaag.AddDays(120)), vandaag);
        wijk.ActiePlannen(new(Preventiedoelgroep.Geindiceerd, Preventiestadium.Secundair, "weerbaarheid voor brugklassers", "Tom, met het Vaartcollege", null), vandaag);
        wijk.ActieZetten(wijk.Acties[^1].Id, MatrixactieStatus.Loopt);
        db.Add(wijk);
    }
}
