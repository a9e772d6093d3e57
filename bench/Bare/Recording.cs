namespace Eenlijn.Bare;

using System.Text.Json;
using System.Text.RegularExpressions;

/// <summary>One statement as the server logged it, with the values that it was sent with.</summary>
internal sealed record Statement(string Sql, IReadOnlyList<string?> Values)
{
    /// <summary>A line of the log is made anew each time, so its key must be new: how far such keys stand apart among the values.</summary>
    public int KeyEvery { get; } = LogColumns(Sql);

    private static int LogColumns(string sql)
    {
        const string start = "INSERT INTO logregel (";
        return sql.StartsWith(start, StringComparison.Ordinal) ? sql[start.Length..sql.IndexOf(')', StringComparison.Ordinal)].Split(',').Length : 0;
    }
}

/// <summary>Reads from a log in JSON (log_statement = all) what one request of the product asked.</summary>
internal static partial class Recording
{
    public static IReadOnlyList<Statement> Read(string file)
    {
        var statements = new List<Statement>();
        foreach (var line in File.ReadLines(file))
        {
            using var entry = JsonDocument.Parse(line);
            var message = Text(entry, "message");
            if (Executed().Match(message) is { Success: true } executed && Text(entry, "application_name") == "Eenlijn")
            {
                var sql = executed.Groups[1].Value.Trim();
                if (!Around().IsMatch(sql))
                {
                    statements.Add(new(sql, Values(Text(entry, "detail"))));
                }
            }
        }

        return statements;
    }

    private static string Text(JsonDocument entry, string name) => entry.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static List<string?> Values(string detail) =>
        [.. Parameter().Matches(detail).Select(m => m.Groups[1].Success ? m.Groups[1].Value.Replace("''", "'", StringComparison.Ordinal) : null)];

    [GeneratedRegex(@"^(?:execute [^:]*|statement): (.*)$", RegexOptions.Singleline)]
    private static partial Regex Executed();

    [GeneratedRegex(@"^(BEGIN|COMMIT|ROLLBACK|DISCARD|SET|SELECT 1$)")]
    private static partial Regex Around();

    [GeneratedRegex(@"\$\d+ = (?:'((?:[^']|'')*)'|NULL)")]
    private static partial Regex Parameter();
}
