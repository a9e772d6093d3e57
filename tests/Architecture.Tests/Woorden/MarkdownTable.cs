namespace Eenlijn.Architecture.Tests.Woorden;

/// <summary>The rows of the tables in a document of <c>docs</c> that have the given first heading.</summary>
internal static class MarkdownTable
{
    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Read(string path, string firstHeading) =>
        Parse(File.ReadAllLines(Repository.PathTo(path)), firstHeading);

    public static IReadOnlyList<IReadOnlyDictionary<string, string>> Parse(IEnumerable<string> lines, string firstHeading)
    {
        var rows = new List<IReadOnlyDictionary<string, string>>();
        string[]? headings = null;
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
            {
                headings = null;
                continue;
            }

            string[] cells = [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];
            if (headings is null)
            {
                headings = cells[0] == firstHeading ? cells : [];
            }
            else if (headings.Length > 0 && !cells.All(cell => cell.Trim('-', ':').Length == 0))
            {
                rows.Add(headings.Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second));
            }
        }

        return rows;
    }

    /// <summary>Replaces the rows of the one table with these headings.</summary>
    public static void Write(string path, IReadOnlyList<string> headings, IEnumerable<string> rows)
    {
        var file = Repository.PathTo(path);
        var lines = File.ReadAllLines(file).ToList();
        var heading = $"| {string.Join(" | ", headings)} |";
        var start = lines.IndexOf(heading) + 2;
        if (start < 2)
        {
            throw new InvalidOperationException($"{path} has no table {heading}");
        }

        var end = lines.FindIndex(start, line => !line.StartsWith('|'));
        lines.RemoveRange(start, (end < 0 ? lines.Count : end) - start);
        lines.InsertRange(start, rows);
        File.WriteAllText(file, string.Join('\n', lines) + "\n");
    }
}
