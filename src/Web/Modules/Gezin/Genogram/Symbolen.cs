namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>The symbols of a genogram: each differs by its shape, none by its colour alone.</summary>
public static class Symbolen
{
    private const double Half = StamboomIndeling.Symbool / 2;

    /// <param name="x">The middle.</param>
    /// <param name="y">The top.</param>
    public static IEnumerable<Deel> Persoon(double x, double y, GenogramLid lid, bool vanuit)
    {
        if (vanuit)
        {
            yield return Vorm(Stijl.Vanuit, x, y + Half, Half + 6, lid.Persoon.Geslacht, lid.IsOngeboren);
        }

        yield return Vorm(Stijl.Symbool, x, y + Half, Half, lid.Persoon.Geslacht, lid.IsOngeboren);
        if (lid.IsOverleden)
        {
            foreach (var deel in Kruis(x, y + Half, lid.Persoon.Geslacht))
            {
                yield return deel;
            }
        }
        else if (!lid.IsOngeboren && lid.Leeftijd is { } leeftijd)
        {
            yield return new Deel.Tekst(Stijl.Getal, x, y + Half + 6, leeftijd.IsZeker ? $"{leeftijd.Minstens}" : $"±{leeftijd.Hoogstens}");
        }

        foreach (var deel in lid.IsGeadopteerd ? Haken(x, y + Half) : [])
        {
            yield return deel;
        }
    }

    public static Deel Vorm(Stijl stijl, double x, double midden, double half, Geslacht geslacht, bool ongeboren = false) => (ongeboren, geslacht) switch
    {
        (true, _) => new Deel.Vlak(stijl, (x, midden - (half * 0.9)), (x + half, midden + (half * 0.85)), (x - half, midden + (half * 0.85))),
        (_, Geslacht.Man) => new Deel.Rechthoek(stijl, x - half, midden - half, half * 2, half * 2),
        (_, Geslacht.Vrouw) => new Deel.Cirkel(stijl, x, midden, half),
        _ => new Deel.Vlak(stijl, (x, midden - half), (x + half, midden), (x, midden + half), (x - half, midden)),
    };

    public static IEnumerable<Deel> Kruis(double x, double midden, Geslacht geslacht)
    {
        var arm = geslacht switch { Geslacht.Man => Half, Geslacht.Vrouw => Half * 0.7, _ => Half * 0.5 };
        yield return new Deel.Lijn(Stijl.Streep, (x - arm, midden - arm), (x + arm, midden + arm));
        yield return new Deel.Lijn(Stijl.Streep, (x - arm, midden + arm), (x + arm, midden - arm));
    }

    /// <summary>Around who was adopted.</summary>
    public static IEnumerable<Deel> Haken(double x, double midden)
    {
        foreach (var kant in (double[])[-1, 1])
        {
            var buiten = x + (kant * (Half + 5));
            yield return new Deel.Lijn(Stijl.Streep, (buiten - (kant * 6), midden - Half - 4), (buiten, midden - Half - 4), (buiten, midden + Half + 4), (buiten - (kant * 6), midden + Half + 4));
        }
    }

    /// <summary>Two strokes through the line of who are not together any more.</summary>
    public static IEnumerable<Deel> Uiteen(double x, double y)
    {
        yield return new Deel.Lijn(Stijl.Streep, (x - 6, y + 8), (x, y - 8));
        yield return new Deel.Lijn(Stijl.Streep, (x, y + 8), (x + 6, y - 8));
    }

    /// <summary>A little house with the letter of the home.</summary>
    public static IEnumerable<Deel> Huis(double x, double y, string letter)
    {
        yield return new Deel.Vlak(Stijl.Huisje, (x, y + 8), (x + 9.5, y), (x + 19, y + 8), (x + 19, y + 23), (x, y + 23));
        yield return new Deel.Tekst(Stijl.Huisletter, x + 9.5, y + 19, letter);
    }

    public static Stijl Lijn(BandSoort soort) => soort switch
    {
        BandSoort.Pleeg => Stijl.LijnPleeg,
        BandSoort.Stief => Stijl.LijnStief,
        BandSoort.Verwant => Stijl.LijnVerwant,
        _ => Stijl.Lijn,
    };
}
