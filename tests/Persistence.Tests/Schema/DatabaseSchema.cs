namespace Eenlijn.Persistence.Tests.Schema;

using System.Data.Common;
using Microsoft.EntityFrameworkCore;

/// <summary>
/// The schema as the engine itself tells it, one line per column, index, foreign key and check, so that two schemas are
/// compared by comparing lines. The tables in which EF keeps its migrations are left out.
/// </summary>
internal static class DatabaseSchema
{
    private const string Sqlite = """
        SELECT t.name || '.' || c.name || ' ' || c.type || CASE WHEN c."notnull" THEN ' not null' ELSE '' END
               || CASE WHEN c.pk > 0 THEN ' key ' || c.pk ELSE '' END || COALESCE(' default ' || c.dflt_value, '')
          FROM sqlite_master t, pragma_table_xinfo(t.name) c
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT t.name || ' index ' || i.name || CASE WHEN i."unique" THEN ' unique' ELSE '' END || ' ('
               || (SELECT group_concat(COALESCE(x.name, 'expression') || CASE WHEN x."desc" THEN ' desc' ELSE '' END || ' ' || x.coll)
                     FROM pragma_index_xinfo(i.name) x WHERE x.key) || ')'
               || COALESCE((SELECT ' where ' || substr(sql, instr(upper(sql), ' WHERE ') + 7) FROM sqlite_master m
                             WHERE m.name = i.name AND i.partial), '')
          FROM sqlite_master t, pragma_index_list(t.name) i
         WHERE t.type = 'table' AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '\_\_EF%' ESCAPE '\'
        UNION ALL
        SELECT t.name || ' foreign key ' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' on delete ' || f.on_delete
          FROM sqlite_master t, pragma_foreign_key_list(t.name) f
         WHERE t.type = 'table'
        UNION ALL
        SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE type IN ('view', 'trigger')
        """;

    private const string Postgres = """
        SELECT table_name || '.' || column_name || ' ' || udt_name || COALESCE('(' || character_maximum_length || ')', '')
               || COALESCE(' scale ' || numeric_scale, '') || COALESCE(' collate ' || collation_name, '')
               || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END || COALESCE(' default ' || column_default, '')
               || CASE is_identity WHEN 'YES' THEN ' identity' ELSE '' END
          FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_EF%'
        UNION ALL
        SELECT conrelid::regclass || ' constraint ' || conname || ' ' || pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_EF%'
        UNION ALL
        SELECT 'extension ' || extname FROM pg_extension
        UNION ALL
        SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        """;

    public static async Task<IReadOnlyList<string>> ReadAsync(AppDbContext context, CancellationToken ct)
    {
        await context.Database.OpenConnectionAsync(ct);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = TestEngines.Current == TestEngine.Postgres ? Postgres : Sqlite;
        await using var reader = await command.ExecuteReaderAsync(ct);
        return [.. (await LinesAsync(reader, ct)).Order(StringComparer.Ordinal)];
    }

    private static async Task<List<string>> LinesAsync(DbDataReader reader, CancellationToken ct)
    {
        var lines = new List<string>();
        while (await reader.ReadAsync(ct))
        {
            lines.Add(reader.GetString(0));
        }

        return lines;
    }
}
