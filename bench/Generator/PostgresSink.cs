namespace Eenlijn.Generator;

using Npgsql;
using NpgsqlTypes;

/// <summary>COPY in binary form, over two connections.</summary>
internal sealed class PostgresSink(string connectionString) : IRowSink
{
    private const int Connections = 2;

    private readonly NpgsqlDataSource _source = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connectionString) { CommandTimeout = 0, Options = "" });
    private readonly Dictionary<string, Dictionary<string, NpgsqlDbType>> _types = [];
    private readonly List<string> _restore = [];

    public async Task BeginAsync()
    {
        await ReadColumnsAsync();
        // Foreign keys go first and come last: they stand on the other constraints.
        var dropped = await ListAsync(
            """
            SELECT format('ALTER TABLE %I DROP CONSTRAINT %I', c.conrelid::regclass, c.conname),
                   format('ALTER TABLE %I ADD CONSTRAINT %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid))
            FROM pg_constraint c JOIN pg_namespace n ON n.oid = c.connamespace
            WHERE n.nspname = 'public' AND c.contype IN ('f', 'p', 'u') AND c.conrelid <> '"__EFMigrationsHistory"'::regclass
            ORDER BY c.contype
            """);
        dropped.AddRange(await ListAsync(
            """
            SELECT format('DROP INDEX %I', i.indexname), i.indexdef
            FROM pg_indexes i
            WHERE i.schemaname = 'public' AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)
            """));
        foreach (var (drop, _) in dropped)
        {
            await ExecuteAsync(drop);
        }

        _restore.AddRange(dropped.Select(d => d.Restore).OrderBy(sql => sql.Contains("FOREIGN KEY", StringComparison.Ordinal) ? 1 : 0));
    }

    public async Task<long> WriteAsync(Batch batch)
    {
        var written = 0L;
        await Parallel.ForEachAsync(batch.Filled(), new ParallelOptions { MaxDegreeOfParallelism = Connections }, async (filled, cancellationToken) =>
        {
            await using var connection = await _source.OpenConnectionAsync(cancellationToken);
            await CopyAsync(connection, filled.Table, filled.Rows, cancellationToken);
            Interlocked.Add(ref written, filled.Rows.Count);
        });
        return written;
    }

    public async Task EndAsync()
    {
        foreach (var sql in _restore)
        {
            await ExecuteAsync("SET maintenance_work_mem = '512MB'; " + sql);
        }

        await ExecuteAsync("VACUUM ANALYZE");
        await ExecuteAsync("CHECKPOINT");
    }

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    private async Task CopyAsync(NpgsqlConnection connection, Table table, IReadOnlyList<object?[]> rows, CancellationToken cancellationToken)
    {
        var types = table.ColumnNames.Select(name => _types[table.Name][name]).ToArray();
        await using var copy = await connection.BeginBinaryImportAsync($"COPY {table.Name} ({table.Columns}) FROM STDIN (FORMAT BINARY)", cancellationToken);
        foreach (var row in rows)
        {
            copy.StartRow();
            for (var i = 0; i < row.Length; i++)
            {
                Write(copy, row[i], types[i]);
            }
        }

        await copy.CompleteAsync(cancellationToken);
    }

    private static void Write(NpgsqlBinaryImporter copy, object? value, NpgsqlDbType type)
    {
        switch (value)
        {
            case null: copy.WriteNull(); break;
            case Guid id: copy.Write(id, type); break;
            case string text: copy.Write(text, type); break;
            case int number: copy.Write(number, type); break;
            case bool yes: copy.Write(yes, type); break;
            case DateOnly day: copy.Write(day, type); break;
            case DateTime moment: copy.Write(moment, type); break;
            default: throw new NotSupportedException(value.GetType().Name);
        }
    }

    private async Task ReadColumnsAsync()
    {
        await using var command = _source.CreateCommand(
            "SELECT table_name, column_name, data_type, is_nullable = 'NO' AND column_default IS NULL FROM information_schema.columns WHERE table_schema = 'public'");
        await using var reader = await command.ExecuteReaderAsync();
        var required = new Dictionary<string, Dictionary<string, bool>>();
        while (await reader.ReadAsync())
        {
            var (table, column) = (reader.GetString(0), reader.GetString(1));
            _types.TryAdd(table, []);
            required.TryAdd(table, []);
            required[table][column] = reader.GetBoolean(3);
            _types[table][column] = reader.GetString(2) switch
            {
                "uuid" => NpgsqlDbType.Uuid,
                "text" => NpgsqlDbType.Text,
                "character varying" => NpgsqlDbType.Varchar,
                "integer" => NpgsqlDbType.Integer,
                "boolean" => NpgsqlDbType.Boolean,
                "date" => NpgsqlDbType.Date,
                "timestamp with time zone" => NpgsqlDbType.TimestampTz,
                _ => NpgsqlDbType.Unknown,
            };
        }

        foreach (var table in Tables.All)
        {
            Columns.Check(table, required[table.Name]);
        }
    }

    private async Task<List<(string Drop, string Restore)>> ListAsync(string sql)
    {
        await using var command = _source.CreateCommand(sql);
        await using var reader = await command.ExecuteReaderAsync();
        var list = new List<(string, string)>();
        while (await reader.ReadAsync())
        {
            list.Add((reader.GetString(0), reader.GetString(1)));
        }

        return list;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = await _source.OpenConnectionAsync();
#pragma warning disable CA2100 // The statements come from the catalogue of the database.
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync();
    }
}
