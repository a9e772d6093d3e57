namespace Eenlijn.Domain.Plan;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Toestemming;

/// <summary>To whom a version is put, and on whose answer it waits (K37, K18; ages on the day of asking).</summary>
public static class Vraagronde
{
    /// <summary>
    /// Those whom the plan concerns, and for a child that may be under 16 also those with authority. A child that is certainly
    /// twelve or older answers himself; a younger one, or one whose age nobody knows, is asked but not waited for.
    /// </summary>
    public static IReadOnlyList<Gevraagde> Aanwijzen(IReadOnlyCollection<PersoonId> betreft, IReadOnlyCollection<PersoonMetGezag> personen, DateOnly dag)
    {
        var wachten = new HashSet<PersoonId>();
        foreach (var persoon in personen.Where(p => betreft.Contains(p.Id)))
        {
            var leeftijd = persoon.Geboorte.LeeftijdOp(dag);
            if (leeftijd is { } zeker ? zeker.Minstens >= 12 : !persoon.IsKind)
            {
                wachten.Add(persoon.Id);
            }

            if (persoon.IsKind && leeftijd is null or { Minstens: < 16 })
            {
                wachten.UnionWith(persoon.MetGezag);
            }
        }

        return
        [
            .. personen
                .Where(p => wachten.Contains(p.Id) || (betreft.Contains(p.Id) && p.Geboorte is not Geboorte.Ongeboren))
                .Select(p => new Gevraagde(p.Id, wachten.Contains(p.Id))),
        ];
    }

    /// <summary>Whether somebody was left out, or is not waited for, although the plan concerns him.</summary>
    public static bool WijktAf(IEnumerable<Gevraagde> aangewezen, IReadOnlyCollection<Gevraagde> gevraagden) =>
        aangewezen.Any(a => !gevraagden.Any(g => g.Persoon == a.Persoon && (g.MoetAntwoorden || !a.MoetAntwoorden)));
}
