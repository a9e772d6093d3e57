namespace Eenlijn.Web.Modules.Aanmelding;

using Eenlijn.Domain.Aanmelding;
using Eenlijn.Domain.Autorisatie;
using Eenlijn.Persistence.Aanmelding;

/// <summary>How an intake and a table are said on the screen.</summary>
internal static class IntakeWoorden
{
    /// <summary>"kind 2, omgeving 3"</summary>
    public static string Niveaus(IntakeKaart kaart)
    {
        (string Gebied, int? Niveau)[] alle = [("kind", kaart.NiveauKind), ("zorg", kaart.NiveauZorg), ("ouderschap", kaart.NiveauOuderschap), ("omgeving", kaart.NiveauOmgeving)];
        return string.Join(", ", alle.Where(a => a.Niveau is not null).Select(a => $"{a.Gebied} {a.Niveau}"));
    }

    public static string Tekst(Tafeluitkomst uitkomst) => uitkomst switch
    {
        Tafeluitkomst.HulpDoorTeam => "ons team geeft hulp",
        Tafeluitkomst.TeamErbij => "een ander team komt erbij, het eerste blijft",
        Tafeluitkomst.AndereRoute => "een andere weg past beter",
        Tafeluitkomst.MeerWeten => "eerst meer weten",
        Tafeluitkomst.Doorgaan => "zo doorgaan",
        Tafeluitkomst.AndereHulp => "andere hulp",
        _ => "afbouwen",
    };

    public static string Tekst(GezinAanTafel gezin) => gezin switch
    {
        GezinAanTafel.Erbij => "het gezin zat aan tafel",
        GezinAanTafel.ViaIemand => "iemand bracht de woorden van het gezin in",
        _ => "het gezin hoort het achteraf",
    };

    public static string Kop(TafelRecht? recht) => recht == TafelRecht.Beslist ? "Besluit" : "Advies";
}
