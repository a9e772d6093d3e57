namespace Eenlijn.TestKit;

using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

/// <summary>
/// Fictitious families in the shape of the BRP API bevragen 2.x: always the same, with the numbers that are set aside for tests
/// (999900006–999999990). Two parents or one, one to three children, now and then a secret address or a date of which parts are unknown.
/// </summary>
public static class FictievePersonen
{
    private static readonly string[] Voornamen = ["Sanne Maria", "Murat", "Elif", "Daan Willem", "Noor", "Bilal", "Lotte", "Ruben", "Chantal", "Adil", "Mei", "Emre", "Tess", "Bram", "Fien"];
    private static readonly string[] Namen = ["Voorbeeld", "Aydın", "Bakker", "Smit", "Amrani", "Boer", "Ouali", "Jansen", "Visser", "Kaya", "Dijkstra", "Mulder", "Peters", "Hendriks"];
    private static readonly string?[] Voorvoegsels = [null, "de", null, "van der", null];

    /// <summary>As a list that the import reads; <paramref name="aantal"/> at most 8,000.</summary>
    public static byte[] AlsJson(int aantal) => JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["type"] = "RaadpleegMetBurgerservicenummer", ["personen"] = Maken(aantal) });

    public static JsonArray Maken(int aantal)
    {
        using var nummers = Testnummers().GetEnumerator();
        var personen = new JsonArray();
        for (var gezin = 0; personen.Count < aantal; gezin++)
        {
            foreach (var persoon in Gezin(gezin, () => nummers.MoveNext() ? nummers.Current : throw new InvalidOperationException("No test numbers left.")))
            {
                if (personen.Count < aantal)
                {
                    personen.Add((JsonNode)persoon);
                }
            }
        }

        return personen;
    }

    public static JsonObject Persoon(string bsn, string voornamen, string? voorvoegsel, string achternaam, JsonObject geboren, string geslacht = "V") => new()
    {
        ["burgerservicenummer"] = bsn,
        ["naam"] = Zonder(new() { ["voornamen"] = voornamen, ["voorvoegsel"] = voorvoegsel, ["geslachtsnaam"] = achternaam }),
        ["geslacht"] = new JsonObject { ["code"] = geslacht },
        ["geboorte"] = new JsonObject { ["datum"] = geboren },
    };

    public static JsonObject Datum(DateOnly dag) => new() { ["type"] = "Datum", ["datum"] = dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["langFormaat"] = "een dag" };

    /// <summary>Every number of the range that passes the eleven test, lowest first.</summary>
    public static IEnumerable<string> Testnummers() => Enumerable.Range(999900006, 999999990 - 999900006 + 1)
        .Select(n => n.ToString(CultureInfo.InvariantCulture)).Where(n => Domain.Gezin.Bsn.Create(n).IsSuccess);

    private static IEnumerable<JsonObject> Gezin(int nummer, Func<string> bsn)
    {
        var achternaam = $"{Namen[nummer % Namen.Length]}{(nummer < Namen.Length ? "" : Achtervoegsel(nummer / Namen.Length))}";
        var voorvoegsel = Voorvoegsels[nummer % Voorvoegsels.Length];
        var ouders = Enumerable.Range(0, nummer % 4 == 3 ? 1 : 2).Select(i => Persoon(bsn(), Voornamen[(nummer + i) % Voornamen.Length], voorvoegsel, achternaam, Datum(new DateOnly(1975, 1, 1).AddDays((nummer * 7) + (i * 400))), i == 0 ? "V" : "M")).ToList();
        var kinderen = Enumerable.Range(0, 1 + (nummer % 3)).Select(i => Persoon(bsn(), Voornamen[(nummer + i + 3) % Voornamen.Length], voorvoegsel, achternaam, Geboren(nummer, i), i % 2 == 0 ? "M" : "V")).ToList();
        foreach (var ouder in ouders)
        {
            ouder["kinderen"] = new JsonArray([.. kinderen.Select(k => Verwijzing(k))]);
            ouder["partners"] = new JsonArray([.. ouders.Where(o => o != ouder).Select(o => Verwijzing(o))]);
        }

        foreach (var kind in kinderen)
        {
            kind["ouders"] = new JsonArray([.. ouders.Select(o => Verwijzing(o))]);
            kind["gezag"] = new JsonArray(Gezag(ouders, kind));
        }

        foreach (var lid in ouders.Concat(kinderen))
        {
            lid["verblijfplaats"] = Adres(nummer);
            if (nummer % 10 == 9)
            {
                lid["geheimhoudingPersoonsgegevens"] = true;
            }
        }

        return ouders.Concat(kinderen);
    }

    private static JsonObject Gezag(List<JsonObject> ouders, JsonObject kind) => ouders.Count == 2
        ? new() { ["type"] = "GezamenlijkOuderlijkGezag", ["minderjarige"] = Verwijzing(kind), ["ouders"] = new JsonArray([.. ouders.Select(o => Verwijzing(o))]) }
        : new() { ["type"] = "EenhoofdigOuderlijkGezag", ["minderjarige"] = Verwijzing(kind), ["ouder"] = Verwijzing(ouders[0]) };

    private static JsonObject Geboren(int nummer, int kind) => (nummer % 25) switch
    {
        24 => new() { ["type"] = "JaarMaandDatum", ["jaar"] = 2012 + kind, ["maand"] = 5 },
        23 => new() { ["type"] = "JaarDatum", ["jaar"] = 2010 + kind },
        22 => new() { ["type"] = "DatumOnbekend", ["onbekend"] = true },
        _ => Datum(new DateOnly(2010, 1, 1).AddDays((nummer * 3 % 3000) + (kind * 700))),
    };

    private static JsonObject Adres(int nummer) => new()
    {
        ["type"] = "Adres",
        ["datumVan"] = Datum(new(2020, 3, 1)),
        ["verblijfadres"] = new JsonObject { ["officieleStraatnaam"] = "Voorbeeldkade", ["huisnummer"] = nummer + 1, ["postcode"] = "1011AB", ["woonplaats"] = "Voorbeeldstad" },
    };

    private static JsonObject Verwijzing(JsonObject persoon) => new() { ["burgerservicenummer"] = (string?)persoon["burgerservicenummer"] };

    private static string Achtervoegsel(int nummer) => $"-{Namen[nummer % Namen.Length]}{(nummer < Namen.Length ? "" : nummer.ToString(CultureInfo.InvariantCulture))}";

    private static JsonObject Zonder(JsonObject met)
    {
        foreach (var leeg in met.Where(deel => deel.Value is null).Select(deel => deel.Key).ToList())
        {
            met.Remove(leeg);
        }

        return met;
    }
}
