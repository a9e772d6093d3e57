namespace Eenlijn.Web.Modules.Autorisatie;

using Eenlijn.Domain.Autorisatie;

/// <summary>How the roles of a team and the lines about its work read.</summary>
public static class RolWoorden
{
    /// <summary>"jeugdarts", inside a sentence.</summary>
    public static string Rol(string code) => Klein(Teamrollen.Lijst.Tekst(code));

    public static string Zeg(Teamrolgat gat) => gat.Wat switch
    {
        Teamgat.Niemand => $"Er is geen {Klein(gat.Naam)} bekend.",
        Teamgat.GeenNummer => $"Van de {Klein(gat.Naam)} is geen telefoonnummer of mailadres bekend.",
        _ => $"Bij {Klein(gat.Naam)} staat niet wanneer jullie elkaar spreken.",
    };

    public static string Zeg(Rolsoort soort) => soort switch
    {
        Rolsoort.Doet => "dit doen we wel",
        Rolsoort.DoetNiet => "dit doen we niet",
        _ => "zo vertellen we het",
    };

    public static string Zeg(Rolwijziging wat) => wat switch
    {
        Rolwijziging.Woorden => "andere woorden",
        Rolwijziging.UitGebruik => "niet meer gebruiken",
        _ => "terug naar de zin van Eenlijn",
    };

    private static string Klein(string naam) => naam.Length > 1 && char.IsLower(naam[1]) ? char.ToLowerInvariant(naam[0]) + naam[1..] : naam;
}

/// <summary>What somebody wants with a line.</summary>
public enum Rolwijziging
{
    Woorden,
    UitGebruik,
    Standaard,
}
