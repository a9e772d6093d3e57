namespace Eenlijn.Domain.Aanmelding;

/// <summary>Days in which somebody must react: data with their source (K20).</summary>
public static class Reactietermijn
{
    /// <summary>A partner gets an answer within two working days, always (bron 000 H2; R0-054).</summary>
    public const int WerkdagenPartner = 2;

    public const int DagenBinnen2Weken = 14;

    /// <summary>Own term of the team for an ordinary question; no source gives one.</summary>
    public const int DagenGewoon = 14;

    public static DateOnly Laatste(DateOnly ontvangen, Urgentie urgentie, bool vanPartner)
    {
        var dag = urgentie switch
        {
            Urgentie.Vandaag => ontvangen,
            Urgentie.Binnen2Werkdagen => NaWerkdagen(ontvangen, 2),
            Urgentie.Binnen2Weken => ontvangen.AddDays(DagenBinnen2Weken),
            _ => ontvangen.AddDays(DagenGewoon),
        };
        var partner = NaWerkdagen(ontvangen, WerkdagenPartner);
        return vanPartner && partner < dag ? partner : dag;
    }

    /// <summary>Monday to Friday count; Dutch public holidays are not known here.</summary>
    public static DateOnly NaWerkdagen(DateOnly van, int aantal)
    {
        var dag = van;
        while (aantal > 0)
        {
            dag = dag.AddDays(1);
            if (dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
            {
                aantal--;
            }
        }

        return dag;
    }
}
