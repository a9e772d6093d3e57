namespace Eenlijn.Generator;

using Microsoft.Data.Sqlite;

/// <summary>Prepared inserts in one transaction, the file not flushed in between.</summary>
internal sealed class SqliteSink(string connectionString) : IRowSink
{
    private readonly SqliteConnection _connection = new(new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = false, Pooling = false }.ToString());
    private readonly Dictionary<Table, SqliteCommand> _inserts = [];
    private readonly List<string> _restore = [];
    private SqliteTransaction? _transaction;

    public async Task BeginAsync()
    {
        // The migration leaves a connection in the pool, and that holds the file.
        SqliteConnection.ClearAllPools();
        await _connection.OpenAsync();
        Execute("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA cache_size=-400000; PRAGMA temp_store=MEMORY;");
        foreach (var table in Tables.All)
        {
            Columns.Check(table, Required(table));
        }

        foreach (var (name, sql) in Pairs("SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"))
        {
            Execute($"DROP INDEX \"{name}\"");
            _restore.Add(sql);
        }

        _transaction = _connection.BeginTransaction();
        foreach (var table in Tables.All)
        {
            var insert = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of Tables.cs, no input.
            insert.CommandText = $"INSERT INTO {table.Name} ({table.Columns}) VALUES ({string.Join(", ", table.ColumnNames.Select((_, i) => $"$p{i}"))})";
#pragma warning restore CA2100
            for (var i = 0; i < table.ColumnNames.Length; i++)
            {
                insert.Parameters.AddWithValue($"$p{i}", DBNull.Value);
            }

            insert.Transaction = _transaction;
            insert.Prepare();
            _inserts[table] = insert;
        }
    }

    public Task<long> WriteAsync(Batch batch)
    {
        var written = 0L;
        foreach (var (table, rows) in batch.Filled())
        {
            var insert = _inserts[table];
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    insert.Parameters[i].Value = row[i] ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }

            written += rows.Count;
        }

        return Task.FromResult(written);
    }

    public async Task EndAsync()
    {
        await _transaction!.CommitAsync();
        foreach (var sql in _restore)
        {
            Execute(sql);
        }

        if (Pairs("SELECT \"table\", coalesce(\"parent\", '') FROM pragma_foreign_key_check LIMIT 1") is [var broken, ..])
        {
            throw new InvalidOperationException($"A row of {broken.Item1} points to a missing row of {broken.Item2}.");
        }

        Execute("PRAGMA journal_mode=WAL;");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
        {
            await insert.DisposeAsync();
        }

        if (_transaction is not null)
        {
            await _transaction.DisposeAsync();
        }

        await _connection.DisposeAsync();
    }

    private Dictionary<string, bool> Required(Table table) =>
        Pairs($"SELECT name, CASE WHEN \"notnull\" = 1 AND dflt_value IS NULL THEN 'yes' ELSE 'no' END FROM pragma_table_info('{table.Name}')")
            .ToDictionary(column => column.Item1, column => column.Item2 == "yes");

    private List<(string, string)> Pairs(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Names of Tables.cs, no input.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var list = new List<(string, string)>();
        while (reader.Read())
        {
            list.Add((reader.GetString(0), reader.GetString(1)));
        }

        return list;
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // Statements of this class and of the schema itself.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
