namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Toestemming;

/// <summary>
/// Registrations that wait: case C of bron 000 §3.2 without names, and the fourteenth family, that a huisarts registered and that
/// nobody took up yet.
/// </summary>
internal static class Aanmeldingen
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        db.Add(Aanmelding.Noteren(mensen.Mirjam.Id, mensen.Noord.Id, new()
        {
            Instroom = Instroom.Partner,
            Initiatief = Initiatief.OpAdvies,
            Route = "intern-begeleider",
            Partner = mensen.Klimop.Id,
            PartnerContact = "Joke Prins",
            PartnerTelefoon = "020 555 02 11",
            BeeldVanPartner = "Een leerling van 12 verstoort de lessen. De ouders willen niet praten en vinden het iets van school.",
            GezinWeetErvan = WeetErvan.Nee,
            WieWeetErvan = "alleen de leerkracht en de intern begeleider",
            Motivatie = Motivatie.NietOpen,
            Urgentie = Urgentie.Gewoon,
            Ernst = Ernst.Matig,
        }, Kalender.NaarUtc(vandaag.AddDays(-1), new(15, 20))).Value);
        var moeder = Persoon.Toevoegen(new(DemoNaam.Lees("Iris||Peters")) { Geboorte = DemoNaam.Geboren("1989-10-02"), Geslacht = Geslacht.Vrouw, Telefoon = "06 555 14 01" }).Value;
        var dochter = Persoon.Toevoegen(new(DemoNaam.Lees("Noor||Peters")) { Geboorte = DemoNaam.Geboren("2016-04-18"), Geslacht = Geslacht.Vrouw, School = mensen.Klimop.Id }).Value;
        var zoon = Persoon.Toevoegen(new(DemoNaam.Lees("Sem||Peters")) { Geboorte = DemoNaam.Geboren("2019-12-05"), Geslacht = Geslacht.Man, School = mensen.Klimop.Id }).Value;
        var gezin = Gezin.Toevoegen("Peters").Value;
        gezin.LidToevoegen(moeder.Id, GezinsRol.Ouder, null);
        gezin.LidToevoegen(dochter.Id, GezinsRol.Kind, null);
        gezin.LidToevoegen(zoon.Id, GezinsRol.Kind, null);
        db.AddRange(moeder, dochter, zoon, gezin);
        var peters = Aanmelding.Noteren(mensen.Ellen.Id, mensen.Noord.Id, new()
        {
            EigenWoorden = "Sinds mijn man weg is krijg ik de kinderen niet meer op tijd naar school.",
            WoordenVan = "moeder, aan de telefoon bij de huisarts",
            GezegdDoor = moeder.Id,
            Gezin = gezin.Id,
            Personen = [moeder.Id, dochter.Id, zoon.Id],
            Instroom = Instroom.Partner,
            Initiatief = Initiatief.OpAdvies,
            Route = "huisarts",
            Partner = mensen.PraktijkWit.Id,
            PartnerContact = "P. Wit",
            PartnerTelefoon = "020 555 03 11",
            GezinWeetErvan = WeetErvan.Ja,
            WieWeetErvan = "moeder weet het en wil graag gebeld worden; vader weet het nog niet",
            Motivatie = Motivatie.Open,
            Urgentie = Urgentie.Binnen2Werkdagen,
            Ernst = Ernst.Licht,
        }, Kalender.NaarUtc(vandaag, new(8, 10))).Value;
        db.Add(peters);
        db.Add(Triage.Doen(peters, 0, new()
        {
            Wens = "Dat we 's ochtends zonder ruzie de deur uit gaan.",
            Urgentie = Urgentie.Binnen2Werkdagen,
            Ernst = Ernst.Licht,
            Problemen = ["gedrag", "relaties"],
            Stoornis = Vermoeden.Nee,
            LvbKind = Vermoeden.Onbekend,
            LvbOuder = Vermoeden.Nee,
            TekenenGewoon = "De ruzies begonnen na het vertrek van vader. Op school gaat het goed.",
            TekenenBeoordeeldDoor = "Ellen, met de huisarts",
            Verzoek = new(mensen.Mirjam.Id, "Jij kent De Klimop. Weet de school van de scheiding?", null),
            GezienDoor = mensen.Ellen.Id,
            GezienOp = Werkdagen.Na(vandaag, 2),
        }, mensen.Ellen.Id, false, Kalender.NaarUtc(vandaag, new(8, 40))).Value);
        Aanmeldtafel(db, mensen, peters, vandaag);
        peters.GezinInlichten(
            new(vandaag, Wachtwijze.Telefoon, "moeder", "Binnen twee dagen komt er iemand langs. Er is nu nog niemand met ruimte.", "Bellen kan altijd, ook 's avonds naar het nummer van het team.", vandaag.AddDays(1)),
            mensen.Ellen.Id,
            vandaag);
        var pubers = Aanmelding.Noteren(mensen.Fenna.Id, mensen.Oost.Id, new()
        {
            EigenWoorden = "Wij komen er met drie pubers niet meer uit.",
            WoordenVan = "vader, op het spreekuur",
            Instroom = Instroom.Gezin,
            Initiatief = Initiatief.GezinZelf,
            Route = "zelf",
            GezinWeetErvan = WeetErvan.Ja,
            Motivatie = Motivatie.Open,
            GewensteVoorziening = "een cursus voor ouders van pubers",
            RedenVanWens = "collega van vader deed die cursus ook",
            Urgentie = Urgentie.Gewoon,
            Ernst = Ernst.Licht,
        }, Kalender.NaarUtc(vandaag.AddDays(-4), new(11, 45))).Value;
        pubers.GezinInlichten(
            new(vandaag.AddDays(-3), Wachtwijze.Telefoon, "vader", "De groep voor ouders van pubers begint over twee weken.", null, vandaag.AddDays(2)), mensen.Fenna.Id, vandaag);
        db.Add(pubers);
        ZonderNaam(db, mensen, vandaag);
    }

    /// <summary>It fits no team clearly, so the table talks about it (R3-078).</summary>
    private static void Aanmeldtafel(AppDbContext db, DemoMensen mensen, Aanmelding peters, DateOnly vandaag)
    {
        var vragen = mensen.Werkwijze.Model.Contraindicaties;
        db.Add(Intaketoets.Doen(
            peters,
            mensen.Werkwijze,
            0,
            new() { Antwoorden = vragen.ToDictionary(v => v.Id, _ => (Vermoeden?)Vermoeden.Nee), IsGrijs = true, GrijsWaarom = "Het is licht, maar moeder staat er helemaal alleen voor." },
            metKinderen: true,
            mensen.Ellen.Id,
            vandaag).Value);
        var zicht = new Zicht(peters.ZichtbaarVoor, [.. peters.OverWie.Select(o => o.PersoonId)]);
        db.Add(Tafelpunt.Plannen(
            peters.Id, null, mensen.Werkwijze.Model.Tafels[0], new(Werkdagen.Na(vandaag, 2), "Past lichte hulp van ons, of is iemand thuis nodig? Moeder wil vooral rust in de ochtend.", true), zicht, mensen.Ellen.Id, vandaag).Value);
    }

    /// <summary>Two questions without a name: one still waits for what a school does, one is done.</summary>
    private static void ZonderNaam(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        db.Add(AnoniemConsult.Noteren(
            mensen.Mirjam.Id,
            mensen.Noord.Id,
            new()
            {
                GevaarNu = false,
                Vrager = "leerkracht van groep 3",
                Partner = mensen.Klimop.Id,
                GezinErbij = false,
                Vraag = "Een kind van 6 huilt elke ochtend bij het afscheid, nu al vijf weken. Wanneer praat ik met de ouders?",
                Advies = "Praat deze week met de ouders: vertel wat je ziet en vraag hoe het thuis gaat. Doe een kort, vast afscheid.",
                Op = vandaag.AddDays(-3),
                Minuten = 20,
                Acties = [new("de leerkracht", "praat met de ouders en vraagt of ons team mag meedenken", vandaag.AddDays(2))],
                NavraagOp = vandaag.AddDays(7),
            },
            vandaag).Value);
        var klaar = AnoniemConsult.Noteren(
            mensen.Karim.Id,
            mensen.Noord.Id,
            new()
            {
                GevaarNu = false,
                Vrager = "huisarts",
                Partner = mensen.PraktijkWit.Id,
                GezinErbij = true,
                Vraag = "Ouders van een baby slapen al maanden slecht en durven geen hulp te vragen. Wat kan ik ze aanraden?",
                Advies = "De buurtkamer heeft een groep voor jonge ouders. Ze mogen ook bij ons binnenlopen, zonder naam.",
                Op = vandaag.AddDays(-30),
                Minuten = 15,
                NavraagOp = vandaag.AddDays(-9),
            },
            vandaag.AddDays(-30)).Value;
        klaar.AfloopNoteren("De ouders gaan elke week naar de buurtkamer. Meer is niet nodig.", null, null, vandaag.AddDays(-9));
        db.Add(klaar);
    }
}
