namespace Eenlijn.Persistence.Reading.Samenvoegen;

/// <summary>What is moved, in words; a kind without a word of its own is moved all the same.</summary>
internal static class SoortWoorden
{
    private static readonly Dictionary<string, string> Woorden = new(StringComparer.Ordinal)
    {
        ["Gezin"] = "gezin en huis",
        ["Relatie"] = "relaties",
        ["Gezag"] = "gezag",
        ["Maatregel"] = "maatregelen",
        ["Netwerksteun"] = "hulp uit het netwerk",
        ["EerdereHulp"] = "eerdere hulp",
        ["Samenvoeging"] = "eerdere samenvoegingen",
        ["Afscherming"] = "afschermingen",
        ["Toestemmingsvraag"] = "toestemmingen",
        ["NietInStaatBesluit"] = "besluiten over wie beslist",
        ["Geheimhoudingsuitleg"] = "uitleg over geheimhouding",
        ["Aanmelding"] = "aanmeldingen",
        ["Vraag"] = "vragen",
        ["Betrokkenheid"] = "betrokkenen",
        ["Contact"] = "contacten",
        ["Belofte"] = "beloften",
        ["Taak"] = "taken",
        ["Steunafspraak"] = "afspraken van stut en steun",
        ["Verwijzing"] = "verwijzingen",
        ["TussenTweeStoelen"] = "hulp die twee partijen weigeren",
        ["VeiligheidBekeken"] = "keren dat naar de veiligheid is gekeken",
        ["ZorgOverVeiligheid"] = "zorgen over veiligheid",
        ["Veiligstelling"] = "veiligstellingen",
        ["Preventiekeuze"] = "preventie",
        ["Doel"] = "doelen",
        ["Succes"] = "successen",
        ["Plan"] = "plan",
        ["Probleem"] = "wat er speelt",
        ["Hulp"] = "hulp",
        ["Draagkracht"] = "inschattingen van kracht en last",
        ["Vaardigheid"] = "wat er geleerd is",
        ["Regieafspraak"] = "regieafspraken",
        ["Verschil"] = "verschillen van kijk",
        ["Inwerking"] = "overdrachten aan nieuwe medewerkers",
        ["EigenGrens"] = "grenzen van eigen kennis",
        ["Verkenning"] = "geopende leefgebieden",
        ["Verwachting"] = "verwachtingen",
        ["Sturing"] = "keren dat er meer gestuurd wordt",
        ["Familiegroepsplan"] = "eigen plan van het gezin",
        ["Evaluatie"] = "keren dat er is teruggekeken",
        ["Levensgebeurtenis"] = "gebeurtenissen",
        ["Achtergrond"] = "wie iemand is en hoe het gaat",
        ["Verhaalregel"] = "regels van het verhaal",
        ["Achttien"] = "plannen voor 18 jaar",
    };

    public static string Van(Type root) => Woorden.GetValueOrDefault(root.Name, "andere gegevens");
}
