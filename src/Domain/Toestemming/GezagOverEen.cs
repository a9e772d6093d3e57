namespace Eenlijn.Domain.Toestemming;

using Eenlijn.Domain.Gezin;

/// <summary>Who answers for one child because he has authority, in the six kinds of the BRP and under guardianship of an institution.</summary>
internal sealed class GezagOverEen(Beslisvraag vraag, PersoonId kind)
{
    /// <summary>What is said of an institution whose name is not known.</summary>
    public const string Onbekend = "de gecertificeerde instelling";

    public static bool IsVoogdij(MaatregelSoort soort) =>
        soort is MaatregelSoort.Voogdij or MaatregelSoort.VoorlopigeVoogdij or MaatregelSoort.TijdelijkeVoogdij;

    /// <param name="regel">Why those with authority answer at this age.</param>
    public void Vul(string regel, List<Antwoordgever> nodig, List<Uitzoekpunt> uitzoeken)
    {
        var voogdij = vraag.Maatregelen.FirstOrDefault(m => m.Kind == kind && IsVoogdij(m.Soort));
        var gezag = vraag.Gezag.Where(g => g.Kind == kind).ToList();
        if (voogdij is not null && !gezag.Exists(g => g.Soort == GezagSoort.Voogdij))
        {
            // A measure of guardianship took the parents' authority away or put it to rest (BW 1:241, 1:266, 1:302).
            nodig.Add(new(null, voogdij.Instelling ?? Onbekend, Hoedanigheid.Instelling, regel, "gezag-voogdij-instelling"));
            return;
        }

        if (voogdij is not null)
        {
            gezag.RemoveAll(g => g.Soort != GezagSoort.Voogdij);
        }

        if (gezag.Count == 0)
        {
            uitzoeken.Add(new("gezag-onbekend", kind, HoudtTegen: true));
        }

        foreach (var een in gezag)
        {
            Een(een, regel, nodig, uitzoeken);
        }
    }

    private void Een(GezagOpDag gezag, string regel, List<Antwoordgever> nodig, List<Uitzoekpunt> uitzoeken)
    {
        if (gezag.InOnderzoek)
        {
            uitzoeken.Add(new("gezag-in-onderzoek", kind, HoudtTegen: false));
        }

        if (gezag.Soort is GezagSoort.TijdelijkGeenGezag or GezagSoort.GezagNietTeBepalen)
        {
            uitzoeken.Add(new(gezag.Soort is GezagSoort.TijdelijkGeenGezag ? "tijdelijk-geen-gezag" : "gezag-niet-te-bepalen", kind, HoudtTegen: true));
            return;
        }

        var (als, grond) = gezag.Soort switch
        {
            GezagSoort.GezamenlijkOuderlijkGezag => (Hoedanigheid.Gezag, "gezag-gezamenlijk-ouders"),
            GezagSoort.EenhoofdigOuderlijkGezag => (Hoedanigheid.Gezag, "gezag-een-ouder"),
            GezagSoort.GezamenlijkGezag => (Hoedanigheid.Gezag, "gezag-ouder-en-ander"),
            _ => (Hoedanigheid.Voogd, "gezag-voogd"),
        };
        var aantal = nodig.Count;
        foreach (var houder in gezag.Houders)
        {
            if (houder != kind && !nodig.Exists(n => n.Persoon == houder) && Bevoegd(houder, uitzoeken))
            {
                nodig.Add(new(houder, null, als, regel, grond));
            }
        }

        if (gezag.Instelling is { Length: > 0 } instelling)
        {
            var voogd = gezag.Soort is GezagSoort.Voogdij;
            nodig.Add(new(null, instelling, voogd ? Hoedanigheid.Instelling : als, regel, voogd ? "gezag-voogdij-instelling" : grond));
        }

        if (nodig.Count == aantal && !gezag.Houders.Any(h => nodig.Exists(n => n.Persoon == h)) && !uitzoeken.Exists(u => u.HoudtTegen))
        {
            uitzoeken.Add(new("gezag-onbekend", kind, HoudtTegen: true));
        }
    }

    /// <summary>Who is not of age or can't weigh it himself has no authority (BW 1:246); who died has none any more.</summary>
    private bool Bevoegd(PersoonId houder, List<Uitzoekpunt> uitzoeken)
    {
        if (WieBeslist.Zoek(vraag, houder) is not { } persoon)
        {
            return true;
        }

        var reden = persoon.IsOverleden ? "gezagshouder-overleden"
            : persoon.NietInStaat ? "gezagshouder-niet-in-staat"
            : persoon.Geboorte.LeeftijdOp(vraag.Op) is { Hoogstens: < 18 } ? "gezagshouder-minderjarig"
            : null;
        if (reden is null)
        {
            return true;
        }

        // Of two who share authority the other is left with it when one dies (BW 1:253f); else it must be found out first.
        var anderBlijft = persoon.IsOverleden && vraag.Gezag.Any(g => g.Kind == kind && g.Houders.Any(h => h != houder && WieBeslist.Zoek(vraag, h) is null or { IsOverleden: false }));
        uitzoeken.Add(new(reden, houder, HoudtTegen: !anderBlijft));
        return false;
    }
}
