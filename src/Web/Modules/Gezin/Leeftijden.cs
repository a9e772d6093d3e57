namespace Eenlijn.Web.Modules.Gezin;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Kernel;

/// <summary>How old somebody was when something happened, as far as both dates are known.</summary>
public static class Leeftijden
{
    /// <summary>"4 jaar", "4 of 5 jaar", "voor de geboorte"; null when it can't be said.</summary>
    public static string? Toen(Geboorte geboorte, OnzekereDatum? toen)
    {
        if (toen is not { Vroegst: { } vroegst, Laatst: { } laatst } || geboorte is not Geboorte.Geboren { Op.Vroegst: { } geboren }
            || geboorte.LeeftijdOp(vroegst) is not { } jongst || geboorte.LeeftijdOp(laatst) is not { } oudst)
        {
            return null;
        }

        return laatst < geboren ? "voor de geboorte" : new Leeftijd(jongst.Minstens, oudst.Hoogstens) switch
        {
            { IsZeker: true } zeker => zeker.ToString(),
            // Of a year alone: "4 of 5 jaar"; of more, the range.
            { } bereik when bereik.Hoogstens - bereik.Minstens == 1 => bereik.ToString(),
            { } bereik => $"{bereik.Minstens} tot {bereik.Hoogstens} jaar",
        };
    }
}
