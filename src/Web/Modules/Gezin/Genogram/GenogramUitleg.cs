namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>The explanation of the signs in one genogram.</summary>
public static class GenogramUitleg
{
    private const double X = Uitleg.Breedte / 2;
    private const double Y = Uitleg.Hoogte / 2;
    private const double Klein = 17;

    public static IReadOnlyList<Uitleg> Van(GenogramFeiten feiten) => [.. Personen(feiten), .. Lijnen(feiten), .. Huizen(feiten)];

    private static IEnumerable<Uitleg> Personen(GenogramFeiten feiten)
    {
        var leden = feiten.Leden;
        (Geslacht Geslacht, string Woorden)[] vormen = [(Geslacht.Man, "Vierkant: jongen of man"), (Geslacht.Vrouw, "Rondje: meisje of vrouw"), (Geslacht.Onbekend, "Ruit: niet bekend")];
        foreach (var (geslacht, woorden) in vormen.Where(v => leden.Any(l => !l.IsOngeboren && l.Persoon.Geslacht == v.Geslacht)))
        {
            yield return new([Symbolen.Vorm(Stijl.Symbool, X, Y, Klein, geslacht)], $"{woorden}. Het getal is de leeftijd");
        }

        if (leden.Any(l => l.IsOngeboren))
        {
            yield return new([Symbolen.Vorm(Stijl.Symbool, X, Y, Klein, Geslacht.Onbekend, ongeboren: true)], "Driehoek: zwangerschap, kind nog niet geboren");
        }

        if (leden.Any(l => l.IsOverleden))
        {
            yield return new([Symbolen.Vorm(Stijl.Symbool, X, Y, StamboomIndeling.Symbool / 2, Geslacht.Man), .. Symbolen.Kruis(X, Y, Geslacht.Man)], "Kruis: overleden");
        }

        if (feiten.Vanuit is { } vanuit)
        {
            var geslacht = leden.First(l => l.Id == vanuit).Persoon.Geslacht;
            yield return new([Symbolen.Vorm(Stijl.Vanuit, X, Y, Klein + 6, geslacht), Symbolen.Vorm(Stijl.Symbool, X, Y, Klein, geslacht)], $"Dubbele rand: we kijken vanuit {feiten.Kort(vanuit)}. Woorden zoals ‘oma’ zijn voor {feiten.Kort(vanuit)}");
        }

        if (leden.Any(l => l.IsGeadopteerd))
        {
            yield return new([Symbolen.Vorm(Stijl.Symbool, X, Y, Klein, Geslacht.Vrouw), .. Symbolen.Haken(X, Y)], "Haken: geadopteerd");
        }
    }

    private static IEnumerable<Uitleg> Lijnen(GenogramFeiten feiten)
    {
        var paren = feiten.Paren.Select(p => p.Soort).ToHashSet();
        var banden = feiten.Banden.Select(b => b.Soort).ToHashSet();
        if (paren.Contains(PaarSoort.Samen))
        {
            yield return Liggend(Stijl.Lijn, "Lijn tussen twee mensen: partners");
        }

        if (paren.Contains(PaarSoort.Uiteen))
        {
            yield return new([new Deel.Lijn(Stijl.Lijn, (4, Y), (Uitleg.Breedte - 4, Y)), .. Symbolen.Uiteen(X, Y)], "Twee streepjes erdoor: niet meer bij elkaar");
        }

        if (feiten.HeeftSamenOuder)
        {
            yield return Liggend(Stijl.LijnSamenOuder, "Grijze streepjes: hebben samen een kind; of ze partners zijn, staat er niet");
        }

        (BandSoort Soort, string Woorden)[] omlaag =
        [
            (BandSoort.Geboorte, "Lijn naar beneden: ouder en kind"),
            (BandSoort.Pleeg, "Streepjes naar beneden: pleegouder en pleegkind"),
            (BandSoort.Stief, "Puntjes naar beneden: stiefouder en stiefkind"),
            (BandSoort.Verwant, "Streep en punt: familie, zonder de persoon die ertussen zit"),
        ];
        foreach (var (soort, woorden) in omlaag.Where(o => banden.Contains(o.Soort)))
        {
            yield return new([new Deel.Lijn(Symbolen.Lijn(soort), (X, 4), (X, Uitleg.Hoogte - 4))], woorden);
        }
    }

    private static IEnumerable<Uitleg> Huizen(GenogramFeiten feiten) => feiten.Huizen.Select(huis => new Uitleg(
        [new Deel.Rechthoek(Stijlen.Huis(huis.Nummer), 4, 4, Uitleg.Breedte - 8, Uitleg.Hoogte - 8, 8), .. Symbolen.Huis(X - 9.5, Y - 12, huis.Letter)],
        $"Woont {huis.Naam}: {GezinsWoorden.En([.. huis.Bewoners.Select(b => b.Wanneer is null ? feiten.Kort(b.Wie) : $"{feiten.Kort(b.Wie)} ({b.Wanneer})")])}"));

    private static Uitleg Liggend(Stijl stijl, string woorden) => new([new Deel.Lijn(stijl, (4, Y), (Uitleg.Breedte - 4, Y))], woorden);
}
