namespace Eenlijn.Domain.Aanmelding;

using System.Text.RegularExpressions;
using Eenlijn.Domain.Kernel;

/// <summary>
/// Finds in a text what seems to say who somebody is: a BSN, a date of birth, an address, a number, a name (R0-035, K31). It warns and never
/// decides: who knows better keeps the text, with a reason.
/// </summary>
public static partial class Herkenbaar
{
    /// <summary>Words with which two capitals make no name of a person.</summary>
    private static readonly HashSet<string> GeenNaam = new(StringComparer.OrdinalIgnoreCase)
    {
        "de", "het", "een", "veilig", "raad", "jeugd", "jeugdbescherming", "team", "school", "stichting", "gemeente", "basisschool", "college", "centrum", "huis",
        "op", "in", "als", "zij", "hij", "wij", "ik", "dat", "dit", "er", "maar", "en", "of", "met", "bij", "voor", "na", "ook", "wat", "wie", "hoe", "waar", "kan",
        "moeder", "vader", "ouders", "school", "leerling", "kind", "volgens", "sinds", "toen", "daarna", "vraag", "bespreek", "bel", "zoek", "geef", "laat", "kijk",
    };

    /// <summary>What a text seems to hold, in the words of the warning; empty when nothing was found.</summary>
    /// <param name="vakmens">The text names a professional: his name and number may stand there.</param>
    public static IReadOnlyList<string> Sporen(IEnumerable<string?> teksten, bool vakmens = false)
    {
        var tekst = string.Join('\n', teksten.Where(t => !string.IsNullOrWhiteSpace(t)));
        List<string> sporen = [];
        Voeg(Elfproef.StaatIn(tekst), "een BSN");
        Voeg(Datum().IsMatch(tekst), "een geboortedatum");
        Voeg(Postcode().IsMatch(tekst) || Straat().IsMatch(tekst), "een adres");
        Voeg(!vakmens && (Telefoon().IsMatch(tekst) || Mail().IsMatch(tekst)), "een telefoonnummer of mailadres");
        Voeg(!vakmens && (IsNaam(Naam(), tekst) || IsNaam(NaamVan(), tekst)), "een naam");
        return sporen;

        void Voeg(bool gevonden, string spoor)
        {
            if (gevonden)
            {
                sporen.Add(spoor);
            }
        }
    }

    private static bool IsNaam(Regex zoek, string tekst) => zoek.Matches(tekst).Any(m => !GeenNaam.Contains(m.Groups["eerste"].Value));

    [GeneratedRegex(@"\b\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*(?:19|20)?\d{2}\b|\b(?:19|20)\d{2}-\d{2}-\d{2}\b|\b\d{1,2}\s+(?:jan|feb|maart|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?\s+(?:19|20)?\d{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\b[1-9]\d{3}\s?[A-Z]{2}\b")]
    private static partial Regex Postcode();

    [GeneratedRegex(@"\b\p{Lu}[\p{L}-]*(?:straat|laan|weg|plein|kade|gracht|hof|singel|dijk|pad|steeg)\s+\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Straat();

    /// <summary>Two words with a capital, with "van der" and such between them.</summary>
    [GeneratedRegex(@"\b(?<eerste>\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?: (?:van|de|den|der|ter|ten|te|el|al|ben|bin|di|du|la|le|von))* \p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Naam();

    /// <summary>A first name behind who somebody is: "moeder Sanne", "gezin Bakker", "hij heet Noah".</summary>
    [GeneratedRegex(@"\b(?i:heet|genaamd|gezin|familie|fam\.|mevrouw|mevr\.|meneer|dhr\.|dochter|zoon|moeder|vader|leerling|kind|meisje|jongen|broer|zus|broertje|zusje|opa|oma) (?<eerste>\p{Lu}\p{Ll}+)", RegexOptions.CultureInvariant)]
    private static partial Regex NaamVan();

    /// <summary>A Dutch number, with or without the country; a year or an amount has fewer digits.</summary>
    [GeneratedRegex(@"(?<!\d)(?:\+31|0031|0)[ -]?[1-9](?:[ -]?\d){8}(?!\d)")]
    private static partial Regex Telefoon();

    [GeneratedRegex(@"[\w.+-]+@[\w-]+\.\w{2,}")]
    private static partial Regex Mail();
}
