namespace Eenlijn.Domain.Gezin;

using System.Globalization;
using System.Text.Json;
using Eenlijn.Domain.Kernel;

/// <summary>Reads a relation of authority of the BRP: the six kinds, in the shape of version 2.</summary>
internal static class BrpGezag
{
    /// <param name="zelf">BSN of the person whose record it is: the minor, when the relation does not name one.</param>
    public static RegisterGezag? Lees(Check check, JsonElement gezag, string zelf)
    {
        if (BrpJson.Tekst(gezag, "type") is not { } type || !Enum.TryParse<GezagSoort>(type, out var soort) || int.TryParse(type, CultureInfo.InvariantCulture, out _))
        {
            check.Dat(false, "gezag", "Het soort gezag is niet bekend.");
            return null;
        }

        JsonElement?[] houders = soort switch
        {
            GezagSoort.GezamenlijkOuderlijkGezag => [.. BrpJson.Rij(gezag, "ouders").Select(o => (JsonElement?)o)],
            GezagSoort.EenhoofdigOuderlijkGezag => [BrpJson.Deel(gezag, "ouder")],
            GezagSoort.GezamenlijkGezag => [BrpJson.Deel(gezag, "ouder"), BrpJson.Deel(gezag, "derde")],
            GezagSoort.Voogdij => [.. BrpJson.Rij(gezag, "derden").Select(d => (JsonElement?)d)],
            _ => [],
        };
        List<string> bsns = [.. houders.Select(h => BrpJson.BsnVan(check, h, "gezag")).OfType<string>().Distinct()];
        var metNaamloze = soort == GezagSoort.Voogdij ? houders.Length == 0 || bsns.Count < houders.Length : bsns.Count < houders.Length;
        check.Dat(soort != GezagSoort.GezamenlijkOuderlijkGezag || houders.Length == 2, "gezag-ouders", "Bij gezamenlijk gezag horen twee ouders.");
        return new(soort, BrpJson.BsnVan(check, BrpJson.Deel(gezag, "minderjarige"), "gezag") ?? zelf, bsns, metNaamloze, BrpJson.Deel(gezag, "inOnderzoek") is { ValueKind: not JsonValueKind.False });
    }
}
