namespace Eenlijn.Web.Modules.Preventie;

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
}
