namespace Eenlijn.Web.Modules.Toestemming.WieZietWat;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;
using Eenlijn.Persistence.Reading;

/// <summary>Who of the family may see on a day what is over one of them, by which rule, and what to do when a fact is missing.</summary>
public sealed record ZichtUitleg(Kijker Over, string? Leeftijd, Kijkregel Regel, IReadOnlyList<Kijker> Kijkers, string? Let)
{
    /// <summary>Everybody of the family; people around it have records of their own in no case.</summary>
    public static IReadOnlyList<ZichtUitleg> Van(IReadOnlyList<Kijker> gezin, DateOnly dag)
    {
        var levend = gezin.Where(k => k is { IsLid: true, IsOverleden: false }).ToList();
        return [.. levend.Where(k => k.Rol != GezinsRol.Netwerk).Select(over => Voor(over, levend, dag))];
    }

    private static ZichtUitleg Voor(Kijker over, IReadOnlyList<Kijker> gezin, DateOnly dag)
    {
        var persoon = over.AlsPersoon();
        var regel = Kijkrecht.Regel(persoon, dag);
        var kijkers = gezin.Where(k => Kijkrecht.Over(k.Id, [persoon], dag).Contains(over.Id)).ToList();
        var let = regel switch
        {
            Kijkregel.KindZonderLeeftijd => "Noteer de geboortedatum, of alleen het jaar.",
            Kijkregel.LeeftijdNietZeker => "Noteer de hele geboortedatum als je die weet.",
            Kijkregel.OnderTwaalf or Kijkregel.TwaalfTotZestien or Kijkregel.Ongeboren when persoon.MetGezag.Count == 0 =>
                "Er staat niet wie het gezag heeft. Noteer dat bij het gezin, anders ziet geen enkele ouder dit.",
            _ => null,
        };
        return new(over, over.Geboorte.LeeftijdOp(dag)?.ToString(), regel, kijkers, let);
    }
}
