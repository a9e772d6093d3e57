namespace Eenlijn.Generator;

/// <summary>Rows per table that are written together.</summary>
internal sealed class Batch
{
    private readonly Dictionary<Table, List<object?[]>> _rows = Tables.All.ToDictionary(table => table, _ => new List<object?[]>());

    /// <summary>Goals of families of workers who can sign in.</summary>
    public List<Target> Targets { get; } = [];

    public void Add(Table table, params object?[] row)
    {
        if (row.Length != table.ColumnNames.Length)
        {
            throw new ArgumentException($"{table.Name} has {table.ColumnNames.Length} columns, not {row.Length}.", nameof(row));
        }

        _rows[table].Add(row);
    }

    public IEnumerable<(Table Table, IReadOnlyList<object?[]> Rows)> Filled()
    {
        foreach (var table in Tables.All.Where(t => _rows[t].Count > 0))
        {
            var rows = _rows[table];
            if (table.Interleaved)
            {
                rows.Sort((left, right) => ((Guid)left[0]!).CompareTo((Guid)right[0]!));
            }

            yield return (table, rows);
        }
    }
}
