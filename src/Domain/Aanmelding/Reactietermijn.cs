namespace Eenlijn.Domain.Aanmelding;

using Eenlijn.Domain.Kernel;

/// <summary>In how many days somebody must react: terms are data with their source (K20, R0-054).</summary>
public static class Reactietermijn
{
    public static Termijnen Lijst { get; } = Termijnen.Lees("Aanmelding", "reactietermijnen");

    /// <summary>The last day to react: after the urgency, and for a partner never later than the partner's own term.</summary>
    public static DateOnly Laatste(DateOnly ontvangen, Urgentie urgentie, bool vanPartner) =>
        Geldend(ontvangen, urgentie, vanPartner).Vanaf(ontvangen);

    /// <summary>
    /// The last day after a triage: counted from receipt. Where that day has passed already, because it became more urgent, from the
    /// triage; never later than a day that was due, so that triaging anew makes nothing less late.
    /// </summary>
    public static DateOnly NaTriage(DateOnly ontvangen, DateOnly was, DateOnly vandaag, Urgentie urgentie, bool vanPartner)
    {
        var vanafOntvangst = Laatste(ontvangen, urgentie, vanPartner);
        var vanafNu = Laatste(vandaag, urgentie, vanPartner);
        return (was < vandaag, vanafOntvangst < vandaag) switch
        {
            (true, _) => was < vanafOntvangst ? was : vanafOntvangst,
            (_, true) => was < vanafNu ? was : vanafNu,
            _ => vanafOntvangst,
        };
    }

    /// <summary>The term that gives the last day, so that the clock can be explained where it shows.</summary>
    public static Termijn Geldend(DateOnly ontvangen, Urgentie urgentie, bool vanPartner)
    {
        var termijn = Lijst[urgentie switch
        {
            Urgentie.Vandaag => "vandaag",
            Urgentie.Binnen2Werkdagen => "binnen-2-werkdagen",
            Urgentie.Binnen2Weken => "binnen-2-weken",
            _ => "gewoon",
        }];
        var partner = Lijst["partner"];
        return vanPartner && partner.Vanaf(ontvangen) < termijn.Vanaf(ontvangen) ? partner : termijn;
    }
}
