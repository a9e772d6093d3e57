namespace Eenlijn.Web.Modules.Gezin;

/// <summary>What somebody answered to the question for help.</summary>
public enum SteunAntwoord
{
    NietGevraagd,
    Ja,
    Nee,
}

/// <summary>Between the radio buttons and what is stored.</summary>
public static class SteunAntwoorden
{
    public static bool? Waarde(this SteunAntwoord? antwoord) => antwoord switch
    {
        SteunAntwoord.Ja => true,
        SteunAntwoord.Nee => false,
        _ => null,
    };

    public static SteunAntwoord Van(bool? waarde) => waarde switch
    {
        true => SteunAntwoord.Ja,
        false => SteunAntwoord.Nee,
        null => SteunAntwoord.NietGevraagd,
    };
}
