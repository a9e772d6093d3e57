namespace Eenlijn.Domain.Gezin;

using System.Globalization;
using System.Text.Json;
using Eenlijn.Domain.Kernel;

/// <summary>The parts of a person of the BRP: text, dates of four kinds, residences of four kinds, links by BSN.</summary>
internal static class BrpJson
{
    public static OnzekereDatum Onbekend { get; } = OnzekereDatum.Create(null, null, null).Value;

    public static JsonElement? Deel(JsonElement? van, string naam) =>
        van is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(naam, out var deel) && deel.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? deel : null;

    public static IEnumerable<JsonElement> Rij(JsonElement? van, string naam) =>
        Deel(van, naam) is { ValueKind: JsonValueKind.Array } rij ? rij.EnumerateArray() : [];

    public static string? Tekst(JsonElement? van, string naam) => Deel(van, naam) switch
    {
        { ValueKind: JsonValueKind.String } tekst when tekst.GetString()!.Trim() is { Length: > 0 } schoon => schoon,
        { ValueKind: JsonValueKind.Number } getal => getal.GetRawText(),
        _ => null,
    };

    public static bool Waar(JsonElement? van, string naam) => Deel(van, naam) is { ValueKind: JsonValueKind.True };

    /// <summary>Of the person or of a part of him: the register marks each part by itself.</summary>
    public static bool IsInOnderzoek(JsonElement persoon) =>
        new JsonElement?[] { persoon, Deel(persoon, "naam"), Deel(persoon, "geboorte"), Deel(persoon, "verblijfplaats") }.Any(deel => Deel(deel, "inOnderzoek") is { ValueKind: not JsonValueKind.False });

    /// <summary>Null when there is none; a date that can't be is refused with the name of its place.</summary>
    public static OnzekereDatum? Datum(Check check, JsonElement? datum, string plek)
    {
        if (datum is null)
        {
            return null;
        }

        var gelezen = Tekst(datum, "type") switch
        {
            "Datum" when DateOnly.TryParseExact(Tekst(datum, "datum"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag) =>
                OnzekereDatum.Create(dag.Year, dag.Month, dag.Day),
            "JaarMaandDatum" when Getal(datum, "jaar") is { } jaar && Getal(datum, "maand") is { } maand => OnzekereDatum.Create(jaar, maand, null),
            "JaarDatum" when Getal(datum, "jaar") is { } jaar => OnzekereDatum.Create(jaar, null, null),
            "DatumOnbekend" => Onbekend,
            _ => new DomainError("datum", ""),
        };
        check.Dat(gelezen.IsSuccess, $"datum-{plek}", $"De datum bij ‘{plek}’ kan niet worden gelezen.");
        return gelezen.IsSuccess ? gelezen.Value : null;
    }

    public static RegisterVerblijf? Verblijf(Check check, JsonElement? plaats)
    {
        if (plaats is null)
        {
            return null;
        }

        if (Tekst(plaats, "type") is not { } type || !Enum.TryParse<VerblijfSoort>(type, out var soort) || int.TryParse(type, CultureInfo.InvariantCulture, out _))
        {
            check.Dat(false, "verblijfplaats", "Het soort verblijfplaats is niet bekend.");
            return null;
        }

        var adres = Deel(plaats, "verblijfadres");
        var postcode = Tekst(adres, "postcode");
        check.Dat(postcode is null || Postcode.Create(postcode).IsSuccess, "postcode", "De postcode is niet geldig.");
        return new(soort)
        {
            Straat = Tekst(adres, "officieleStraatnaam") ?? Tekst(adres, "korteStraatnaam") ?? Tekst(adres, "straat"),
            Huisnummer = Huisnummer(adres),
            Postcode = postcode,
            Plaats = Tekst(adres, "woonplaats"),
            Omschrijving = soort switch
            {
                VerblijfSoort.Locatie => Tekst(adres, "locatiebeschrijving"),
                VerblijfSoort.VerblijfplaatsBuitenland => string.Join(", ", new[] { Tekst(adres, "regel1"), Tekst(adres, "regel2"), Tekst(adres, "regel3"), Tekst(Deel(adres, "land"), "omschrijving") }.Where(r => r is not null)),
                _ => null,
            },
            Van = Datum(check, Deel(plaats, "datumVan"), "verblijfplaats") is { Dag: not null } van ? van.Vroegst : null,
        };
    }

    /// <summary>The BSNs of a list of relatives; who has none can't be linked.</summary>
    public static IReadOnlyList<string> Bsns(Check check, JsonElement? van, string naam, Func<JsonElement, bool>? welke = null)
    {
        check.Dat(Deel(van, naam) is null or { ValueKind: JsonValueKind.Array }, naam, $"Bij ‘{naam}’ staat geen lijst.");
        return [.. Rij(van, naam).Where(r => welke is null || welke(r)).Select(r => BsnVan(check, r, naam)).OfType<string>().Distinct()];
    }

    public static string? BsnVan(Check check, JsonElement? van, string plek)
    {
        if (Tekst(van, "burgerservicenummer") is not { } invoer)
        {
            return null;
        }

        var bsn = Bsn.Create(invoer);
        check.Dat(bsn.IsSuccess, $"bsn-{plek}", $"Een burgerservicenummer bij ‘{plek}’ is niet geldig.");
        return bsn.IsSuccess ? bsn.Value.Nummer : null;
    }

    private static int? Getal(JsonElement? van, string naam) => int.TryParse(Tekst(van, naam), CultureInfo.InvariantCulture, out var getal) ? getal : null;

    private static string? Huisnummer(JsonElement? adres) =>
        Tekst(adres, "huisnummer") is { } nummer ? $"{nummer}{Tekst(adres, "huisletter")}{(Tekst(adres, "huisnummertoevoeging") is { } extra ? $"-{extra}" : "")}" : null;
}
