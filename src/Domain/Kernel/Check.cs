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
        var schoon = (tekst ?? "").Trim();
        Dat(schoon.Length > 0, $"{veld}-leeg", melding, veld);
        return Lengte(schoon, veld, max);
    }

    /// <summary>A text that may be absent; blank becomes null.</summary>
    public string? Vrij(string? tekst, string veld, int max = Lang) =>
        string.IsNullOrWhiteSpace(tekst) ? null : Lengte(tekst.Trim(), veld, max);

    private string Lengte(string tekst, string veld, int max)
    {
        Dat(tekst.Length <= max, $"{veld}-te-lang", $"Deze tekst is {tekst.Length} tekens lang. Er passen er {max}. Maak de tekst korter.", veld);
        return tekst;
    }
}
