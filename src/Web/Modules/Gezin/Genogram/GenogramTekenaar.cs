namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin.Stamboom;
using Eenlijn.Web.Modules.Gezin.Tekenen;

/// <summary>Draws the facts of a day with the symbols that family workers know (McGoldrick), and the words that everybody knows.</summary>
public sealed class GenogramTekenaar
{
    private const double Smalst = 104;
    private const double Breedst = 164;
    private const double Regelhoogte = 17;
    private const double Symbool = StamboomIndeling.Symbool;
    private readonly GenogramFeiten _feiten;
    private readonly Dictionary<Domain.Gezin.PersoonId, List<(Stijl Stijl, string Tekst)>> _regels;
    private readonly Dictionary<Domain.Gezin.PersoonId, StamboomPlaats> _plaatsen;
    private readonly Dictionary<int, double> _rijhoogte;

    private GenogramTekenaar(GenogramFeiten feiten)
    {
        _feiten = feiten;
        _regels = feiten.Leden.ToDictionary(l => l.Id, l => Regels(l).ToList());
        var maten = feiten.Gegevens with
        {
            Personen = [.. feiten.Gegevens.Personen.Select(p => p with { Breedte = Breedte(_regels[p.Id]), Hoogte = Symbool + 8 + (Regelhoogte * _regels[p.Id].Count) + 4 })],
        };
        Stamboom = feiten.Vanuit is { } vanuit ? StamboomIndeling.Maken(maten, vanuit) : new([], [], [], 0, 0);
        _plaatsen = Stamboom.Plaatsen.ToDictionary(p => p.Id);
        _rijhoogte = Stamboom.Plaatsen.GroupBy(p => p.Generatie).ToDictionary(g => g.Key, g => g.Max(p => p.Hoogte));
    }

    public StamboomTekening Stamboom { get; }

    /// <param name="persoonUrl">Where the page of a person is; null on paper.</param>
    public static (Tekening Tekening, StamboomTekening Stamboom) Teken(GenogramFeiten feiten, string titel, string omschrijving, Func<Domain.Gezin.PersoonId, string?> persoonUrl)
    {
        var tekenaar = new GenogramTekenaar(feiten);
        return (new(tekenaar.Stamboom.Breedte, tekenaar.Stamboom.Hoogte, titel, omschrijving, [.. tekenaar.Delen(persoonUrl)]), tekenaar.Stamboom);
    }

    private static double Breedte(List<(Stijl Stijl, string Tekst)> regels) => Math.Clamp(regels.Max(r => Tekstmaat.Breedte(r.Tekst, r.Stijl)) + 14, Smalst, Breedst);

    private static IEnumerable<(Stijl, string)> Regels(GenogramLid lid)
    {
        const double ruimte = Breedst - 14;
        var naam = lid.Persoon.Naam;
        yield return (Stijl.Naam, Tekstmaat.Ingekort(naam.Roepnaam.Length > 0 ? naam.Roepnaam : naam.Familienaam, Stijl.Naam, ruimte));
        if (naam.Roepnaam.Length > 0 && naam.Achternaam.Length > 0)
        {
            yield return (Stijl.Achternaam, Tekstmaat.Ingekort(naam.Familienaam, Stijl.Achternaam, ruimte));
        }

        if (lid.KorteLeeftijd.Length > 0)
        {
            yield return (Stijl.Klein, lid.KorteLeeftijd);
        }

        if (lid.Verwant.Length > 0)
        {
            yield return (Stijl.Verwant, lid.Verwant);
        }

        foreach (var regel in lid.Gezag is { } gezag ? Tekstmaat.Regels($"Gezag: {gezag}", Stijl.Gezag, Woordbreedte(gezag), 3) : [])
        {
            yield return (Stijl.Gezag, regel);
        }

        foreach (var regel in lid.Maatregelen.Count > 0 ? Tekstmaat.Regels($"Maatregel: {string.Join(", ", lid.Maatregelen.Select(m => m.Kort()))}", Stijl.Gezag, Smalst, 3) : [])
        {
            yield return (Stijl.Gezag, regel);
        }
    }

    /// <summary>As narrow as can be without cutting a word.</summary>
    private static double Woordbreedte(string tekst) => Math.Clamp(tekst.Split(' ').Max(w => Tekstmaat.Breedte(w, Stijl.Gezag)), Smalst, Breedst - 14);

    private IEnumerable<Deel> Delen(Func<Domain.Gezin.PersoonId, string?> persoonUrl)
    {
        foreach (var lid in _feiten.Leden.Where(l => l.Huizen.Count > 0))
        {
            var p = _plaatsen[lid.Id];
            var breed = (p.Breedte - (3 * (lid.Huizen.Count - 1))) / lid.Huizen.Count;
            foreach (var (i, huis) in lid.Huizen.Index())
            {
                yield return new Deel.Rechthoek(Stijlen.Huis(huis), p.X - (p.Breedte / 2) + (i * (breed + 3)), p.Y - 8, breed, _rijhoogte[p.Generatie] + 10, 8);
            }
        }

        // What counts most lies on top; a light seam around each line shows which of two that cross goes on.
        foreach (var lijn in Stamboom.Lijnen.Where(l => l.Band is not null).OrderByDescending(l => l.Band))
        {
            foreach (var deel in lijn.Delen.Select(Buiten).OfType<Deel.Lijn>().Concat(lijn.Delen.Select(d => new Deel.Lijn(Symbolen.Lijn(lijn.Band!.Value), [.. d.Select(p => (p.X, p.Y))]))))
            {
                yield return deel;
            }
        }

        foreach (var deel in Stamboom.Lijnen.Where(l => l.Paar is not null).SelectMany(Paar))
        {
            yield return deel;
        }

        foreach (var lid in _feiten.Leden.OrderBy(l => _plaatsen[l.Id].Generatie).ThenBy(l => _plaatsen[l.Id].Volgorde))
        {
            yield return new Deel.Groep(persoonUrl(lid.Id), Naam(lid), [.. Persoon(lid)]);
        }
    }

    private static string Naam(GenogramLid lid) => string.Join(", ", new[] { lid.Persoon.Naam.Volledig, lid.LeeftijdTekst, lid.IsOverleden ? "overleden" : "", lid.Verwant }.Where(t => t.Length > 0));

    /// <summary>The part of a line in the open, between the rows.</summary>
    private Deel.Lijn? Buiten(IReadOnlyList<StamboomPunt> deel)
    {
        var (van, tot) = (deel.Min(p => p.Y), deel.Max(p => p.Y));
        if (_plaatsen.Values.FirstOrDefault(p => van < p.Y + (Symbool / 2) && Math.Abs(p.Y + (Symbool / 2) - tot) < 1 && Math.Abs(p.X - deel[0].X) < Symbool / 2) is { } kind)
        {
            tot = kind.Y - 10;
        }

        var ligt = Math.Abs(deel[0].Y - deel[1].Y) < 0.1;
        return ligt && _plaatsen.Values.Any(p => van > p.Y - 8 && van < p.Y + _rijhoogte[p.Generatie]) ? null
            : ligt ? new(Stijl.Zoom, (deel[0].X, van), (deel[1].X, van))
            : new(Stijl.Zoom, (deel[0].X, van), (deel[0].X, tot));
    }

    private IEnumerable<Deel> Paar(StamboomLijn lijn)
    {
        foreach (var deel in lijn.Delen)
        {
            yield return new Deel.Lijn(lijn.Paar == PaarSoort.SamenOuder ? Stijl.LijnSamenOuder : Stijl.Lijn, [.. deel.Select(p => (p.X, p.Y))]);
        }

        var (een, ander) = (_plaatsen[lijn.Van[0]], _plaatsen[lijn.Van[1]]);
        var y = lijn.Delen[0][0].Y;
        var tussen = een.X + (een.Breedte / 2);
        if (lijn.Paar == PaarSoort.Uiteen)
        {
            foreach (var streep in Symbolen.Uiteen(tussen + 12, y))
            {
                yield return streep;
            }
        }

        if (lijn.Delen.Count == 1 && _feiten.Jaren(lijn.Van[0], lijn.Van[1]) is { Length: > 0 } jaren)
        {
            // Beside the little house of who stands at the left.
            var opzij = _feiten.Leden.First(l => l.Id == lijn.Van[0]).Huizen.Count > 0 ? 12 : 0;
            yield return new Deel.Tekst(Stijl.Klein, ((tussen + ander.X - (ander.Breedte / 2)) / 2) + opzij, y - 13, jaren);
        }
    }

    private IEnumerable<Deel> Persoon(GenogramLid lid)
    {
        var p = _plaatsen[lid.Id];
        foreach (var deel in Symbolen.Persoon(p.X, p.Y, lid, lid.Id == _feiten.Vanuit))
        {
            yield return deel;
        }

        foreach (var (i, huis) in lid.Huizen.Index())
        {
            foreach (var deel in Symbolen.Huis(p.X + (i < 2 ? 32 : -51), p.Y - 2 + (i % 2 * 27), _feiten.Huizen[huis].Letter))
            {
                yield return deel;
            }
        }

        var y = p.Y + Symbool + 8 + 12;
        foreach (var (stijl, tekst) in _regels[lid.Id])
        {
            yield return new Deel.Tekst(stijl, p.X, y, tekst);
            y += Regelhoogte;
        }
    }
}
