namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using Microsoft.Data.Sqlite;

/// <summary>How Eenlijn opens a SQLite file: one process, a private cache, foreign keys guarded.</summary>
internal static class SqliteSettings
{
    public static bool IsDataSource(string key) =>
        key.Replace(" ", "", StringComparison.Ordinal).ToUpperInvariant() is "DATASOURCE" or "FILENAME";

    public static DatabaseSettings ForFile(string file) => Make(new SqliteConnectionStringBuilder { DataSource = file });

    public static DatabaseSettings Parse(DbConnectionStringBuilder given, DataFolder folder)
    {
        var builder = new SqliteConnectionStringBuilder();
        foreach (string key in given.Keys)
        {
            DatabaseSettings.Set(builder, key, given[key]);
        }

        if (builder.Mode == SqliteOpenMode.Memory || builder.DataSource.StartsWith(':') || builder.DataSource.Length == 0)
        {
            throw new StartException($"{DatabaseSettings.Key} noemt geen bestand: een SQLite-database van Eenlijn staat altijd in een bestand.");
        }

        builder.DataSource = Path.GetFullPath(builder.DataSource, folder.Home);
        return Make(builder);
    }

    private static DatabaseSettings Make(SqliteConnectionStringBuilder builder)
    {
        builder.Mode = SqliteOpenMode.ReadWriteCreate;
        // A shared cache locks whole tables between connections: "database table is locked", without waiting.
        builder.Cache = SqliteCacheMode.Private;
        builder.ForeignKeys = true;
        return new(
            DatabaseEngine.Sqlite,
            builder.ToString(),
            $"SQLite, bestand {builder.DataSource}",
            builder.DataSource);
    }
}
