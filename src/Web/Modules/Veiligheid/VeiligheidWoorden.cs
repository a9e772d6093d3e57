namespace Eenlijn.Web.Modules.Veiligheid;

using Eenlijn.Domain.Toestemming;
using Eenlijn.Domain.Veiligheid;
using Eenlijn.NlDesign.Dates;

/// <summary>Conclusions and days as people say them; one place for forms and pages.</summary>
public static class VeiligheidWoorden
{
    public static string Zeg(VeiligheidConclusie conclusie) => conclusie switch
    {
        VeiligheidConclusie.GeenZorg => "Geen zorg over de veiligheid",
        VeiligheidConclusie.AfsprakenGelden => "Veilig zolang de afspraken gelden",
        _ => "Er is een zorg over de veiligheid",
    };

    public static string Uitleg(VeiligheidConclusie conclusie) => conclusie switch
    {
        VeiligheidConclusie.GeenZorg => "Je zag en hoorde niets waardoor je je zorgen maakt over een kind.",
        VeiligheidConclusie.AfsprakenGelden => "Er zijn afspraken nodig, en iedereen houdt zich eraan. Schrijf hierboven welke.",
        _ => "Je maakt je zorgen over een kind. Meld daarna ook de zorg zelf, zodat iemand er zicht op houdt.",
    };

    public static string Zeg(ZichtbaarVoor voor) => voor == ZichtbaarVoor.Gezin ? "het gezin leest mee" : "alleen betrokken medewerkers";

    /// <summary>"vandaag", "3 december 2026", "2 dagen te laat".</summary>
    public static string Wanneer(DateOnly dag, DateOnly vandaag) => (dag.DayNumber - vandaag.DayNumber) switch
    {
        0 => "vandaag",
        1 => "morgen",
        _ => DateText.Overdue(dag, vandaag) ?? DateText.Full(dag),
    };
}
