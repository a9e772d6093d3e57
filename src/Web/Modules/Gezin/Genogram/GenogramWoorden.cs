namespace Eenlijn.Web.Modules.Gezin.Genogram;

using Eenlijn.Domain.Gezin;
using Eenlijn.Domain.Gezin.Stamboom;

/// <summary>The same picture in sentences: for who does not see it, and for who reads more easily than he looks.</summary>
public static class GenogramWoorden
{
    /// <summary>Under the name of each generation a line for each person, from left to right.</summary>
    public static IReadOnlyList<(string Kop, IReadOnlyList<(PersoonId Wie, string Naam, string Zin)> Regels)> Van(GenogramFeiten feiten, StamboomTekening tekening)
    {
        var hier = tekening.Plaatsen.FirstOrDefault(p => p.Id == feiten.Vanuit)?.Generatie ?? 0;
        return
        [
            .. tekening.Plaatsen.GroupBy(p => p.Generatie).OrderBy(g => g.Key).Select(g => (
                Kop(hier - g.Key, feiten),
                (IReadOnlyList<(PersoonId, string, string)>)[.. g.OrderBy(p => p.Volgorde).Select(p => feiten.Leden.First(l => l.Id == p.Id)).Select(l => (l.Id, l.Persoon.Naam.Volledig, Zin(l, feiten)))])),
        ];
    }

    private static string Kop(int hoger, GenogramFeiten feiten) => hoger switch
    {
        >= 3 => "Overgrootouders",
        2 => "Opa’s en oma’s",
        1 => "Ouders, en hun partners, broers en zussen",
        0 => $"{feiten.Kort(feiten.Vanuit!.Value)}, en wie even hoog staan",
        -1 => "Kinderen",
        _ => "Kleinkinderen",
    };

    private static string Zin(GenogramLid lid, GenogramFeiten feiten)
    {
        List<string> delen = [lid.Verwant, lid.LeeftijdTekst, lid.IsOverleden ? "overleden" : ""];
        (BandSoort Soort, string Woord)[] banden = [(BandSoort.Geboorte, "kind"), (BandSoort.Adoptie, "adoptiekind"), (BandSoort.Pleeg, "pleegkind"), (BandSoort.Stief, "stiefkind"), (BandSoort.Verwant, "kleinkind")];
        foreach (var (soort, woord) in banden)
        {
            delen.Add(Over($"{woord} van", feiten.Banden.Where(b => b.Kind == lid.Id && b.Soort == soort).Select(b => b.Ouder), feiten));
        }

        foreach (var paar in feiten.Paren.Where(p => p.Een == lid.Id || p.Ander == lid.Id))
        {
            var ander = paar.Een == lid.Id ? paar.Ander : paar.Een;
            var jaren = feiten.Jaren(lid.Id, ander);
            delen.Add($"{(paar.Soort == PaarSoort.Samen ? "partner" : "ex-partner")} van {feiten.Kort(ander)}{(jaren.Length == 0 ? "" : $" ({jaren})")}");
        }

        delen.AddRange(lid.Huizen.Select(h => feiten.Huizen[h]).Select(h => $"woont {h.Naam}{(h.Bewoners.First(b => b.Wie == lid.Id).Wanneer is { } dagen ? $" ({dagen})" : "")}"));
        delen.Add(lid.Gezag is null ? "" : $"gezag: {lid.Gezag}");
        delen.Add(lid.Maatregelen.Count == 0 ? "" : $"maatregel: {string.Join(", ", lid.Maatregelen.Select(m => m.Tekst()))}");
        return GezinsWoorden.Samen(delen);
    }

    private static string Over(string woord, IEnumerable<PersoonId> wie, GenogramFeiten feiten) => wie.Select(feiten.Kort).Distinct().ToList() is { Count: > 0 } namen ? $"{woord} {GezinsWoorden.En(namen)}" : "";
}
