namespace Eenlijn.Domain.Kernel;

/// <summary>Collects the refusals of one act, so that a form can show them all at once.</summary>
public sealed class Check
{
    /// <summary>Longest short text (names, titles), in characters.</summary>
    public const int Kort = 200;

    /// <summary>Longest story, in characters: some four printed pages.</summary>
    public const int Lang = 10_000;

    private readonly List<DomainError> _errors = [];

    public IReadOnlyList<DomainError> Errors => _errors;

    public bool IsSuccess => _errors.Count == 0;

    /// <summary>Refuses with <paramref name="message"/> unless <paramref name="holds"/>.</summary>
    public Check Dat(bool holds, string code, string message, string? veld = null)
    {
        if (!holds)
        {
            _errors.Add(new(code, message, veld));
        }

        return this;
    }

    /// <summary>A text that must be there, trimmed, at most <paramref name="max"/> characters.</summary>
    public string Verplicht(string? tekst, string veld, string melding, int max = Lang)
    {
        var schoon = Zichtbaar(tekst);
        Dat(schoon.Length > 0, $"{veld}-leeg", melding, veld);
        return Lengte(schoon, veld, max);
    }

    /// <summary>A text that may be absent; blank becomes null.</summary>
    public string? Vrij(string? tekst, string veld, int max = Lang) =>
        Zichtbaar(tekst) is { Length: > 0 } schoon ? Lengte(schoon, veld, max) : null;

    /// <summary>
    /// Without what nobody sees: control characters but new line and tab, marks that turn the direction of text, characters without
    /// width. The joiners (U+200C, U+200D) stay inside text, where Persian and pictures need them; alone they are no text.
    /// </summary>
    public static string Zichtbaar(string? tekst)
    {
        var schoon = string.Concat((tekst ?? "").Where(c => !IsOnzichtbaar(c))).Trim().Trim('\u200C', '\u200D').Trim();
        return schoon.All(c => char.IsWhiteSpace(c) || c is '\u200C' or '\u200D') ? "" : schoon;
    }

    private static bool IsOnzichtbaar(char c) => c switch
    {
        '\n' or '\r' or '\t' => false,
        '\u00AD' or '\u061C' or '\u180E' or '\u200B' or '\u200E' or '\u200F' or '\u2028' or '\u2029' or '\uFEFF' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        _ => char.IsControl(c),
    };

    private string Lengte(string tekst, string veld, int max)
    {
        Dat(tekst.Length <= max, $"{veld}-te-lang", $"Deze tekst is {tekst.Length} tekens lang. Er passen er {max}. Maak de tekst korter.", veld);
        return tekst;
    }
}
