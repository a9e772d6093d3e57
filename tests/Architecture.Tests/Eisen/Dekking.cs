namespace Eenlijn.Architecture.Tests.Eisen;

using System.Globalization;
using System.Text;

/// <summary>Which requirements have a test: the content of <c>docs/eisen/dekking.md</c>.</summary>
internal static class Dekking
{
    public static string Write(IEnumerable<Eisenlijst> lijsten, IEnumerable<EisMarkering> markings)
    {
        var tests = markings
            .SelectMany(marking => marking.Nummers.Select(nummer => (nummer, marking.File)))
            .ToLookup(pair => pair.nummer, pair => pair.File);
        var table = new StringBuilder();
        var details = new StringBuilder();
        int covered = 0, total = 0;
        foreach (var lijst in lijsten)
        {
            string[] found = [.. lijst.Nummers.Where(tests.Contains)];
            covered += found.Length;
            total += lijst.Nummers.Count;
            table.AppendLine(Row(lijst.Bron, found.Length, lijst.Nummers.Count));
            details.AppendLine(CultureInfo.InvariantCulture, $"\n## {lijst.Bron}\n");
            foreach (var nummer in found)
            {
                var files = tests[nummer].Distinct().Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);
                details.AppendLine(CultureInfo.InvariantCulture, $"- {nummer}: {string.Join(", ", files)}");
            }
        }

        return $"""
            # Coverage of the requirements

            Made by `./test --eisen` from the `[Eis]` markings in `tests/`; do not edit.

            | list | with a test | of | part |
            |---|---:|---:|---:|
            {table}{Row("total", covered, total)}
            {details}
            """.ReplaceLineEndings("\n").TrimEnd() + "\n";
    }

    private static string Row(string name, int covered, int total) =>
        string.Create(CultureInfo.InvariantCulture, $"| {name} | {covered} | {total} | {100.0 * covered / total:0} % |");
}
