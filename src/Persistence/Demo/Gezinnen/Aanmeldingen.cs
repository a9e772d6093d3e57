namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Kernel;

/// <summary>Registrations that wait: case C of bron 000 §3.2 without names, and a huisarts who waits for an answer.</summary>
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
        db.Add(Aanmelding.Noteren(mensen.Ellen.Id, mensen.Noord.Id, new()
        {
            EigenWoorden = "Sinds mijn man weg is krijg ik de kinderen niet meer op tijd naar school.",
            WoordenVan = "moeder, aan de telefoon bij de huisarts",
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
        }, Kalender.NaarUtc(vandaag, new(8, 10))).Value);
        db.Add(Aanmelding.Noteren(mensen.Fenna.Id, mensen.Oost.Id, new()
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
        }, Kalender.NaarUtc(vandaag.AddDays(-4), new(11, 45))).Value);
    }
}
