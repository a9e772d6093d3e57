namespace Eenlijn.Persistence.Starting;

using System.Data.Common;
using Microsoft.Extensions.Configuration;

public enum DatabaseEngine
{
    Sqlite,
    Postgres,
}

/// <summary>Which database this installation uses. <see cref="ToString"/> says so without the password.</summary>
public sealed class DatabaseSettings
{
    public const string Key = "EENLIJN_DATABASE";

    private readonly string _description;

    internal DatabaseSettings(DatabaseEngine engine, string connectionString, string description, string? file = null)
    {
        Engine = engine;
        ConnectionString = connectionString;
        File = file;
        _description = description;
    }

    public DatabaseEngine Engine { get; }

    public string ConnectionString { get; }

    /// <summary>The full path of the file, on SQLite only.</summary>
    public string? File { get; }

    /// <summary>Reads <c>EENLIJN_DATABASE</c>; without it a SQLite file in the data folder.</summary>
    /// <exception cref="StartException">The setting can't be read.</exception>
    public static DatabaseSettings From(IConfiguration configuration, string contentRoot) =>
        Parse(configuration[Key], DataFolder.From(configuration, contentRoot));

    /// <param name="value">An Npgsql or SQLite connection string, or nothing.</param>
    /// <param name="folder">Holds the SQLite file when nothing was asked for; relative paths start beside it.</param>
    /// <exception cref="StartException">The connection string can't be read.</exception>
    public static DatabaseSettings Parse(string? value, DataFolder folder)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return SqliteSettings.ForFile(folder.PathTo("eenlijn.db"));
        }

        var given = Read(value);
        if (given.Keys.Cast<string>().Any(PostgresSettings.IsHost))
        {
            return PostgresSettings.Parse(given);
        }

        return given.Keys.Cast<string>().Any(SqliteSettings.IsDataSource)
            ? SqliteSettings.Parse(given, folder)
            : throw Unreadable();
    }

    public override string ToString() => _description;

    /// <summary>Sets one part of a connection string; says which part was wrong, never what stood there.</summary>
    internal static void Set(DbConnectionStringBuilder builder, string key, object value)
    {
        try
        {
            builder[key] = value;
        }
        catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException or InvalidCastException)
        {
            throw new StartException(
                $"{Key} klopt niet bij '{key}': dat woord bestaat niet of de waarde past er niet bij.", wrong);
        }
    }

    private static DbConnectionStringBuilder Read(string value)
    {
        try
        {
            return new DbConnectionStringBuilder { ConnectionString = value };
        }
        catch (ArgumentException wrong)
        {
            throw Unreadable(wrong);
        }
    }

    private static StartException Unreadable(Exception? cause = null) => new(
        $"{Key} is geen verbinding die Eenlijn kan lezen: schrijf bijvoorbeeld "
        + "'Host=localhost;Database=eenlijn;Username=eenlijn;Password=…' of 'Data Source=data/eenlijn.db'.",
        cause);
}
