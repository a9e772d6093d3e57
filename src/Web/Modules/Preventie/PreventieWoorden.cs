namespace Eenlijn.Web.Modules.Preventie;

using Eenlijn.Domain.Kernel;
using Eenlijn.Domain.Preventie;

/// <summary>How prevention is said on the screen.</summary>
internal static class PreventieWoorden
{
    public static string Tekst(Leeftijdsgroep groep) => groep switch
    {
        Leeftijdsgroep.Van0Tot4 => "0–4",
        Leeftijdsgroep.Van4Tot12 => "4–12",
        Leeftijdsgroep.Van12Tot18 => "12–18",
        _ => "18–23",
    };

    /// <summary>"6 uur en 15 minuten".</summary>
    public static string Duur(int minuten)
    {
        var (uren, rest) = Math.DivRem(minuten, 60);
        var min = rest == 1 ? "1 minuut" : $"{rest} minuten";
        return uren == 0 ? min : rest == 0 ? $"{uren} uur" : $"{uren} uur en {min}";
    }

    public static string Tekst(ActiviteitSoort soort) => soort switch
    {
        ActiviteitSoort.Groep => "groep",
        ActiviteitSoort.Wijk => "in de wijk",
        ActiviteitSoort.Advies => "advies",
        _ => "na bespreking op school",
    };

    /// <summary>The word in the address.</summary>
    public static string Pad(ActiviteitSoort soort) => soort.ToString().ToLowerInvariant();

    public static string Titel(ActiviteitSoort soort) => soort switch
    {
        ActiviteitSoort.Groep => "Groep noteren",
        ActiviteitSoort.Wijk => "Werk in de wijk noteren",
        ActiviteitSoort.Advies => "Advies noteren",
        _ => "Gezin benaderd na een bespreking op school",
    };

    public static string Tekst(Preventiedoelgroep doelgroep) => doelgroep switch
    {
        Preventiedoelgroep.Universeel => "voor alle kinderen",
        Preventiedoelgroep.Selectief => "voor kinderen met meer risico",
        Preventiedoelgroep.Geindiceerd => "voor kinderen bij wie iets begint",
        _ => "voor kinderen met een probleem",
    };

    /// <summary>The word of the profession, to be found by who knows it.</summary>
    public static string Vakwoord(Preventiedoelgroep doelgroep) => doelgroep switch
    {
        Preventiedoelgroep.Universeel => "universeel",
        Preventiedoelgroep.Selectief => "selectief",
        Preventiedoelgroep.Geindiceerd => "geïndiceerd",
        _ => "zorggerelateerd",
    };

    public static string Tekst(Preventiestadium stadium) => stadium switch
    {
        Preventiestadium.Primair => "voordat er iets is",
        Preventiestadium.Secundair => "vroeg, als het begint",
        _ => "om erger te voorkomen",
    };

    public static string Vakwoord(Preventiestadium stadium) => stadium switch
    {
        Preventiestadium.Primair => "primair",
        Preventiestadium.Secundair => "secundair",
        _ => "tertiair",
    };

    public static string Tekst(Steunvorm vorm) => vorm switch
    {
        Steunvorm.LichtKort => "licht en kort",
        Steunvorm.LichtLang => "licht, langere tijd",
        Steunvorm.IntensiefLang => "intensief, langere tijd",
        _ => "in een groep",
    };

    public static string Tekst(OudersWisten wisten) => wisten switch
    {
        OudersWisten.Ja => "ja",
        OudersWisten.Nee => "nee",
        _ => "weet ik niet",
    };

    public static string Tekst(CollectieveUitkomst afloop) => afloop switch
    {
        CollectieveUitkomst.Opgelost => "opgelost",
        CollectieveUitkomst.DeelsOpgelost => "deels opgelost",
        CollectieveUitkomst.NietOpgelost => "niet opgelost",
        _ => "speelt niet meer",
    };

    public static string Tekst(CollectieveStapSoort stap) => stap switch
    {
        CollectieveStapSoort.Doorgegeven => "doorgegeven",
        CollectieveStapSoort.Bericht => "bericht",
        CollectieveStapSoort.AndereEigenaar => "andere eigenaar",
        CollectieveStapSoort.Gesloten => "gesloten",
        _ => "weer open",
    };

    public static string Tekst(MatrixactieStatus status) => status switch
    {
        MatrixactieStatus.Gepland => "gepland",
        MatrixactieStatus.Loopt => "loopt",
        MatrixactieStatus.Gedaan => "gedaan",
        _ => "gaat niet door",
    };
}
