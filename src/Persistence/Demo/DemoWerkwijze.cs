namespace Eenlijn.Persistence.Demo;

using Eenlijn.Domain.Autorisatie;
using Eenlijn.Domain.Kernel;

/// <summary>How the teams of the demo work together: begun with the example of a city, and then changed to their own.</summary>
internal static class DemoWerkwijze
{
    public static Werkwijzestand Maak(AppDbContext db, DemoMensen mensen, DateOnly vandaag)
    {
        var hanna = mensen.Beheerder.Id;
        var begin = Stadsmodellen.Zoek("capelle")!.AlsBegin();
        var eerste = Versie(null, begin, "Begonnen met het voorbeeld van 2013: Capelle aan den IJssel", "De teams wilden een tafel waar meer vakken meekijken.", vandaag.AddMonths(-8));
        var (team, meer, aanmeld, toets) = (begin.Teams[0], begin.Teams[1], begin.Tafels[0], begin.Tafels[1]);
        var eigen = begin
            .TeamZetten(team.Id, new("OKT Noord", "Gezinnen met vragen over opgroeien en opvoeden, ook op meer gebieden.", "Meedenken, lichte hulp en de lijn vasthouden.", mensen.Noord.Id)).Value
            .TeamZetten(meer.Id, new("Intensieve hulp thuis", "Gezinnen die thuis een tijd meer hulp nodig hebben dan het OKT kan geven.", "Een gezinscoach of behandeling, naast het OKT.", null)).Value
            .TafelZetten(aanmeld.Id, new()
            {
                Naam = "Aanmeldtafel Noord",
                Soort = TafelSoort.Aanmeldtafel,
                Recht = TafelRecht.Beslist,
                WaarOver = "Welke hulp bij een aanmelding past, als het team twijfelt.",
                Ritme = "elke dinsdag, 9.00 uur",
                WieBeslist = "De tafel, na wat het gezin zelf wil.",
                Rollen = "ouder- en kindadviseur\njeugdverpleegkundige\ngedragswetenschapper\nteamleider",
                Personen = [mensen.Mirjam.Id, mensen.Joyce.Id, mensen.Amira.Id, mensen.Ellen.Id],
                Teams = [mensen.Noord.Id],
            }).Value
            .TafelZetten(toets.Id, new()
            {
                Naam = "Toetstafel Noord",
                Soort = TafelSoort.Toetstafel,
                Recht = TafelRecht.Adviseert,
                WaarOver = "Doet de hulp wat het gezin wilde, en is het team nog nodig?",
                Ritme = "elke laatste donderdag",
                WieBeslist = "Het gezin en de medewerker.",
                ZelfdeAls = aanmeld.Id,
                Teams = [mensen.Noord.Id],
            }).Value
            .IntakeZetten(new()).Value
            .AfsprakenZetten(
                new(true, "Twee horen meer dan een, en het gezin kent meteen iemand als de ander ziek is."),
                new("De ouder- en kindadviseur en het gezin.", "De aanmeldtafel of de gedragswetenschapper.", "Het gezin en de medewerker; bij twijfel over een aanmelding de tafel.", null)).Value;
        return Versie(eerste, eigen, "Afspraken gewijzigd: eigen tafels en eerste gesprek", "Na een half jaar proberen: zo past het bij Noord.", vandaag.AddMonths(-2));

        Werkwijzestand Versie(Werkwijzestand? vorige, Gemeentemodel model, string wat, string waarom, DateOnly vanaf)
        {
            var versie = Werkwijze.Vaststellen(vorige, model, wat, new(vanaf, waarom), hanna, Kalender.NaarUtc(vanaf, new(10, 0))).Value;
            db.Add(versie);
            return new(versie.Nummer, versie.Vanaf, versie.Model);
        }
    }
}
