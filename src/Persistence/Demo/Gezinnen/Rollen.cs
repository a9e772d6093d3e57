namespace Eenlijn.Persistence.Demo.Gezinnen;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Vakmanschap;

/// <summary>What the teams of the demo changed about how they tell their role, whom they find, and a time that they practised.</summary>
internal static class Rollen
{
    public static void Vertel(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var dag = vandaag.AddDays(-120);
        Wie(db, mensen.Noord, dag, "jeugdarts", "Nadia Benali", "020 555 04 10", "elke donderdag 9.00 uur, OKC Noord", "groei, gezondheid, en als de huisarts iets deelt");
        Wie(db, mensen.Noord, dag, "jeugdverpleegkundige", "Joyce Pinas", "020 555 01 17", "dinsdag tot en met donderdag op kantoor", null);
        Wie(db, mensen.Noord, dag, "psycholoog", "Amira Haddad", "020 555 01 17", "inloop op woensdag 13.00 uur", "gedrag, en of er onderzoek nodig is");
        Wie(db, mensen.Noord, dag, "aandachtsfunctionaris", "Karim Said", "020 555 01 17", null, "de stappen van de meldcode");
        Wie(db, mensen.Noord, dag, "jeugdbescherming", "Jeroen Admiraal", "020 555 08 10", "elke tweede dinsdag van de maand, 10.00 uur", "overleg zonder naam", "Jeugdbescherming Waterland");
        Wie(db, mensen.Oost, dag, "psycholoog", "Petra Smit", "020 555 01 27", "op afspraak", null);
        Wie(db, mensen.Oost, dag, "jeugdbescherming", "Jeroen Admiraal", "020 555 08 10", null, null, "Jeugdbescherming Waterland");
        var ellen = new Rolkiezer(mensen.Ellen.Id, dag, 0);
        db.Add(Rolaanpassing.Toevoegen(
            mensen.Noord.Id, Rolteksten.Alle, new(Rolsoort.Doet), new("Op woensdagmiddag zitten we in de Buurtkamer. Je mag zo binnenlopen, ook zonder afspraak.", dag, "Veel ouders wisten dit niet."), ellen).Value);
        db.Add(Rolaanpassing.Toevoegen(
            mensen.Noord.Id, Rolteksten.Alle, new(Rolsoort.Uitleg, "t2", "Opa en oma"),
            new("U hoort bij dit gezin en u ziet veel. De ouders beslissen. Wat u kunt en wilt doen, bespreken we samen met hen.", dag, "Opa's en oma's vragen vaak wat zij mogen."), ellen).Value);
        var oefening = Oefening.Beginnen("c", [mensen.Karim.Id], mensen.Mirjam.Id, vandaag.AddDays(-33)).Value;
        oefening.Bijwerken(
            new(
                [new("c1", "Eerst bellen met de intern begeleider. Zeggen dat ik de mail met namen niet kan gebruiken, en dat ik wel zonder naam kan meedenken."), new("c2", "Ik begin met wat wel kan: meedenken, samen het gesprek met de ouders voorbereiden, erbij gaan zitten als zij dat willen."), new("c3", "Dat school zelf met de ouders praat.")],
                ["s5", "n3"], "De lijst met wat we wel en niet doen sturen we voortaan mee.", true),
            mensen.Karim.Id, vandaag.AddDays(-33));
        db.Add(oefening);
    }

    private static void Wie(AppDbContext db, Team team, DateOnly dag, string rol, string naam, string telefoon, string? momenten, string? waarvoor, string? organisatie = null) =>
        db.Add(Teamcontact.Toevoegen(team.Id, new(rol, naam) { Telefoon = telefoon, Momenten = momenten, Waarvoor = waarvoor, Organisatie = organisatie, Van = dag }, dag).Value);
}
