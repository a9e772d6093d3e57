namespace Eenlijn.Generator;

/// <summary>Writes rows past the product, as fast as the engine takes them; afterwards the schema is what the migrations made.</summary>
internal interface IRowSink : IAsyncDisposable
{
    /// <summary>Checks the columns and takes away indexes and foreign keys.</summary>
    Task BeginAsync();

    Task<long> WriteAsync(Batch batch);

    /// <summary>Brings indexes and foreign keys back; the engine checks every key.</summary>
    Task EndAsync();
}

internal static class Columns
{
    /// <exception cref="InvalidOperationException">The schema has grown and the generator has not.</exception>
    public static void Check(Table table, IReadOnlyDictionary<string, bool> required)
    {
        var unknown = table.ColumnNames.Where(name => !required.ContainsKey(name)).ToList();
        var missing = required.Where(column => column.Value && !table.ColumnNames.Contains(column.Key)).Select(column => column.Key).ToList();
        if (unknown.Count + missing.Count > 0)
        {
            throw new InvalidOperationException(
                $"{table.Name}: not in the schema: [{string.Join(", ", unknown)}]; NOT NULL and not filled: [{string.Join(", ", missing)}]. Change bench/Generator/Tables.cs.");
        }
    }
}
