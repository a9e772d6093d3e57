namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using Microsoft.EntityFrameworkCore;

/// <summary>What each engine can tell about its own soundness. Reports names, never rows.</summary>
internal static class Integrity
{
    public static async Task<IReadOnlyList<string>> OfSqliteAsync(AppDbContext db, CancellationToken cancellationToken)
    {
        var pages = await ReadAsync(db, "PRAGMA integrity_check", reader => reader.GetString(0), cancellationToken);
        var links = await ReadAsync(db, "PRAGMA foreign_key_check", reader => (Table: reader.GetString(0), To: reader.GetString(2)), cancellationToken);
        return
        [
            .. pages.Where(line => line != "ok"),
            .. links.GroupBy(link => link).Select(rows => $"{rows.Count()} rijen in {rows.Key.Table} verwijzen naar een rij in {rows.Key.To} die er niet is."),
        ];
    }

    public static async Task<IReadOnlyList<string>> OfPostgresAsync(AppDbContext db, CancellationToken cancellationToken) =>
    [
        .. await ReadAsync(
            db,
            "SELECT indexrelid::regclass::text FROM pg_index WHERE NOT indisvalid",
            reader => $"De index {reader.GetString(0)} is ongeldig; bouw hem opnieuw op met REINDEX.",
            cancellationToken),
        .. await ReadAsync(
            db,
            "SELECT conrelid::regclass::text, conname::text FROM pg_constraint WHERE NOT convalidated",
            reader => $"De regel {reader.GetString(1)} op {reader.GetString(0)} is niet gecontroleerd voor alle rijen.",
            cancellationToken),
        // Another version of the sorting rules than the indexes were built with makes look-ups miss rows.
        .. await ReadAsync(
            db,
            """
            SELECT datname::text FROM pg_database
            WHERE datname = current_database() AND datcollversion <> pg_database_collation_actual_version(oid)
            """,
            reader => $"De sorteerregels van database {reader.GetString(0)} zijn veranderd; voer REINDEX uit en daarna ALTER DATABASE … REFRESH COLLATION VERSION.",
            cancellationToken),
    ];

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(
        AppDbContext db, string sql, Func<DbDataReader, T> row, CancellationToken cancellationToken)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<T>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(row(reader));
        }

        return rows;
    }
}
