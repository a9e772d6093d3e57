namespace Eenlijn.Architecture.Tests.Eisen;

using System.Text.RegularExpressions;

/// <summary>The numbered requirements of one source document: <c>docs/eisen/bron-00N.md</c>.</summary>
internal sealed partial record Eisenlijst(string Bron, IReadOnlyList<string> Nummers)
{
    public static IReadOnlyList<Eisenlijst> ReadAll() =>
        [.. Repository.Files("docs/eisen", "bron-*.md").Select(file => Read(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)))];

    /// <summary>A requirement is defined by a list item that begins with its number; other mentions refer to it.</summary>
    public static Eisenlijst Read(string bron, string text) =>
        new(bron, [.. Definition().Matches(text).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal)]);

    [GeneratedRegex(@"^(?:- )?(R\d-\d{3})\b", RegexOptions.Multiline)]
    private static partial Regex Definition();
}
