namespace Eenlijn.TestKit;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Preventie;

/// <summary>Registrations and places of a team, by the acts of the domain.</summary>
public static class Aanmeldingen
{
    /// <summary>A family of a mother and a child that knows of it and wants help; change what a test is about.</summary>
    public static async Task<TestAanmelding> AanmeldingAsync(
        this Data data, Medewerker schrijver, Func<AanmeldingGegevens, AanmeldingGegevens>? anders = null, string achternaam = "Peters")
    {
        var moeder = await data.PersoonAsync("Iris", achternaam, null, new(1990, 5, 2));
        var kind = await data.PersoonAsync("Noor", achternaam, null, new(2018, 2, 14));
        var gezin = Gezin.Toevoegen(achternaam).Value;
        gezin.LidToevoegen(moeder.Id, GezinsRol.Ouder, null);
        gezin.LidToevoegen(kind.Id, GezinsRol.Kind, null);
        await data.SaveAsync(gezin);
        var gegevens = new AanmeldingGegevens
        {
            EigenWoorden = "Ik wil weer rust in huis.",
            WoordenVan = "Iris",
            GezegdDoor = moeder.Id,
            Instroom = Instroom.Gezin,
            Initiatief = Initiatief.GezinZelf,
            Route = "zelf",
            GezinWeetErvan = WeetErvan.Ja,
            Motivatie = Motivatie.Open,
            Gezin = gezin.Id,
            Personen = [moeder.Id, kind.Id],
        };
        var aanmelding = Aanmelding.Noteren(schrijver.Id, schrijver.Lidmaatschappen[0].TeamId, anders?.Invoke(gegevens) ?? gegevens, data.Nu).Value;
        return new(await data.SaveAsync(aanmelding), gezin, moeder, kind);
    }

    /// <summary>What a school tells of a family that does not know of it.</summary>
    public static AanmeldingGegevens VanSchool(AanmeldingGegevens gegevens) => gegevens with
    {
        EigenWoorden = null,
        WoordenVan = null,
        GezegdDoor = null,
        Instroom = Instroom.Partner,
        Initiatief = Initiatief.OpAdvies,
        Route = "intern-begeleider",
        PartnerContact = "intern begeleider van groep 4",
        BeeldVanPartner = "Een leerling slaapt in de klas.",
        GezinWeetErvan = WeetErvan.Nee,
        Motivatie = Motivatie.Onbekend,
        Gezin = null,
        Personen = [],
    };

    public static Task<Vindplaats> VindplaatsAsync(this Data data, Team team, string naam = "De Klimop") =>
        data.SaveAsync(Vindplaats.Toevoegen(team.Id, naam, "basisschool", null).Value);

    public static Task<KortContact> KortContactAsync(
        this Data data, Medewerker wie, Vindplaats plek, string thema = "school", Leeftijdsgroep leeftijd = Leeftijdsgroep.Van4Tot12, int minuten = 15, int dagenGeleden = 0) =>
        data.SaveAsync(KortContact.Noteren(
            wie.Id, wie.Lidmaatschappen[0].TeamId, new(data.Vandaag.AddDays(-dagenGeleden), plek.Id, null, thema, leeftijd, minuten), data.Vandaag).Value);
}

/// <summary>A registration as a test made it.</summary>
public sealed record TestAanmelding(Aanmelding Aanmelding, Gezin Gezin, Persoon Moeder, Persoon Kind)
{
    public string Url => $"/aanmeldingen/{Aanmelding.Id.Value}";
}
